/** Settings of the interval figure: that of the story for tests, and any others. */
import { cumsum } from 'd3-array';
import type { FigureProps } from '../../../src/figures/figure.ts';
import type { IntervalsData } from '../../../src/figures/intervals/days.ts';
import type { Edition } from '../../support/editions.ts';
import { canalFigure, propsIn } from './figures.ts';

/** What the intervals of the story for tests are drawn from. */
export const canalProps = (edition: Edition): FigureProps<IntervalsData> =>
  propsIn(canalFigure('intervals'), edition) as FigureProps<IntervalsData>;

const LABELS: Readonly<Record<Edition, readonly string[]>> = {
  zh: ['量地', '开挖', '放水', '通航'],
  en: ['Measuring', 'Digging', 'Water', 'Open to boats'],
};
const TONES = ['ember', 'silicon', 'ink'] as const;

/** Intervals that a story may have. */
interface Made {
  /** The first day, and the lengths of intervals one after the other. */
  readonly from: number;
  readonly lengths: readonly number[];
  /** Whether there are events on the days between them. */
  readonly told?: boolean;
  /** Days from one event to the next after the last interval. */
  readonly later?: readonly number[];
  /** What is guessed, if not the last interval: from so many days after it, and how long it is. */
  readonly asked?: { readonly after: number; readonly length: number; readonly upTo: number };
}

export const madeProps = (
  { from, lengths, told = true, later = [], asked }: Made,
  edition: Edition,
): FigureProps<IntervalsData> => {
  const name = (index: number): string => LABELS[edition][index] ?? '';
  const edges = lengths.reduce((days, length) => [...days, (days.at(-1) ?? from) + length], [from]);
  const intervals = lengths.map((_, index) => ({
    id: `interval-${index}`,
    tone: TONES[index] ?? ('ink' as const),
    from: edges[index] ?? from,
    to: edges[index + 1] ?? from,
    label: `${name(index)} → ${name(index + 1)}`,
    facts: { from: `day-${index}`, to: `day-${index + 1}`, length: [`length-${index}`] },
  }));
  const last = intervals.at(-1);
  if (!last) throw new Error('the made-up days have no interval');
  const start = last.to + (asked?.after ?? 0);
  return {
    ...canalProps(edition),
    data: {
      intervals,
      events: [
        ...(told
          ? edges.map((day, index) => ({ day, label: name(index), fact: `day-${index}` }))
          : []),
        ...Array.from(cumsum(later), (after, index) => ({
          day: last.to + after,
          label: name(index % LABELS[edition].length),
          fact: `later-${index}`,
        })),
      ],
      stretches: [],
      work: intervals.map(({ id, from, to }, index) => ({
        id: `job-${id}`,
        interval: index,
        from,
        to,
        isDated: index % 2 === 1,
        label: name(index),
        ...(index % 2 === 1 && { fact: `day-${index}` }),
      })),
      guess: asked
        ? {
            id: 'guess',
            tone: 'ink',
            from: start,
            to: start + asked.length,
            label: `${name(0)} → ${name(3)}`,
            facts: { from: 'asked-from', to: 'asked-to', length: ['asked-length'] },
            upTo: Math.max(asked.length, asked.upTo),
            isApart: true,
          }
        : { ...last, upTo: 2 * (last.to - last.from), isApart: false },
      cursor: Math.min(...lengths),
    },
  };
};
