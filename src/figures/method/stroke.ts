/** The five ones: a plant drawn in one stroke, from the first station through to the end. */
import { range } from 'd3-array';
import { standingFor } from '../../kit/facts.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { breakLines } from '../../kit/lines.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import type { Context } from '../define.ts';
import type { MethodData } from './model.ts';
import { clamp } from '../../kit/numbers.ts';
import type { Point } from '../../kit/path.ts';
import type { Plot } from '../../kit/plot.ts';
import { ring, through } from './outline.ts';
import { AXES, DEPTH, FAINT, STROKE } from './plant.ts';

/** Where the drawing stands, and how its names are set. */
interface Ground {
  readonly area: Box;
  /** The level of the ground, and what 1 of the drawing's height comes to. */
  readonly level: number;
  readonly height: number;
  readonly cell: number;
  /** The radius of the circles on the axes. */
  readonly bubble: number;
  readonly face: 'label' | 'display';
  readonly size: number;
  /** The stations' names, in lines. */
  readonly names: readonly (readonly string[])[];
}

/** Strokes of the soil along the ground. */
const SOIL = 60;

const groundOf = ({ data, edition }: Context<MethodData>, { area, m }: Plot): Ground => {
  const cell = area.width / AXES.length;
  const face = m.compact ? 'label' : 'display';
  const namesAt = (ems: number) =>
    data.stations.map((name) =>
      breakLines(name, cell * 0.96, { size: m.label * ems, face, edition }),
    );
  // As large as leaves every name its one line; where none does, small and in several.
  const ems = (m.compact ? [1] : [1.3, 1.15, 1]).find((each) =>
    namesAt(each).every(({ length }) => length === 1),
  );
  const [size, names] = [m.label * (ems ?? 1), namesAt(ems ?? 1)];
  const bubble = clamp(m.label * 0.75, area.height * 0.05, 15 * m.unit);
  const lines = Math.max(...names.map(({ length }) => length));
  const foot = bubble * 3 + size * (0.2 + lines * 1.25);
  const height = Math.min((area.height - foot) / (1 + DEPTH), cell * 3.6);
  const level = area.y + (area.height - foot - height * (1 + DEPTH)) / 2 + height;
  return { area, level, height, cell, bubble, face, size, names };
};

const at = ({ area, level, height, cell }: Ground, [x, y]: Point): Point => [
  area.x + x * cell,
  level - y * height,
];

/** The axis of a station through its number in a circle, and its name below. */
const station = (lines: readonly string[], index: number, ground: Ground, m: Measures): Mark[] => {
  const { area, level, height, cell, bubble, face, size } = ground;
  const axis = (number: number): number => area.x + (number + (AXES[number] ?? 0.5)) * cell;
  const x = axis(index);
  const y = level + height * DEPTH + bubble * 2;
  const order = index / AXES.length;
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
    {
      kind: 'path',
      key: `bubble-${index}`,
      d: ring([0, 0], bubble),
      dx: x,
      dy: y,
      width: 1.25,
      tone: 'ink',
      order,
    },
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
        x,
        y: y + bubble + size * (1.2 + line * 1.25),
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
  const [from, to] = [at(ground, [0.9, 0]), at(ground, [AXES.length - 0.08, 0])];
  return range(SOIL)
    .map((index) => {
      const x = from[0] + ((to[0] - from[0]) * index) / SOIL;
      return through([
        [x + 5 * m.unit, from[1] + 4 * m.unit],
        [x, from[1] + 9 * m.unit],
      ]);
    })
    .join('');
};

/** Marks of the stroke. */
export const strokeMarks = (context: Context<MethodData>, plot: Plot): Mark[] => {
  const { m } = plot;
  const ground = groundOf(context, plot);
  const line = STROKE.map((point) => at(ground, point));
  const faint = FAINT.map((piece) => through(piece.map((point) => at(ground, point)))).join('');
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
      ground.names.flatMap((lines, index) => station(lines, index, ground, m)),
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
