/** Loess under a falling sky, and nine survey poles: eight tall, one small, and that one lit. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { EMBER, mix } from './colour.ts';
import { hills, random } from './noise.ts';
import { lines, range, shapes, spread, type Point } from './path.ts';
import { area, BOLD, FINE, HAIR, line, radial, url } from './svg.ts';

const LAYERS = 6;
const DUSK = '#4b4843';

interface Gully {
  readonly x: number;
  readonly width: number;
  readonly depth: number;
}

/** A plateau's edge: flat land that water has cut into. */
const plateau = (layer: number): { edge: (x: number) => number; gullies: Gully[] } => {
  const chance = random(`loess ${layer}`);
  const land = hills(`loess ${layer}`, 4);
  const base = 196 + layer * 44 + layer * layer * 2.4;
  const gullies = range(9 - layer).map((i) => ({
    x: ((i + 0.2 + chance() * 0.6) / (9 - layer)) * WIDTH,
    width: 22 + layer * 13 + chance() * 30,
    depth: 10 + layer * 8 + chance() * 12,
  }));
  const edge = (x: number): number =>
    gullies.reduce(
      (y, gully) => y + gully.depth * Math.max(0, 1 - Math.abs(x - gully.x) / gully.width),
      base + land(x / (150 + layer * 40)) * (14 + layer * 3),
    );
  return { edge, gullies };
};

export const match: Drawing = (place) => {
  const { from, ground, id } = place;
  const chance = random('match');
  const layers = range(LAYERS).map((layer) => {
    const { edge, gullies } = plateau(layer);
    const t = (layer + 1) / LAYERS;
    const fill = layer === LAYERS - 1 ? ground : mix(DUSK, ground, t ** 0.9);
    const shade = mix(DUSK, ground, t * 0.72);
    const top = spread(0, WIDTH, 61).map((x): Point => [x, edge(x)]);
    const floor: Point[] = [
      [WIDTH, HEIGHT],
      [0, HEIGHT],
    ];
    // The light comes low from the left: the left flank of each gully lies in shadow.
    const flanks = gullies.map(({ x, width, depth }): Point[] => [
      [x - width, edge(x - width)],
      [x - width * 0.4, edge(x - width * 0.4)],
      [x, edge(x)],
      [x + width * 0.3, edge(x) + depth * 1.4],
      [x + width * 0.1, edge(x) + depth * 2.6],
      [x - width * 0.35, edge(x) + depth * 1.1],
    ]);
    const terraces = range(layer + 2).flatMap((i): Point[][] => {
      const start = chance() * 1200;
      return [
        spread(start, start + 160 + chance() * 240, 9).map((x): Point => [
          x,
          edge(x) + 9 + i * (5 + layer),
        ]),
      ];
    });
    return (
      area(shapes([[...top, ...floor]]), fill) +
      area(shapes(flanks), shade) +
      line(lines(terraces), mix(shade, DUSK, 0.4), HAIR, 0.7) +
      line(lines([top]), mix(fill, '#fff6e2', 0.6), HAIR, 0.8)
    );
  });
  const pole = (x: number, foot: number, height: number): Point[] => [
    [x, foot],
    [x, foot - height],
  ];
  const tall = spread(452, 988, 8).map((x, i) => ({
    x: x + (chance() - 0.5) * 18,
    foot: 396 + Math.abs(i - 3.5) * -6,
    height: 150 - Math.abs(i - 3.5) * 6,
  }));
  return [
    air(place, [
      [0.2, mix(from, DUSK, 0.5)],
      [0.4, '#a8906a'],
      [0.5, '#c9ae80'],
    ]),
    radial(id('light'), [380, 215, 420], [
      [0, '#f0cf96', 0.55],
      [1, '#f0cf96', 0],
    ], 1.6),
    area(`M0 10h${WIDTH}v300H0z`, url(id('light'))),
    ...layers.slice(0, 4),
    line(lines(tall.map(({ x, foot, height }) => pole(x, foot, height))), '#2b2620', BOLD),
    ...layers.slice(4),
    line(lines([pole(720, 470, 52)]), EMBER.loess, BOLD),
    line(lines([[[720, 470], [812, 482]]]), '#2b2620', FINE, 0.4),
  ].join('');
};
