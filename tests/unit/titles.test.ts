/** Titles that leave the beginning of their chapter no room: worth a look, in the editor's language. */
import { expect, it } from 'vitest';
import type { ToolLanguage } from '../../src/locales/tools.ts';
import { notes } from './support/findings.ts';
import { swap } from './support/stories.ts';

const STEEL = 'chapters/en/steel.mdx';
const LONG =
  'How it came about that a bridge of paper was drawn in thirty days and built of steel in twenty';
const PAPER = 'chapters/zh/paper.mdx';

/** The notes on the good story with other titles; it has nothing to mend. */
const notesOn = (en: string, zh: string, lang: ToolLanguage): string[] =>
  notes(
    {
      [STEEL]: swap('title: Steel', `title: ${en}`),
      [PAPER]: (text) => text.replace(/^title: .*$/m, `title: ${zh}`),
    },
    { lang },
  );

it('a title of more than four lines is noted', () => {
  const title = '纸'.repeat(29);
  expect(notesOn(LONG, title, 'en')).toEqual([
    `${PAPER}:4:1 “${title}” has 29 characters, and takes half a screen where its chapter begins; at most 28 read as a title.`,
    `${STEEL}:4:1 “${LONG}” has 94 characters, and takes half a screen where its chapter begins; at most 56 read as a title.`,
  ]);
  expect(notesOn('Steel', title, 'zh')).toEqual([
    `${PAPER}:4:1 “${title}”有29个字符，在章首要占去半屏；作标题最好不超过28个。`,
  ]);
});

it('a title of four lines is not', () => {
  expect(notesOn(LONG.slice(0, 50).trim(), '纸'.repeat(28), 'en')).toEqual([]);
});
