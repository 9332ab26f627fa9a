/** What stands below the ruler that readers guess on: its scale, its first day, their guess. */
import { range } from 'd3-array';
import { labelMark } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark, TextMark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { formatNumber } from '../../locales/format.ts';
import { shortDayOf } from './dates.ts';
import { eventOn, type IntervalsData } from './days.ts';
import type { DayScale } from './lens.ts';
import { roomBelow, type Stand } from './ruler-ticks.ts';

/** Days from one labelled tick to the next: of a long count, months and then round numbers. */
const STEPS = [1, 2, 5, 10, 30, 60, 100, 200, 500];
const LARGEST = 1000;
/** The first of those for a count of so many days or more. */
const LONG = { days: 60, step: 30 } as const;
/** From one labelled tick to the next at least, in ems of a label. */
const APART = 3.2;

/** The ruled line from day 0, at `xOf(0)`, to the last day that may be guessed. */
export const scaleMarks = (
  days: number,
  xOf: DayScale,
  base: number,
  { m, edition }: Plot,
): Mark[] => {
  const line = { kind: 'line', tone: 'quiet', width: 1 } as const;
  const wanted = (APART * m.label) / (xOf(1) - xOf(0));
  const least = days < LONG.days ? wanted : Math.max(wanted, LONG.step);
  const every = STEPS.find((step) => step >= least) ?? LARGEST;
  const steps = range(0, days + 1, every % 30 === 0 ? 10 : Math.max(1, every / 10));
  const labels = steps
    .filter((day) => day % every === 0)
    .map((day) =>
      labelMark(
        `scale-label-${day}`,
        formatNumber(day, edition),
        [xOf(day), base + 11 * m.unit + m.label * 0.9],
        m,
        {
          face: 'numeral',
          anchor: day === 0 ? 'start' : day > days - every * 0.3 ? 'end' : 'middle',
          tone: 'quiet',
        },
      ),
    );
  return [
    { ...line, key: 'scale', x1: xOf(0), x2: xOf(days), y1: base, y2: base, tone: 'ink' },
    ...steps.map((day): Mark => {
      const [x, y2] = [xOf(day), base + (day % every === 0 ? 8 : 4) * m.unit];
      return { ...line, key: `scale-${day}`, x1: x, x2: x, y1: base, y2 };
    }),
    ...withRoom(labels, edition),
  ];
};

/** The day that the count begins on, under the scale. */
export const beginning = (data: IntervalsData, x: number, base: number, plot: Plot): TextMark => {
  const { area, m, edition } = plot;
  const { from, facts } = data.guess;
  const text = [shortDayOf(from, data, edition), eventOn(data, from)].filter(Boolean).join(' ');
  return labelMark(
    'scale-from',
    text,
    [clamp(area.x, x, rightOf(area) - widthOf(text, plot)), base + 12 * m.unit + m.label * 2.25],
    m,
    { tone: 'ink', facts: [facts.from] },
  );
};

/** Below a ruler and its labels, what a guess takes. */
export const guessRoom = ({ m }: Plot): number => 16 * m.unit + m.label * 1.3;

/** A guess as a dimension line below the ruler, from day 0 to the day guessed. */
export const guessLine = (
  xOf: DayScale,
  { guess, text }: { guess: number; text: string },
  { base, tall }: Stand,
  plot: Plot,
): Mark[] => {
  const { area, m } = plot;
  const [from, to] = [xOf(0), xOf(guess)];
  const y = base + roomBelow(plot) + 8 * m.unit;
  const line = { kind: 'line', width: 1.5, tone: 'ink' } as const;
  const [above, below] = [y - 5 * m.unit, y + 5 * m.unit];
  return [
    { ...line, key: 'guess', x1: from, x2: to, y1: y, y2: y },
    { ...line, key: 'guess-from', x1: from, x2: from, y1: above, y2: below },
    { ...line, key: 'guess-to', x1: to, x2: to, y1: above, y2: below },
    { ...line, key: 'guess-day', x1: to, x2: to, y1: base - tall * 0.3, y2: base },
    labelMark(
      'guess-text',
      text,
      [clamp(area.x, from, rightOf(area) - widthOf(text, plot)), y + 6 * m.unit + m.label],
      m,
      { tone: 'ink' },
    ),
  ];
};
