/** The dial unrolled: a day with one mark above, and the same day with one mark an hour below. */
import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { labelMark, levelLine, textMark, uprightLine } from '../../kit/mark-makers.ts';
import type { Measures } from '../../kit/measure.ts';
import { textWidth } from '../../kit/advances.ts';
import type { Box, Mark, TextMark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, rightOf, type Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import { HOURS, hourMark, isDay, threadMark } from './hourmarks.ts';
import type { MethodData } from './model.ts';

/** A rule of the day: its base line, closed at both ends. */
const rule = (key: string, area: Box, y: number, m: Measures): Mark[] => [
  levelLine(`rule-${key}`, [area.x, area.x + area.width], y, { width: 1.5, tone: 'ink' }),
  ...[area.x, area.x + area.width].map((x, index): Mark =>
    uprightLine(`rule-${key}-${index}`, x, [y - 7 * m.unit, y + 7 * m.unit], {
      width: 1.5,
      tone: 'ink',
    }),
  ),
];

/** The size of the counts. */
const sizeOf = (area: Box, m: Measures): number =>
  clamp(m.label * 1.7, area.height * 0.2, m.numeral * (m.compact ? 1 : 1.25));

/** A count with its words: where it stands, and how large. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** It ends at x instead of starting there. */
  readonly ends?: boolean;
  /** In one line: the unit alone. */
  readonly isShort?: boolean;
}

/** A count and, beside it, what is counted. */
const count = (
  { edition, say }: Context<MethodData>,
  { id, number }: { id: 'daily' | 'hourly'; number: number },
  { x, y, size, ends = false, isShort = false }: Place,
  m: Measures,
): { marks: TextMark[]; width: number } => {
  const [name, unit] = [say(id), say(`${id}.unit`)];
  const words = m.label * (m.compact ? 1 : 1.15);
  const gap = textWidth(String(number), size, 'numeral', edition) + 8 * m.unit;
  const lines = isShort ? [unit] : [name, unit];
  const widest = Math.max(...lines.map((text) => textWidth(text, words, 'label', edition)));
  const start = ends ? x - gap - widest : x;
  const beside = { x: start + gap, size: words };
  const nameMark = textMark({
    key: `name-${id}`,
    text: name,
    y: y - words * 1.35,
    tone: 'ink',
    ...beside,
  });
  return {
    marks: [
      textMark({
        key: `count-${id}`,
        text: String(number),
        x: start,
        y,
        size,
        face: 'numeral',
        tone: 'ink',
      }),
      ...(isShort ? [] : [nameMark]),
      textMark({ key: `unit-${id}`, text: unit, y, tone: 'quiet', ...beside }),
    ],
    width: gap + widest,
  };
};

/** Of the height between the rules, the least and the most that the marks of the hours take. */
const LEAST = 0.3;
const MOST = 0.5;

/** Marks of the two rules. */
export const hoursMarks = (context: Context<MethodData>, { area, m }: Plot): Mark[] => {
  const size = sizeOf(area, m);
  const top = area.y + Math.max(size * 0.88, m.label * 2.3) + 10 * m.unit;
  const foot = bottomOf(area) - m.label * 1.9;
  const hours = scaleBand(range(HOURS), [area.x, rightOf(area)]);
  const cell = hours.bandwidth();
  const at = (hour: number): number => (hours(hour) ?? area.x) + cell / 2;
  const [first, close] = [at(0), at(HOURS - 1)];
  const width = cell * (m.compact ? 0.42 : 0.36);
  // The threads leave the lower count its corner: the marks of the hours are as high as that lets.
  const y = top + size * 0.8 + 6 * m.unit;
  const countIn = (isShort: boolean) => {
    const place = { x: area.x, y, size, isShort };
    const set = count(context, { id: 'hourly', number: HOURS }, place, m);
    const right = area.x + set.width + m.label;
    const corner = y + m.label * 0.4 - top;
    const drop = (corner * (close - first)) / Math.max(1, close - right);
    return { marks: set.marks, room: foot - top - drop };
  };
  const full = countIn(false);
  const hourly = full.room >= (foot - top) * LEAST ? full : countIn(true);
  const tall = clamp((foot - top) * 0.12, hourly.room, (foot - top) * MOST);
  const halves = (['day', 'night'] as const).map((id, index) =>
    labelMark(
      `half-name-${id}`,
      context.say(`half.${id}`),
      [area.x + area.width * (index === 0 ? 0.25 : 0.75), foot + m.label * 1.5],
      m,
      { anchor: 'middle', tone: isDay(index * (HOURS / 2)) ? 'ink' : 'quiet' },
    ),
  );
  const daily = { x: close - width - 10 * m.unit, y: top - 9 * m.unit, size, ends: true };
  return [
    ...rule('daily', area, top, m),
    uprightLine('day-mark', close, [Math.max(area.y, top - size * 0.95), top], {
      width,
      tone: 'ink',
    }),
    ...range(HOURS).map((hour) => threadMark(hour, [close, top], [at(hour), foot - tall])),
    ...range(HOURS).map((hour) => hourMark(hour, [at(hour), foot - tall], [at(hour), foot], width)),
    ...rule('hourly', area, foot, m),
    ...count(context, { id: 'daily', number: 1 }, daily, m).marks,
    ...hourly.marks,
    ...halves,
  ];
};
