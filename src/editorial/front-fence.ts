/** The two lines of --- around a chapter's front matter: without them, its fields are prose. */
import type { Diagnostic } from './errors.ts';
import { CHAPTER_FIELDS } from './fields.ts';
import { mistake } from './messages/index.ts';

const FENCE = /^---[ \t]*$/;
/** Lines that were meant for a fence: ----, ———, --, +++. */
const LIKE_FENCE = /^\s*(?:[-–—－─+=]{2,}|\.{3})\s*$/;
const FIELD = /^[ \t]*[\w\p{Script=Han}]+[ \t]*[:：]/u;

/** What stands between the fences at the head of a chapter. */
const MATTER = /^(?<opening>---[ \t]*\r?\n)(?<matter>(?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;

/** The fields of a text, and where in it they begin; undefined where it has no fences. */
export const matterIn = (
  text: string,
): { readonly matter: string; readonly offset: number } | undefined => {
  const { opening = '', matter } = MATTER.exec(text)?.groups ?? {};
  return matter === undefined ? undefined : { matter, offset: opening.length };
};

const SHOWN = 20;
const shown = (line: string): string => Array.from(line.trimEnd()).slice(0, SHOWN).join('');

/** What is wrong with a chapter's fences; undefined where both are there. */
export const fenceFinding = (text: string, file: string): Diagnostic | undefined => {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return undefined;
  const [opening = ''] = lines.slice(first);
  if (first > 0 || !FENCE.test(opening)) {
    const found = first > 0 ? { en: 'an empty line', zh: '空行' } : `“${shown(opening)}”`;
    return { file, line: 1, ...mistake('front-matter-opening', { found }) };
  }
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (closing > 0) {
    const below = lines.slice(closing + 1).find((line) => line.trim() !== '') ?? '';
    const field = /^(\w+)[ \t]*[:：]/.exec(below)?.[1] ?? '';
    return Object.hasOwn(CHAPTER_FIELDS, field)
      ? { file, line: closing + 1, ...mistake('front-matter-split', { field }) }
      : undefined;
  }
  // The fields end at the first line that is none.
  const end = lines.findIndex((line, index) => index > 0 && !FIELD.test(line));
  const line = end < 0 ? lines.length : end + 1;
  const found = lines[line - 1] ?? '';
  return LIKE_FENCE.test(found)
    ? { file, line, ...mistake('front-matter-fence', { found: shown(found) }) }
    : { file, line, ...mistake('front-matter-open') };
};
