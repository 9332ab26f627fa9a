/** What stands in the margins of printed pages: the chapter's title. CSS alone cannot fetch it. */
import type { Chapter } from '../editorial/schemas.ts';
import { pointOf } from '../locales/characters.ts';

/** A text as CSS writes it between quotation marks, safe inside of a style element as well. */
const cssString = (text: string): string => {
  const escaped = text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${pointOf(sign).toString(16)} `);
  return `"${escaped}"`;
};

/** Style rules that give each chapter pages of its own, with its title at their heads. */
export const runningHeads = (chapters: readonly Pick<Chapter, 'slug' | 'title'>[]): string =>
  chapters
    .map(
      ({ slug, title }) =>
        `@page chapter-${slug}{@top-left{content:${cssString(title)}}}[id='${slug}']{page:chapter-${slug}}`,
    )
    .join('');
