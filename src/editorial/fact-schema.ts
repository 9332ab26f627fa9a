/** The shape of a fact in the ledger. */
import { z } from 'astro/zod';
import { QUALIFIERS, QUANTITY_UNITS, type Qualifier } from '../locales/quantities.ts';
import { localText } from './local-texts.ts';
import { AN_AMOUNT } from './meant.ts';
import { date, id, month, paragraph, text } from './schema-parts.ts';

/** The date that a fact refers to, as exactly as it is known: see precision.ts. */
const third = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(early|mid|late)$/);
const asOf = z.union([date, third, month, z.string().regex(/^\d{4}$/), z.literal('undated')], {
  error: ({ input }) =>
    typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input)
      ? 'a date that exists'
      : 'a year, month or date in quotes, such as "2023-09-28", or undated',
});

/** `common` is common knowledge: the story says it by itself, so that it rests on no paragraph. */
const FACT_KINDS = ['reported', 'quoted', 'computed', 'plan', 'common'] as const;

const common = {
  id,
  kind: z.enum(FACT_KINDS),
  /** What the figure is, as a noun phrase: the headline of its source note. */
  label: localText,
  source: z.array(paragraph).default([]),
  asOf,
  qualifier: z.enum(QUALIFIERS).optional(),
  /** Wording that no rule produces, such as “late August”. */
  say: localText.optional(),
  /** What the reader should know besides: how it was computed, where the source is uneven. */
  note: localText.optional(),
  /** Other facts joined by + - * /, with spaces around each sign; for `computed` only. */
  formula: text.regex(/[^\d.]/, 'names of facts joined by + - * /').optional(),
};

const number = z.number();
const amount = z.union(
  [number.nonnegative(), z.tuple([number.nonnegative(), number.nonnegative()])],
  { error: AN_AMOUNT },
);

/** What a measure may leave open: the number, and words in a form for one and a form for more. */
const OPEN = /\{n(?:\|[^|{}]*\|[^|{}]*)?\}/g;
const isMeasure = (words: string): boolean =>
  words.includes('{n}') && !/[{}｛｝]/.test(words.replaceAll(OPEN, ''));

/** The words that a count is said in where it counts what no unit here does: “{n} metres”. */
const measure = localText.refine(
  (texts) => Object.values(texts).every(isMeasure),
  "words with {n} for the number, such as { en: '{n} {n|metre|metres}' }",
);

/** How far numbers of some units can be qualified; the others take any qualifier. */
const QUALIFIED: readonly {
  readonly units: readonly string[];
  readonly allowed: readonly Qualifier[];
  readonly error: string;
}[] = [
  {
    // What says when by days or months has no words for “about”.
    units: ['date', 'month', 'period'],
    allowed: [],
    error:
      'none beside a date, a month or a period; take it out, and put the words for it into “say”',
  },
  {
    // “About 2022” and “within 2022” can be said: more than 2022 is no year.
    units: ['year'],
    allowed: ['about', 'within'],
    error:
      'about or within beside a year; for others, take it out and put the words for it into “say”',
  },
];

/** A fact as far as it can be read, where something else in it is wrong. */
const kindKnown = z.looseObject({ kind: z.enum(FACT_KINDS) });
const sourceKnown = kindKnown.extend({ source: z.array(z.unknown()) });

export const factSchema = z
  .discriminatedUnion('unit', [
    z.strictObject({ ...common, unit: z.literal('date'), value: date }),
    z.strictObject({ ...common, unit: z.literal('month'), value: month }),
    z.strictObject({ ...common, unit: z.literal('year'), value: number.int() }),
    z.strictObject({ ...common, unit: z.literal('period'), value: z.tuple([date, date]) }),
    z.strictObject({
      ...common,
      unit: z.enum(QUANTITY_UNITS).exclude(['count']),
      value: amount,
    }),
    z.strictObject({
      ...common,
      unit: z.literal('count'),
      value: amount,
      measure: measure.optional(),
    }),
  ])
  .refine((fact) => (fact.kind === 'computed') === (fact.formula !== undefined), {
    path: ['formula'],
    when: ({ value }) => kindKnown.safeParse(value).success,
    error: 'a formula for a computed fact, and for no other kind',
  })
  .superRefine(({ unit, qualifier }, context) => {
    const rule = QUALIFIED.find(({ units }) => units.includes(unit));
    if (!rule || qualifier === undefined || rule.allowed.includes(qualifier)) return;
    context.addIssue({ code: 'custom', path: ['qualifier'], message: rule.error });
  })
  .refine((fact) => (fact.kind === 'common') === (fact.source.length === 0), {
    path: ['source'],
    when: ({ value }) => sourceKnown.safeParse(value).success,
    error: 'paragraphs of the source for every fact but one of common knowledge',
  });
export type Fact = z.infer<typeof factSchema>;
