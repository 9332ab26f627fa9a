/** The shape of everything an editor writes. Parsed here once, trusted everywhere else. */
import { z } from 'astro/zod';
import { OPENERS } from '../art/openers/index.ts';
import { RELIEF_NAMES } from '../art/reliefs.ts';
import { isDate } from '../locales/calendar.ts';
import { QUALIFIERS, QUANTITY_UNITS, type Qualifier } from '../locales/quantities.ts';
import { GROUND_NAMES } from '../theme/colours.ts';
import { dictionary } from './dictionary.ts';
import { langSchema, localText } from './local-texts.ts';
import { AN_AMOUNT } from './meant.ts';

/** A name that may stand in an address. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
const text = z.string().trim().min(1, 'a text that is not empty');
/** A paragraph of the source by its number, as facts and chapters cite it. */
export const PARAGRAPH = /^P\d+$/;
/** Paragraphs in the order of the source: P9 before P10. */
export const inOrderOfSource = (one: string, other: string): number =>
  Number(one.slice(1)) - Number(other.slice(1));
const paragraph = z.string().regex(PARAGRAPH, 'a paragraph of the source, such as P28');

/** One that a link may lead readers to: no script, no file of a machine. */
const address = z.url({
  protocol: /^https?$/,
  hostname: /^[^.]+(?:\.[^.]+)+\.?$/,
  error: 'an address such as https://example.org/',
});

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2023-09-28', abort: true })
  .refine(isDate, 'a date that exists');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 1987-09');
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

/** What says when by days or months has no words for “about”. */
const DATED = ['date', 'month', 'period'] as const;
/** “About 2022” and “within 2022” can be said: more than 2022 is no year. */
const OF_YEARS: readonly Qualifier[] = ['about', 'within'];

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
  .refine(
    ({ unit, qualifier }) =>
      qualifier === undefined || !(DATED as readonly string[]).includes(unit),
    {
      path: ['qualifier'],
      error:
        'none beside a date, a month or a period; take it out, and put the words for it into “say”',
    },
  )
  .refine(
    ({ unit, qualifier }) =>
      unit !== 'year' || qualifier === undefined || OF_YEARS.includes(qualifier),
    {
      path: ['qualifier'],
      error:
        'about or within beside a year; for others, take it out and put the words for it into “say”',
    },
  )
  .refine((fact) => (fact.kind === 'common') === (fact.source.length === 0), {
    path: ['source'],
    when: ({ value }) => sourceKnown.safeParse(value).success,
    error: 'paragraphs of the source for every fact but one of common knowledge',
  });
export type Fact = z.infer<typeof factSchema>;

const quoteCommon = {
  id,
  /** The words as they stand in the source, and in every other edition our translation. */
  text: localText,
};

/**
 * Words that may stand in quotation marks. A quotation may be printed whole or in part; a term,
 * which is a name or a word of the source’s, only whole; `own` is a word that the story itself
 * sets off by the marks, and rests on no paragraph.
 */
export const quoteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...quoteCommon,
    kind: z.literal('quotation'),
    source: z.array(paragraph).min(1),
    /** The edition in whose language the words were said; the others translate them. */
    original: langSchema,
    /** Who said it, and their office. Left out where the source itself speaks. */
    by: localText.optional(),
    role: localText.optional(),
  }),
  z.strictObject({
    ...quoteCommon,
    kind: z.literal('term'),
    source: z.array(paragraph).min(1),
  }),
  z.strictObject({ ...quoteCommon, kind: z.literal('own') }),
]);
export type Quote = z.infer<typeof quoteSchema>;

export const chapterSchema = z.strictObject({
  slug: id,
  order: z.number().int().nonnegative(),
  title: text,
  /** The small line above the title. Left out, the chapters that have none are numbered. */
  kicker: text.optional(),
  /** One sentence: what the chapter is about, for the contents list and for feeds. */
  description: text,
  ground: z.enum(GROUND_NAMES),
  /** The drawing that opens it. Left out, a drawing of its ground. */
  opener: z.enum(OPENERS).optional(),
  draft: z.boolean().default(false),
});
export type Chapter = z.infer<typeof chapterSchema>;

const fieldsSchema = chapterSchema.partial().extend({ draft: z.boolean().optional() });
export type ChapterFields = z.infer<typeof fieldsSchema>;

/** The fields that are there and sound, whatever is wrong with the others. */
const soundIn = <T extends object>(fields: z.ZodType<T>, data: unknown): T | undefined => {
  const issues = fields.safeParse(data).error?.issues ?? [];
  const wrong = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path[0])),
  );
  const given = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const sound = Object.entries(given).filter(([name]) => !wrong.has(name));
  return fields.safeParse(Object.fromEntries(sound)).data;
};

/** The sound fields of a chapter. */
export const soundFields = (data: unknown): ChapterFields => soundIn(fieldsSchema, data) ?? {};

/** True for a BCP 47 tag that browsers understand. */
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const editionSchema = z.strictObject({
  lang: langSchema,
  /** BCP 47 tag for the lang attribute. */
  tag: text.refine(isTag, 'the tag of a language, such as zh, de or pt-BR'),
  /** Path below the site's base: empty for the first edition. */
  path: z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/i, 'letters, digits and hyphens'),
  name: text,
  title: text,
  /** The title in lines, as the cover sets it on a phone. */
  titleLines: z.array(text).min(1),
  /** The small line above the title. */
  overline: text,
  standfirst: z.array(text).min(1),
  description: text,
  /** How recent the source is. */
  recency: text,
  publisher: text,
});

export const storySchema = z.strictObject({
  /** ISO date of the last change to the story, for the feed and the sitemap. */
  updated: date,
  /** The picture that the cover lies on. Left out, the cover is plain. */
  relief: z.enum(RELIEF_NAMES).optional(),
  /** The figure whose days the cover counts. Left out, it counts none. */
  ruler: id.optional(),
  license: z.strictObject({ name: text, url: address }),
  /** What the story was made from: its title, its language’s tag, and its address where it has one. */
  source: z
    .strictObject({
      title: text,
      tag: text.refine(isTag, 'the tag of a language'),
      url: address.optional(),
    })
    .optional(),
  editions: z.array(editionSchema).min(1),
});
export type Story = z.infer<typeof storySchema>;
export type StoryEdition = Story['editions'][number];

const editionFields = editionSchema.partial();
export type EditionFields = z.infer<typeof editionFields>;
const editionsKnown = z.looseObject({ editions: z.array(z.unknown()) });

/** The sound fields of the editions that a story.yaml names, each in its place. */
export const soundEditions = (data: unknown): EditionFields[] =>
  (editionsKnown.safeParse(data).data?.editions ?? []).map(
    (edition) => soundIn(editionFields, edition) ?? {},
  );

/** The ruler that a story.yaml names, whatever else is wrong with it. */
export const soundRuler = (data: unknown): string | undefined =>
  z.looseObject({ ruler: id }).safeParse(data).data?.ruler;

/** By edition and chapter: names of the first edition's texts that it was signed off against. */
export const signedSchema = z.record(
  z.string(),
  z
    .record(z.string(), z.array(z.string()))
    .transform((chapters) => dictionary(Object.entries(chapters))),
);
export type Signed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Labels of figures, and of the interface where a story has its own: a flat list of dotted keys. */
export const stringsSchema = z.record(z.string(), text);
export type Strings = Readonly<Record<string, string>>;
