/** The five ones: a plant drawn in one stroke, from the first station through to the end. */
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { breakLines } from '../../kit/lines.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import type { MethodData } from './model.ts';
import { ring, through, type Point } from './outline.ts';
import { AXES, DEPTH, FAINT, STROKE } from './plant.ts';

interface Ground {
  readonly area: Box;
  /** The level of the ground, and what 1 of the drawing's height comes to. */
  readonly level: number;
  readonly height: number;
  readonly cell: number;
}

const at = ({ area, level, height, cell }: Ground, [x, y]: Point): Point => [
  area.x + x * cell,
  level - y * height,
];

/** The number of a station in its circle on the axis, and its name below. */
const station = (
  name: string,
  index: number,
  ground: Ground,
  m: Measures,
  edition: Setting<MethodData>['edition'],
): Mark[] => {
  const { area, level, height, cell } = ground;
  const x = area.x + (index + (AXES[index] ?? 0.5)) * cell;
  const r = (m.compact ? 9 : 15) * m.unit;
  const centre = level + height * DEPTH + (m.compact ? 8 : 14) * m.unit + r;
  const size = m.compact ? m.label : m.label * 1.3;
  const face = m.compact ? 'label' : 'display';
  const order = index / AXES.length;
  const number = m.compact ? m.label : 20 * m.unit;
  const widest = Math.min(cell * 0.96, 2 * (area.x + area.width - x), 2 * (x - area.x));
  return [
    {
      kind: 'line',
      key: `axis-${index}`,
      x1: x,
      x2: x,
      y1: level - height,
      y2: centre - r,
      width: 1,
      dashed: true,
      tone: 'quiet',
      opacity: 0.75,
      order,
    },
    {
      kind: 'path',
      key: `bubble-${index}`,
      d: ring([0, 0], r),
      dx: x,
      dy: centre,
      width: 1.25,
      tone: 'ink',
      order,
    },
    textMark({
      key: `number-${index}`,
      text: String(index + 1),
      x,
      y: centre + number * 0.36,
      size: number,
      face: 'numeral',
      anchor: 'middle',
      tone: 'ink',
      order,
    }),
    ...breakLines(name, widest, size, face, edition).map((text, line) =>
      textMark({
        key: `station-${index}-${line}`,
        text,
        x: Math.max(
          x,
          area.x + textWidth(text, size, face, edition) / 2,
        ),
        y: centre + r + size * (1.35 + line * 1.3),
        size,
        face,
        anchor: 'middle',
        tone: 'ink',
        order,
      }),
    ),
  ];
};

/** Marks of the stroke in `area`. */
export const strokeMarks = (
  { data, edition }: Setting<MethodData>,
  area: Box,
  m: Measures,
): Mark[] => {
  const cell = area.width / AXES.length;
  const labels = m.compact ? m.label * 4.6 + 26 * m.unit : m.label * 2.4 + 46 * m.unit;
  const height = Math.min((area.height - labels) / (1 + DEPTH), cell * 3.4);
  const level = area.y + (area.height - labels - height * (1 + DEPTH)) * 0.5 + height;
  const ground: Ground = { area, level, height, cell };
  const line = STROKE.map((point) => at(ground, point));
  const [end] = line.slice(-1);
  return [
    {
      kind: 'path',
      key: 'soil',
      d: Array.from({ length: 60 }, (_, index) => {
        const x = area.x + (index * area.width) / 60;
        return through([
          [x, level + 5 * m.unit],
          [x - Math.min(5 * m.unit, x - area.x), level + 10 * m.unit],
        ]);
      }).join(''),
      dx: 0,
      dy: 0,
      width: 0.75,
      tone: 'ghost',
    },
    {
      kind: 'path',
      key: 'faint',
      d: FAINT.map((piece) => through(piece.map((point) => at(ground, point)))).join(''),
      dx: 0,
      dy: 0,
      width: 0.75,
      tone: 'quiet',
      opacity: 0.7,
    },
    {
      kind: 'path',
      key: 'stroke',
      d: through(line),
      dx: 0,
      dy: 0,
      width: (m.compact ? 1.9 : 2.6) * m.unit,
      tone: 'ink',
    },
    ...(end
      ? [
          {
            kind: 'circle' as const,
            key: 'end',
            cx: end[0],
            cy: end[1],
            r: (m.compact ? 4 : 6) * m.unit,
            tone: 'ink' as const,
            order: 1,
          },
        ]
      : []),
    ...data.stations.flatMap((name, index) => station(name, index, ground, m, edition)),
  ];
};
