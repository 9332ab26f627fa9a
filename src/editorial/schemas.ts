/** The shapes of everything else an editor writes. Parsed here once, trusted everywhere else. */
import { z } from 'astro/zod';
import { OPENERS } from '../art/openers/index.ts';
import { RELIEF_NAMES } from '../art/reliefs.ts';
import { GROUND_NAMES } from '../theme/colours.ts';
import { dictionary } from './dictionary.ts';
import { langSchema, localText } from './local-texts.ts';
import { address, date, id, isTag, paragraph, text } from './schema-parts.ts';

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
