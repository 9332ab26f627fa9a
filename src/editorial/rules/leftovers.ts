/** Markdown that would print its own signs. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { rawOf, startOf, type ParsedChapter } from '../chapter.ts';
import { placeAfter, type Diagnostic } from '../errors.ts';
import { CHAPTER_FIELDS } from '../fields.ts';
import { mistake, type Rule } from '../messages/index.ts';
import { STAND_IN } from '../text.ts';

interface Leftover {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** What was meant, for the advice. */
  readonly meant?: (found: string) => string;
}

/** “(1) ”, “b. ”, “iv) ” at the beginning of a line. */
const NUMBERED = '\\(?(?:\\d+|[A-Za-z]|[ivx]+)[.)][ \\t]';

/** A field of the front matter: “draft: true”. */
const FIELD = new RegExp(
  `^(?:${Object.keys(CHAPTER_FIELDS).join('|')})[ \\t]*[:：][ \\t]*\\S.{0,12}`,
  'mu',
);

/** What is left in a text once everything that is Markdown has been read. */
const LEFTOVERS: readonly Leftover[] = [
  { rule: 'field-left', pattern: FIELD },
  { rule: 'heading-left', pattern: /^#+[^\s#]\S{0,5}/mu },
  { rule: 'list-left', pattern: /^(?:[-+]|\d+[.)])(?=[^\s\d.)+>/-])\S{0,5}/mu },
  // Signs that make no list; two of them stand for a name. A dash may begin what somebody says, but
  // not line after line.
  {
    rule: 'bullet-left',
    pattern: /^([•◦‣⁃●○▪▫■□◆·])(?!\1)\s*\S{0,5}|^[–—]\s.{0,5}(?=.*\n[–—]\s)/mu,
  },
  {
    rule: 'lines-joined',
    pattern: new RegExp(`^${NUMBERED}.{0,12}(?=[^\\n\\p{Script=Han}]*\\n${NUMBERED})`, 'mu'),
  },
  { rule: 'caption-left', pattern: /(?<!\\)!\[[^\]]*\]\([^()]*\s[^()]*\)/u },
  {
    rule: 'link-left',
    pattern:
      /(?<!!\[[^\]]*)\][（(]|\][ \t]+[（(](?:$|#|\/|https?:)|［[^］]*］[（(]|\]\[|\[\[|【[^】]*】[（(]|(?<!\\)!\[[^\]]*\](?!\()/u,
  },
  { rule: 'footnote-left', pattern: /\[[\^@][^\]]*\]|\^\[[^\]]*\]|【\d+[†:][^】]*】/u },
  {
    rule: 'emphasis-left',
    pattern: /(?<!\\)\*+|(?<![\\\p{L}\p{N}_])_+|(?<![\\_])_+(?![\p{L}\p{N}_])/u,
  },
  // Within words Markdown lets _ stand, and Chinese has no spaces around its words: 这是_很重_的. In
  // names such as my_file_name it is meant.
  { rule: 'emphasis-left', pattern: /(?<![\\_])__(?![\s_])[^_\n]*[^\s_\\]__(?!_)/u },
  {
    rule: 'emphasis-left',
    pattern:
      /(?<![\\\p{Script=Latin}\p{N}_])_(?![\s_])[^_\n]*[^\s_\\]_(?![\p{Script=Latin}\p{N}_])/u,
  },
  {
    rule: 'sign-wide',
    pattern: /＊+[^＊\s][^＊]*＊+|^＃+/mu,
    meant: (sign) => sign.replaceAll('＊', '*').replaceAll('＃', '#'),
  },
  // Formulas: $E=mc^2$, x^2^.
  {
    rule: 'sign-left',
    pattern:
      /(?<!\\)\$(?=[^\s$][^$\n]*[\^_\\][^$\n]*\$)|(?<=[\p{L}\p{N}])\^(?=[\p{L}\p{N}+−-]+\^)/u,
  },
  // A \ before a letter, which no folder of Windows begins with: \n, \frac. And what other programs read.
  {
    rule: 'sign-left',
    pattern: /(?<!\\|[A-Za-z]:\S{0,99})\\(?![!-/:-@[-`{-~])|^(?:%%|:::|\[(?:toc|TOC)\]$)/mu,
  },
  {
    rule: 'sign-left',
    pattern: /(?<!\\)`+|(?<!\\)~~+|(?<!\\)==(?=\S)|(?<![\\\p{L}\p{N}+])\+\+(?=\S)|^\|.*\|[ \t]*$/mu,
  },
];

/** Characters on each side of a leftover that show where it is. */
const AROUND = 6;
const IN_CONTEXT: readonly Rule[] = ['emphasis-left', 'link-left', 'sign-left'];

/** The first leftover of each kind in a paragraph or heading: what follows mostly follows from it. */
const leftoversIn = (block: Nodes, chapter: ParsedChapter): Diagnostic[] => {
  const found = new Map<Rule, Diagnostic>();
  visit(block, 'text', (node) => {
    const typed = rawOf(node, chapter);
    // After a fact or emphasis, what a text begins with begins no line.
    const before = 'children' in block && block.children[0] === node ? '' : STAND_IN;
    const raw = `${before}${typed}`;
    for (const { rule, pattern, meant } of LEFTOVERS) {
      const match = pattern.exec(raw);
      if (!match || found.has(rule)) continue;
      const [sign] = match;
      const at = match.index - before.length;
      const context = typed.slice(Math.max(0, at - AROUND), at + sign.length + AROUND);
      const shown = IN_CONTEXT.includes(rule) ? context.trim() : sign;
      found.set(rule, {
        ...placeAfter(startOf(node, chapter.file), typed.slice(0, at)),
        ...mistake(rule, {
          found: shown.replaceAll('\n', ' '),
          sign: Array.from(sign)[0] ?? '',
          expected: meant?.(sign) ?? '',
        }),
      });
    }
  });
  return [...found.values()];
};

/** The findings on signs of Markdown that are left in a chapter's words. */
export const leftoverFindings = (chapter: ParsedChapter): Diagnostic[] => {
  const findings: Diagnostic[] = [];
  visit(chapter.tree, ['paragraph', 'heading'], (node) => {
    findings.push(...leftoversIn(node, chapter));
  });
  return findings;
};
