/** The data behind the interval figure as an editor writes them, and as the drawing needs them. */
import { z } from 'astro/zod';
import { nearest } from '../../editorial/errors.ts';
import { computedFrom, dateOf, type Ledger } from '../../editorial/ledger.ts';
import { bilingual } from '../../editorial/schemas.ts';
import { dayNumber } from '../../i18n/calendar.ts';
import type { Edition } from '../../i18n/editions.ts';
import { dataFault, thrownFault, type Fault } from '../fault.ts';
import { sourcesOf } from '../references.ts';
import type { IntervalsData } from './days.ts';

export const schema = z.strictObject({
  /** Each follows the one before it: its first day is the other's last. Ids of dates in the ledger. */
  intervals: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        tone: z.enum(['ember', 'silicon', 'ink']),
        from: z.string().min(1),
        to: z.string().min(1),
        label: bilingual,
      }),
    )
    .min(1),
  /** What happened on a day: the id of a date in the ledger, and a word or two. */
  events: z.array(z.strictObject({ fact: z.string().min(1), label: bilingual })),
  /** What went on for a while, from the first day of a period in the ledger to a date in it. */
  stretches: z.array(
    z.strictObject({ from: z.string().min(1), to: z.string().min(1), label: bilingual }),
  ),
  /** What was done in an interval, by its id: all along it, or from a date or period in it. */
  work: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        during: z.string().min(1),
        from: z.string().min(1).optional(),
        label: bilingual,
      }),
    )
    .default([]),
  /** The day the cursor stands on before a reader moves it, in days from zero. */
  cursor: z.number().int().nonnegative(),
});
export type IntervalsYaml = z.infer<typeof schema>;

/** The first day of a date or period of the ledger. */
const startOf = (id: string, ledger: Ledger): number => {
  const fact = ledger.get(id);
  return dayNumber(fact.unit === 'period' ? fact.value[0] : dateOf(fact));
};

/** What is wrong with data of the right shape. */
export const faults = (value: unknown, ledger: Ledger): Fault[] => {
  const { intervals, events, stretches, work } = schema.parse(value);
  const found: Fault[] = [];
  const day = (id: string, path: readonly PropertyKey[]): number => {
    try {
      return startOf(id, ledger);
    } catch (error) {
      found.push(thrownFault(path, error));
      return Number.NaN;
    }
  };
  let previousEnd: { id: string; to: string } | undefined;
  for (const [index, { id, from, to }] of intervals.entries()) {
    const path = ['intervals', index];
    if (day(to, [...path, 'to']) <= day(from, [...path, 'from'])) {
      found.push(
        dataFault([...path, 'to'], {
          en: `interval “${id}” ends with “${to}”, which is not after its start “${from}”; expected a later date.`,
          zh: `区间“${id}”到“${to}”为止，却不在起点“${from}”之后；应该是更晚的日期。`,
        }),
      );
    }
    if (previousEnd && previousEnd.to !== from) {
      found.push(
        dataFault([...path, 'from'], {
          en: `interval “${id}” starts with “${from}”; expected “${previousEnd.to}”, the end of “${previousEnd.id}”.`,
          zh: `区间“${id}”从“${from}”起；应该是“${previousEnd.to}”，即“${previousEnd.id}”的终点。`,
        }),
      );
    }
    previousEnd = { id, to };
  }
  for (const [index, { fact }] of events.entries()) day(fact, ['events', index, 'fact']);
  for (const [index, { from, to }] of stretches.entries()) {
    day(from, ['stretches', index, 'from']);
    day(to, ['stretches', index, 'to']);
  }
  for (const [index, { id, during, from }] of work.entries()) {
    const owner = intervals.find((interval) => interval.id === during);
    if (!owner) {
      const names = intervals.map((interval) => interval.id);
      found.push(
        dataFault(
          ['work', index, 'during'],
          {
            en: `no interval is called “${during}”; expected one of ${names.join(', ')}.`,
            zh: `没有叫“${during}”的区间；可选的有${names.join('、')}。`,
          },
          nearest(during, names),
        ),
      );
    } else if (from !== undefined) {
      const path = ['work', index, 'from'];
      const start = day(from, path);
      if (start < day(owner.from, path) || start >= day(owner.to, path)) {
        found.push(
          dataFault(path, {
            en: `“${id}” starts with “${from}”; expected a date within the interval “${during}”.`,
            zh: `“${id}”从“${from}”起；应该是区间“${during}”里的日期。`,
          }),
        );
      }
    }
  }
  return found;
};

/** The data in the form the drawing needs, in the words of one edition. */
export const resolve = (value: unknown, ledger: Ledger, edition: Edition): IntervalsData => {
  const { intervals, events, stretches, work, cursor } = schema.parse(value);
  return {
    intervals: intervals.map(({ id, tone, from, to, label }) => ({
      id,
      tone,
      from: startOf(from, ledger),
      to: startOf(to, ledger),
      label: label[edition],
      facts: { from, to, length: computedFrom([from, to], ledger) },
    })),
    events: events.map(({ fact, label }) => ({
      day: startOf(fact, ledger),
      fact,
      label: label[edition],
    })),
    stretches: stretches.map(({ from, to, label }) => ({
      from: startOf(from, ledger),
      to: startOf(to, ledger),
      label: label[edition],
    })),
    work: work.flatMap(({ id, during, from, label }) => {
      const interval = intervals.findIndex((one) => one.id === during);
      const owner = intervals[interval];
      if (!owner) return [];
      return [
        {
          id,
          interval,
          from: startOf(from ?? owner.from, ledger),
          to: startOf(owner.to, ledger),
          label: label[edition],
          ...(from !== undefined && { fact: from }),
        },
      ];
    }),
    cursor,
  };
};

/** The paragraphs of the source that the data rest on. */
export const sources = (value: unknown, ledger: Ledger): string[] => {
  const { intervals, events, work } = schema.parse(value);
  return sourcesOf(
    [
      ...intervals.flatMap(({ from, to }) => [from, to]),
      ...events.map(({ fact }) => fact),
      ...work.flatMap(({ from }) => from ?? []),
    ],
    ledger,
  );
};
