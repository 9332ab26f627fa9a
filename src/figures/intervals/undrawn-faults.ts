/** Events and stretches that the interval figure has no place for: nobody would see them. */
import type { FactReader } from '../amounts.ts';
import type { IntervalsYaml } from './schema.ts';

/** The day of a date, or the first of a period; NaN where the ledger has none by that name. */
export type DayOf = (id: string) => number;

/** A day has room for one event, and before the first interval there are no days. */
export const reportEvents = (
  { intervals: [first], events }: IntervalsYaml,
  day: DayOf,
  { report }: FactReader,
): void => {
  for (const [index, { fact }] of events.entries()) {
    const other = events.slice(0, index).find((event) => day(event.fact) === day(fact));
    if (other)
      report(['events', index, 'fact'], {
        en: `the event “${fact}” is on the day of “${other.fact}”, and a day shows one; expected both in one label.`,
        zh: `“${fact}”和“${other.fact}”是同一天，图上一天只能写一件；请并成一条，写在一个 label 里。`,
      });
    if (first && day(fact) < day(first.from))
      report(['events', index, 'fact'], {
        en: `the event “${fact}” is before “${first.from}”, the first day that is drawn; expected a later date, or no such event.`,
        zh: `“${fact}”在“${first.from}”之前，而图从那天画起；应该是更晚的日期，或者删去这一条。`,
      });
  }
};

/** A stretch must end after its start, touch the days that are drawn, and share none with another. */
export const reportStretches = (
  { intervals, events, stretches }: IntervalsYaml,
  { day, end: endOf }: { day: DayOf; end: DayOf },
  { report }: FactReader,
): void => {
  const drawn = [
    ...intervals.flatMap(({ from, to }) => [from, to]),
    ...events.map(({ fact }) => fact),
  ].map(day);
  const [first, last] = [Math.min(...drawn), Math.max(...drawn)];
  const spans = stretches.map(({ from, to }) => ({
    from,
    to,
    start: day(from),
    end: to === undefined ? endOf(from) : day(to),
  }));
  for (const [index, { from, to, start, end }] of spans.entries()) {
    const other = spans.slice(0, index).find((span) => span.start < end && start < span.end);
    if (to !== undefined && end <= start)
      report(['stretches', index, 'to'], {
        en: `the stretch from “${from}” ends with “${to}”, which is not after its start; expected a later date, or none.`,
        zh: `从“${from}”起的一段到“${to}”为止，却不在起点之后；应该是更晚的日期，也可以不写。`,
      });
    if (end <= first || start > last)
      report(['stretches', index, 'from'], {
        en: `the stretch from “${from}” lies outside the days that are drawn; expected dates among them, or no such stretch.`,
        zh: `从“${from}”起的一段不在图上的日子里；应该是图上有的日期，或者删去这一段。`,
      });
    if (other)
      report(['stretches', index, 'from'], {
        en: `the stretch from “${from}” shares days with that from “${other.from}”, and a day shows one; expected one to end before the other begins.`,
        zh: `从“${from}”起的一段和从“${other.from}”起的一段有相同的日子，图上一天只能写一段；一段要在另一段开始之前结束。`,
      });
  }
};
