/** An edition is a language of the story. The first is the default and lives at the root. */
export const EDITIONS = ['zh', 'en'] as const;
export type Edition = (typeof EDITIONS)[number];

/** A text in every edition. */
export type Bilingual = Readonly<Record<Edition, string>>;
