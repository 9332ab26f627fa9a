/** Parts between full-width signs, or signs written as plain ones, which the parser takes for words. */
import { placeAfter, type Diagnostic } from './errors.ts';
import { mistake } from './messages/index.ts';
import { without } from './syntax.ts';
import { PART_NAMES } from './vocabulary.ts';

const NAMES = PART_NAMES.join('|');

/** Titles stand in 《…》 too; a part in them has an attribute or closes something. Programs write \<, and &lt;. */
const WIDE_TAG = new RegExp(
  `[＜〈]\\s*[/／]?\\s*(?:${NAMES})(?![A-Za-z])[^＜＞〈〉<>\\n]*[＞〉>]?` +
    `|(?:\\\\<|&lt;|<[ \\t]+)\\s*\\/?(?:${NAMES})(?:\\s[^<>\\n]*=[^<>\\n]*?)?\\s*\\/?(?:>|&gt;)` +
    `|《\\s*(?:[/／]\\s*(?:${NAMES})\\s*》|(?:${NAMES})\\s[^《》\\n]*[=＝][^《》\\n]*》)`,
  'giu',
);

/** “＜Aside title＝“提示”／＞” as a part is written; a ’ between letters is an apostrophe. */
const halfWidth = (tag: string): string =>
  tag
    .normalize('NFKC')
    .replace(/^(?:\\<|&lt;|<\s+)\s*/, '<')
    .replace(/&gt;$/, '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/[〈《]/g, '<')
    .replaceAll(/[〉》]/g, '>')
    .replaceAll(/[“”„「」]|(?<!\p{L})[‘’]|[‘’](?!\p{L})/gu, '"');

const isInNote = (text: string, index: number): boolean =>
  text.lastIndexOf('{/*', index) > text.lastIndexOf('*/}', index);

/** The findings on wide tags in a text, and the text without them. */
export const withoutWideTags = (
  text: string,
  file: string,
): { readonly text: string; readonly findings: readonly Diagnostic[] } => {
  const tags = [...text.matchAll(WIDE_TAG)].filter(({ index }) => !isInNote(text, index));
  return {
    text: tags.reduce(
      (left, { 0: tag, index }) =>
        without(left, index, new RegExp(`^${RegExp.escape(tag)}`)) ?? left,
      text,
    ),
    findings: tags.map(({ 0: found, index }) => ({
      ...placeAfter({ file, line: 1, column: 1 }, text.slice(0, index)),
      ...mistake('part-full-width', { found, expected: halfWidth(found) }),
    })),
  };
};
