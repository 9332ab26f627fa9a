/** A plant drawn in one stroke, from the first station through to the end. */
import { range } from 'd3-array';
import { pathMark, textMark } from '../../kit/mark-makers.ts';
import type { Measures } from '../../kit/measure.ts';
import { textWidth } from '../../kit/advances.ts';
import { standingFor } from '../../kit/facts.ts';
import { breakLines } from '../../kit/lines.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import type { Context } from '../define.ts';
import type { MethodData } from './model.ts';
import { clamp } from '../../kit/numbers.ts';
import { segment, type Point } from '../../kit/polyline.ts';
import { rightOf, type Plot } from '../../kit/plot.ts';
import { ring, through } from './outline.ts';
import { AXIS, DEPTH, LAST_AXIS, plantOf } from './plant.ts';

/** Where the drawing stands, and how its names are set. */
interface Ground {
  /** Where the first cell begins; the level of the ground, and what 1 of the drawing's height comes to. */
  readonly left: number;
  readonly level: number;
  readonly height: number;
  readonly cell: number;
  /** The radius of the circles on the axes. */
  readonly bubble: number;
  readonly face: 'label' | 'display';
  readonly size: number;
  /** The stations' names, in lines, and how much lower every other stands. */
  readonly names: readonly (readonly string[])[];
  readonly drop: number;
}

/** Strokes of the soil along the ground. */
const SOIL = 60;
/** Fewer stations than this leave room at the sides. */
const FEW = 3;
const LEADING = 1.25;
/** Of a cell's width, what a name may take that has others lower beside it. */
const STAGGERED = 1.6;

const groundOf = ({ data, edition }: Context<MethodData>, { area, m }: Plot): Ground => {
  const { stations } = data;
  // A few stations stand in the middle, no wider than they would be among others.
  const cell = area.width / Math.max(FEW, stations.length);
  const face = m.compact ? 'label' : 'display';
  const widest = (texts: readonly string[], size: number): number =>
    Math.max(...texts.map((text) => textWidth(text, size, face, edition)));
  // As large as leaves every name its one line; where none does, small and in several.
  const own = cell * 0.96;
  const sizes = m.compact ? [] : [m.label * 1.3, m.label * 1.15];
  const size = sizes.find((each) => widest(stations, each) <= own) ?? m.label;
  const namesIn = (width: number) =>
    stations.map((name) => breakLines(name, width, { size, face, edition }));
  const set = namesIn(own);
  // Where a word is wider than its cell, every other name stands lower.
  const isStaggered = widest(set.flat(), size) > own;
  const names = isStaggered ? namesIn(cell * STAGGERED) : set;
  const bubble = clamp(m.label * 0.75, area.height * 0.05, 15 * m.unit);
  const lines = Math.max(...names.map(({ length }) => length)) * size * LEADING;
  const foot = bubble * 3 + size * 0.2 + lines * (isStaggered ? 2 : 1);
  const height = Math.min((area.height - foot) / (1 + DEPTH), cell * 3.6);
  const level = area.y + (area.height - foot - height * (1 + DEPTH)) / 2 + height;
  const left = area.x + (area.width - cell * stations.length) / 2;
  const drop = isStaggered ? lines : 0;
  return { left, level, height, cell, bubble, face, size, names, drop };
};

const at = ({ left, level, height, cell }: Ground, [x, y]: Point): Point => [
  left + x * cell,
  level - y * height,
];

/** The middle of a text of a width, as near to x as the area lets it be. */
const within = (area: Box, x: number, width: number): number =>
  clamp(area.x + width / 2, x, rightOf(area) - width / 2);

/** The axis of a station through its number in a circle, and its name below. */
const station = (
  lines: readonly string[],
  index: number,
  ground: Ground,
  { area, m, edition }: Plot,
): Mark[] => {
  const { left, level, height, cell, bubble, face, size, names, drop } = ground;
  const axis = (number: number): number =>
    left + (number + (number === names.length - 1 ? LAST_AXIS : AXIS)) * cell;
  const x = axis(index);
  const y = level + height * DEPTH + bubble * 2;
  const order = index / names.length;
  const number = Math.max(m.small, Math.min(bubble * 1.3, 20 * m.unit));
  const hairline = { kind: 'line', width: 1, tone: 'quiet', order } as const;
  return [
    {
      ...hairline,
      key: `axis-${index}`,
      x1: x,
      x2: x,
      y1: level - height,
      y2: y - bubble,
      dashed: true,
      opacity: 0.75,
    },
    ...(index === 0
      ? []
      : [
          {
            ...hairline,
            key: `chain-${index}`,
            x1: axis(index - 1) + bubble,
            x2: x - bubble,
            y1: y,
            y2: y,
          },
        ]),
    pathMark(`bubble-${index}`, ring([0, 0], bubble), [x, y], { width: 1.25, tone: 'ink', order }),
    textMark({
      key: `number-${index}`,
      text: String(index + 1),
      x,
      y: y + number * 0.36,
      size: number,
      face: 'numeral',
      anchor: 'middle',
      tone: 'ink',
      order,
    }),
    ...lines.map((text, line) =>
      textMark({
        key: `station-${index}-${line}`,
        text,
        x: within(area, x, textWidth(text, size, face, edition)),
        y: y + bubble + (index % 2) * drop + size * (1.2 + line * LEADING),
        size,
        face,
        anchor: 'middle',
        tone: 'ink',
        order,
      }),
    ),
  ];
};

/** The ground between the footing and the end of the line. */
const soil = (ground: Ground, m: Measures): string => {
  const cells = ground.names.length;
  const [from, to] = [at(ground, [Math.min(0.9, cells - 1), 0]), at(ground, [cells - 0.08, 0])];
  return range(SOIL)
    .map((index) => {
      const x = from[0] + ((to[0] - from[0]) * index) / SOIL;
      return through(segment(x + 5 * m.unit, from[1] + 4 * m.unit, x, from[1] + 9 * m.unit));
    })
    .join('');
};

/** Marks of the stroke. */
export const strokeMarks = (context: Context<MethodData>, plot: Plot): Mark[] => {
  const { m } = plot;
  const ground = groundOf(context, plot);
  const plant = plantOf(ground.names.length);
  const line = plant.stroke.map((point) => at(ground, point));
  const faint = plant.faint
    .map((piece) => through(piece.map((point) => at(ground, point))))
    .join('');
  const place = { kind: 'path', dx: 0, dy: 0 } as const;
  const [x = 0, y = 0] = line.at(-1) ?? [];
  return [
    { ...place, key: 'soil', d: soil(ground, m), width: 0.75, tone: 'ghost' },
    { ...place, key: 'faint', d: faint, width: 0.75, tone: 'quiet', opacity: 0.7 },
    {
      ...place,
      key: 'stroke',
      d: through(line),
      width: (m.compact ? 1.9 : 2.6) * m.unit,
      tone: 'ink',
    },
    ...standingFor(
      [context.data.ones],
      ground.names.flatMap((lines, index) => station(lines, index, ground, plot)),
    ),
    {
      kind: 'circle',
      key: 'end',
      cx: x,
      cy: y,
      r: (m.compact ? 4 : 6) * m.unit,
      tone: 'ink',
      order: 1,
    },
  ];
};
