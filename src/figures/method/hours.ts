/** The dial unrolled: a day with one mark above, and the same day with one mark an hour below. */
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import type { Box, Mark, TextMark } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { say } from './describe.ts';
import { HOURS, hourMark, isDay, threadMark } from './hourmarks.ts';
import type { MethodData } from './model.ts';

/** A rule of the day: its base line, closed at both ends. */
const rule = (key: string, area: Box, y: number, m: Measures): Mark[] => [
  {
    kind: 'line',
    key: `rule-${key}`,
    x1: area.x,
    x2: area.x + area.width,
    y1: y,
    y2: y,
    width: 1.5,
    tone: 'ink',
  },
  ...[area.x, area.x + area.width].map((x, index): Mark => ({
    kind: 'line',
    key: `rule-${key}-${index}`,
    x1: x,
    x2: x,
    y1: y - 7 * m.unit,
    y2: y + 7 * m.unit,
    width: 1.5,
    tone: 'ink',
  })),
];

/** The size of the counts. */
const sizeOf = (m: Measures): number => m.numeral * (m.compact ? 1 : 1.25);

/** A count and, beside it, what is counted; `x` is where it starts, or where it ends. */
const count = (
  setting: Setting<MethodData>,
  id: 'daily' | 'hourly',
  number: number,
  { x, y, ends }: { x: number; y: number; ends: boolean },
  m: Measures,
): TextMark[] => {
  const { edition } = setting;
  const size = sizeOf(m);
  const [name, unit] = [say(setting, id), say(setting, `${id}.unit`)];
  const words = m.label * (m.compact ? 1 : 1.15);
  const gap = textWidth(String(number), size, 'numeral', edition) + 8 * m.unit;
  const widest = Math.max(...[name, unit].map((text) => textWidth(text, words, 'label', edition)));
  const start = ends ? x - gap - widest : x;
  const beside = { x: start + gap, size: words };
  return [
    textMark({
      key: `count-${id}`,
      text: String(number),
      x: start,
      y,
      size,
      face: 'numeral',
      tone: 'ink',
    }),
    textMark({ key: `name-${id}`, text: name, y: y - words * 1.45, tone: 'ink', ...beside }),
    textMark({ key: `unit-${id}`, text: unit, y, tone: 'quiet', ...beside }),
  ];
};

/** Marks of the two rules in `area`. */
export const hoursMarks = (setting: Setting<MethodData>, area: Box, m: Measures): Mark[] => {
  const cell = area.width / HOURS;
  const top = area.y + sizeOf(m) * 0.88 + 12 * m.unit;
  const foot = area.y + area.height - m.label * 2;
  const short = (m.compact ? 34 : 58) * m.unit;
  const tall = Math.min((foot - top) * 0.44, 150 * m.unit);
  const at = (hour: number): number => area.x + cell * (hour + 0.5);
  const close = at(HOURS - 1);
  const width = cell * (m.compact ? 0.42 : 0.36);
  const halves = (['day', 'night'] as const).map((id, index) =>
    textMark({
      key: `half-name-${id}`,
      text: say(setting, `half.${id}`),
      x: area.x + area.width * (index === 0 ? 0.25 : 0.75),
      y: foot + m.label * 1.5,
      size: m.label,
      anchor: 'middle',
      tone: isDay(index * (HOURS / 2)) ? 'ink' : 'quiet',
    }),
  );
  return [
    ...rule('daily', area, top, m),
    {
      kind: 'line',
      key: 'day-mark',
      x1: close,
      x2: close,
      y1: top - short,
      y2: top,
      width,
      tone: 'ink',
    },
    ...Array.from({ length: HOURS }, (_, hour) =>
      threadMark(hour, [close, top], [at(hour), foot - tall]),
    ),
    ...Array.from({ length: HOURS }, (_, hour) =>
      hourMark(hour, [at(hour), foot - tall], [at(hour), foot], width),
    ),
    ...rule('hourly', area, foot, m),
    ...count(
      setting,
      'daily',
      1,
      { x: close - width - 10 * m.unit, y: top - 12 * m.unit, ends: true },
      m,
    ),
    ...count(
      setting,
      'hourly',
      HOURS,
      { x: area.x, y: top + sizeOf(m) * 0.86 + 6 * m.unit, ends: false },
      m,
    ),
    ...halves,
  ];
};
