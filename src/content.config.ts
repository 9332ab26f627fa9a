/** The content that an editor writes, as collections. The shapes are in editorial/schemas. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './editorial/schemas.ts';
import { storyRoot } from './editorial/root.ts';

const chapters = defineCollection({
  loader: glob({
    // What Word leaves beside an open file is no chapter.
    pattern: ['*/*.mdx', '!*/~$*'],
    base: `${storyRoot}/chapters`,
    // “zh/speed”: left alone, Astro would take the slug, which every edition shares.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterSchema,
});

export const collections = { chapters };
