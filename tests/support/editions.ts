/** The editions that the story and the fixtures are written in, but for those that say otherwise. */
export const EDITIONS = ['zh', 'en'] as const;
export type Edition = (typeof EDITIONS)[number];
