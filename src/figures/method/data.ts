/** The data behind the method figure as an editor writes them, and as the drawing needs them. */
import { z } from 'astro/zod';
import { sort } from 'd3-array';
import { nearest } from '../../editorial/errors.ts';
import { dateOf, numberOf, type Ledger } from '../../editorial/ledger.ts';
import { localText } from '../../editorial/local-texts.ts';
import { stateNames } from '../../editorial/state-names.ts';
import { wording } from '../../editorial/wording.ts';
import { dayNumber } from '../../locales/calendar.ts';
import { textIn, type Edition } from '../../locales/editions.ts';
import { fill, formatDay } from '../../locales/format.ts';
import { FactReader } from '../amounts.ts';
import { defineData, id } from '../define-data.ts';
import { MOST_DAYS, type Fault } from '../fault.ts';
import { asOfThe } from '../references.ts';
import type { Job, MethodData } from './model.ts';
import { MOST_STATIONS } from './plant.ts';
import { STATES } from './state.ts';

/** As many as a phone has rows and colours for. */
const MOST_JOBS = 12;
const MOST_MILESTONES = 7;

const schema = z.strictObject({
  states: stateNames(STATES),
  /** The stations of the line; `fact` says how many the source counts. */
  ones: z.strictObject({ fact: id, stations: z.array(localText).min(1).max(MOST_STATIONS) }),
  /** Ids of dates in the ledger, in order: the first and the last are the ends of the chart. */
  milestones: z
    .array(z.strictObject({ fact: id, label: localText }))
    .min(2)
    .max(MOST_MILESTONES),
  /**
   * Jobs that the source places between two dates without dating them: not before `from`, a date
   * or a period of the ledger, and drawn no further than `to`, a date of it.
   */
  jobs: z
    .array(
      z.strictObject({
        id,
        from: id.optional(),
        to: id,
        label: localText,
        note: localText,
      }),
    )
    .min(1)
    .max(MOST_JOBS),
  /** Facts that labels may name in braces, as numbers: name of the place → id of the fact. */
  values: z.record(z.string(), id),
});
type MethodYaml = z.infer<typeof schema>;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The days of a period, or a date twice. Throws on facts of other units. */
const daysOf = (id: string, ledger: Ledger): Span => {
  const fact = ledger.get(id);
  if (fact.unit !== 'period') {
    const day = dayNumber(dateOf(fact));
    return { first: day, last: day };
  }
  const [first, last] = fact.value;
  return { first: dayNumber(first), last: dayNumber(last) };
};

/** A place in a label for a fact; see fill() in locales/format. */
const PLACE = /\{(\w+)\}/g;

/** The places that a label has. */
const named = (label: string): string[] =>
  [...label.matchAll(PLACE)].map(([, place = '']) => place);

const faults = ({ ones, milestones, jobs, values }: MethodYaml, ledger: Ledger): Fault[] => {
  const { found, report, attempt: ask, repeated, tooLong } = new FactReader(ledger);
  const count = ask(() => numberOf(ledger.get(ones.fact)), ['ones', 'fact']);
  if (count !== undefined && count !== ones.stations.length) {
    report(['ones', 'stations'], {
      en: `the line has ${ones.stations.length} stations; expected ${count}, as “${ones.fact}” says.`,
      zh: `这条线有 ${ones.stations.length} 站；“${ones.fact}”说的是 ${count}。`,
    });
  }
  const days = milestones.map(({ fact }, index) =>
    ask(() => dayNumber(dateOf(ledger.get(fact))), ['milestones', index, 'fact']),
  );
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (day === undefined || before === undefined || day > before) continue;
    report(['milestones', index, 'fact'], {
      en: `milestone “${milestones[index]?.fact ?? ''}” is not after “${milestones[index - 1]?.fact ?? ''}”, the one before it; expected a later date.`,
      zh: `节点“${milestones[index]?.fact ?? ''}”不在前一个“${milestones[index - 1]?.fact ?? ''}”之后；应该是更晚的日期。`,
    });
  }
  const [start, end] = [days[0] ?? -Infinity, days.at(-1) ?? Infinity];
  if (Number.isFinite(end - start)) tooLong(['milestones'], end - start);
  for (const [index, { id: job, from, to }] of jobs.entries()) {
    const first =
      from === undefined ? undefined : ask(() => daysOf(from, ledger), ['jobs', index, 'from']);
    const last = ask(() => dayNumber(dateOf(ledger.get(to))), ['jobs', index, 'to']);
    if (first && last !== undefined && first.last >= last) {
      report(['jobs', index, 'to'], {
        en: `job “${job}” ends with “${to}”, which is not after its start “${from ?? ''}”; expected a later date.`,
        zh: `活“${job}”到“${to}”为止，却不在起点“${from ?? ''}”之后；应该是更晚的日期。`,
      });
    }
    if ((first && first.first < start) || (last !== undefined && (last < start || last > end))) {
      report(['jobs', index], {
        en: `job “${job}” reaches beyond the first or last milestone; expected dates within the chart.`,
        zh: `活“${job}”超出了最早或最晚的节点；日期要在图内。`,
      });
    }
  }
  const names = Object.keys(values);
  for (const [index, { id, label }] of jobs.entries()) {
    for (const [edition, text] of Object.entries(label)) {
      for (const [, name = ''] of text.matchAll(PLACE)) {
        if (names.includes(name)) continue;
        report(
          ['jobs', index, 'label', edition],
          {
            en: `the label of job “${id}” names “{${name}}”; expected ${names.length > 0 ? `one of ${names.join(', ')}` : 'a name of “values”, which has none'}.`,
            zh: `活“${id}”的说明里有“{${name}}”；${names.length > 0 ? `可选的有${names.join('、')}` : '它要写在“values”里，那里还一个也没有'}。`,
          },
          nearest(name, names),
        );
      }
    }
  }
  for (const [key, fact] of Object.entries(values)) ask(() => ledger.get(fact), ['values', key]);
  repeated(
    'jobs',
    jobs.map(({ id }) => id),
    { en: 'job', zh: '活' },
  );
  return found;
};

/** The facts that it draws and names. */
const factsOf = ({ ones, milestones, jobs, values }: MethodYaml): string[] => [
  ones.fact,
  ...milestones.map(({ fact }) => fact),
  ...jobs.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to])),
  ...Object.values(values),
];

const resolve = (yaml: MethodYaml, ledger: Ledger, edition: Edition): MethodData => {
  const { ones, jobs, values } = yaml;
  const milestones = yaml.milestones.map(({ fact, label }) => ({
    id: fact,
    day: daysOf(fact, ledger).first,
    label: textIn(label, edition),
  }));
  const resolved = jobs.map((job): Job => {
    const start = job.from === undefined ? undefined : daysOf(job.from, ledger);
    return {
      id: job.id,
      to: daysOf(job.to, ledger).first,
      stretch: start ? milestones.filter(({ day }) => day <= start.first).length - 1 : -1,
      facts: [
        ...(job.from === undefined ? [] : [job.from]),
        ...named(textIn(job.label, edition)).flatMap((key) => values[key] ?? []),
      ],
      label: textIn(job.label, edition),
      note: textIn(job.note, edition),
      ...(start && { from: start.first }),
    };
  });
  return {
    asOf: asOfThe(factsOf(yaml), ledger, edition),
    ones: ones.fact,
    stations: ones.stations.map((station) => textIn(station, edition)),
    milestones,
    // Those of a stretch stand together, however they are written.
    jobs: sort(resolved, ({ stretch }) => stretch),
    values: Object.fromEntries(
      Object.entries(values).map(([key, id]) => {
        const fact = ledger.get(id);
        return [key, wording(fact, edition, fact.say ? 'plain' : 'number')];
      }),
    ),
  };
};

export const data = defineData({
  schema,
  takes: {
    en: `1 to ${MOST_STATIONS} stations on a line; on the wall chart 2 to ${MOST_MILESTONES} dated days, at most ${MOST_DAYS} days from first to last, and up to ${MOST_JOBS} jobs between them. The shifts and the hours say what labels say.`,
    zh: `线上有 1 到 ${MOST_STATIONS} 站；横道图上有 2 到 ${MOST_MILESTONES} 个有日期的节点，头尾至多相隔 ${MOST_DAYS} 天，其间至多 ${MOST_JOBS} 件活。昼夜和钟点两图只有图上的话可改。`,
  },
  faults,
  resolve,
  columns: ['what', 'date', 'note'],
  rows: ({ data, edition, say }) => [
    ...data.milestones.map(({ day, label }) => [label, formatDay(day, edition, true), '']),
    ...data.jobs.map(({ label, note }) => [fill(label, data.values), say('undated'), note]),
  ],
  facts: factsOf,
});
