/** The data behind the interval figure as an editor writes them, and the days that they name. */
import { z } from 'astro/zod';
import { dateOf, type Ledger } from '../../editorial/ledger.ts';
import { localText } from '../../editorial/local-texts.ts';
import { stateNames } from '../../editorial/state-names.ts';
import { dayNumber } from '../../locales/calendar.ts';
import { id } from '../define-data.ts';
import { DATA_TONES } from '../../theme/tones.ts';
import { STATES } from './state.ts';

const tone = z.enum(DATA_TONES);
/** As many as a phone's cover and its rows can show, each with what was done in it. */
export const MOST_INTERVALS = 5;

export const schema = z.strictObject({
  states: stateNames(STATES),
  /** Each follows the one before it: its first day is the other's last. Ids of dates in the ledger. */
  intervals: z
    .array(
      z.strictObject({
        id,
        tone,
        from: id,
        to: id,
        label: localText,
      }),
    )
    .min(1)
    .max(MOST_INTERVALS),
  /** What happened on a day: the id of a date in the ledger, and a word or two. */
  events: z.array(z.strictObject({ fact: id, label: localText })).default([]),
  /**
   * What went on for a while: from the first day of a date or period in the ledger up to a date in
   * it, or without one to the end of the period.
   */
  stretches: z.array(z.strictObject({ from: id, to: id.optional(), label: localText })).default([]),
  /**
   * What was done in an interval, by its id: from a date or period in it, or after another job, or
   * on days that the source does not give.
   */
  work: z
    .array(
      z.strictObject({
        id,
        during: id,
        from: id.optional(),
        after: id.optional(),
        label: localText,
      }),
    )
    .default([]),
  /**
   * The interval whose length readers guess, and the most days that they may: one that the others
   * do not give away. Without it they guess the last.
   */
  guess: z
    .strictObject({
      from: id,
      to: id,
      tone: tone.default('ink'),
      label: localText,
      upTo: z.number().int().positive().optional(),
    })
    .optional(),
  /**
   * The day the cursor stands on before a reader moves it, in days from zero. Left out, it stands on
   * the middle of the first interval.
   */
  cursor: z.number().int().nonnegative().optional(),
});
export type IntervalsYaml = z.infer<typeof schema>;

/** The first day of a date or period of the ledger. */
export const startOf = (id: string, ledger: Ledger): number => {
  const fact = ledger.get(id);
  return dayNumber(fact.unit === 'period' ? fact.value[0] : dateOf(fact));
};

/** The first day after a period of the ledger; after a date, the next. */
export const endOf = (id: string, ledger: Ledger): number => {
  const fact = ledger.get(id);
  return 1 + dayNumber(fact.unit === 'period' ? fact.value[1] : dateOf(fact));
};
