/** A backbone drawn as a section: it is rooted in a seam of coal and rises into the light. */
import { range } from 'd3-array';
import { hills } from '../../kit/noise.ts';
import { between, graph, lines, segment, shapes, spread, type Point } from '../../kit/path.ts';
import { person, truck } from '../scale.ts';
import { area, FINE, HAIR, line, linear, pattern, radial, tag, url } from '../svg.ts';
import { dark, GLOW, GROUND, INK, RAISED, RIM, tone, type SpreadArt } from './art.ts';
import { backbone, type Vertebra } from './vertebrae.ts';

const [WIDTH, HEIGHT] = [1600, 1000];
const SURFACE = 640;
const SEAM = { top: 816, bottom: 916 };
/** The vertebrae that the labels name, counted from below. */
const NAMED = [11, 15, 19];
const LABEL = { left: 92, right: 316 };
/** Where the coal bears its own label. */
const COAL_LABEL = { x: 194, width: 236 };

const VERTEBRAE = backbone({ count: 24, axis: -122, foot: 884, top: 44 });
const named = VERTEBRAE.filter((_, i) => NAMED.includes(i));
const others = VERTEBRAE.filter((_, i) => !NAMED.includes(i));

/** The upper edge of a bed, from one side of the section to the other. */
const bed = (depth: number): Point[] => {
  const land = hills(`bed ${depth}`, 3);
  return graph(spread(-WIDTH / 2, WIDTH / 2, 33), (x) => depth + land(x / 260) * 12);
};

const BEDS: readonly (readonly [depth: number, ink?: number])[] = [
  [SURFACE, 12],
  [694, 22],
  [752, 34],
  [SEAM.top],
  [SEAM.bottom, 40],
];

const ground = (id: (name: string) => string): string => {
  const below: Point[] = segment(WIDTH / 2, HEIGHT, -WIDTH / 2, HEIGHT);
  return (
    BEDS.map(([depth, ink]) =>
      area(shapes([[...bed(depth), ...below]]), ink === undefined ? dark(2) : tone(ink)),
    ).join('') +
    area(shapes([[...bed(694), ...bed(752).reverse()]]), url(id('hatch'))) +
    line(lines(BEDS.map(([depth]) => bed(depth))), INK, HAIR, 0.5)
  );
};

/** The coal's facets catch a little light; none lies behind its label. */
const facets = shapes(
  range(44)
    .map((i): Point[] => {
      const x = -WIDTH / 2 + i * 37 + ((i * 37) % 23);
      const y = SEAM.top + 20 + ((i * 29) % 70);
      return [
        [x, y],
        [x + 7 + ((i * 13) % 14), y - 4 - ((i * 7) % 9)],
        [x + 12 + ((i * 5) % 9), y + 3],
      ];
    })
    .filter((facet) => facet.every(([x]) => Math.abs(x - COAL_LABEL.x) > COAL_LABEL.width / 2)),
);

const pieces = (list: readonly Vertebra[]): string =>
  shapes(list.flatMap(({ body, process }) => [process, body]));

const draw = (id: (name: string) => string): string =>
  [
    radial(id('light'), [-60, 270, 270, 1.5], [0, GLOW, 0.6], [1, GLOW, 0]),
    area(`M${-WIDTH / 2} 0h${WIDTH}v${SURFACE}h${-WIDTH}z`, url(id('light'))),
    pattern(id('hatch'), 8, 8, line('M0 0v8', INK, HAIR, 0.5), 'rotate(45)'),
    ground(id),
    area(facets, RIM, 0.22),
    truck(246, SURFACE + 4, 0.56, INK, -1),
    truck(470, SURFACE, 0.56, INK, -1),
    ...[-292, -262, 154, 580].map((x) => person(x, SURFACE + 3, 1.3, INK)),
    tag('path', {
      fill: RAISED,
      stroke: INK,
      'stroke-width': FINE,
      'stroke-linejoin': 'round',
      'vector-effect': 'non-scaling-stroke',
      d: pieces(others),
    }),
    area(shapes(others.map(({ shade }) => shade)), tone(14)),
    area(shapes(others.map(({ shade }) => shade)), url(id('hatch'))),
    area(pieces(named), INK),
    line(lines(named.map(({ body }) => body.slice(0, 3))), GLOW, FINE),
    line(lines(named.map(({ tip: [x, y] }) => segment(x, y, LABEL.left - 8, y))), INK, HAIR),
    linear(id('deep'), [0, 936, 0, HEIGHT], [0, GROUND, 0], [0.96, GROUND]),
    area(`M${-WIDTH / 2} 936h${WIDTH}v80h${-WIDTH}z`, url(id('deep'))),
  ].join('');

export const spine: SpreadArt = {
  layout: 'beside',
  pictures: [
    {
      width: WIDTH,
      core: 640,
      height: HEIGHT,
      draw,
      labels: [
        {
          ...COAL_LABEL,
          y: between(SEAM.top, SEAM.bottom, 0.54),
          align: 'center',
          onDark: true,
        },
        ...named.map(({ tip: [, y] }) => ({
          x: between(LABEL.left, LABEL.right, 0.5),
          y,
          width: LABEL.right - LABEL.left,
          align: 'start' as const,
        })),
      ],
    },
  ],
};
