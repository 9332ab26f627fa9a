/**
 * What Markdown would take out of an editor's words or change in them without having been asked
 * plainly: 2*3*4 for 234, “1987. ” for a list, &nbsp; for a space nobody sees. Of every sign that
 * was typed, it prints, or it is one of the few ways to ask for something.
 */
import type { Emphasis, Heading, List, Strong, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { isSeen, rawOf, startOf, type ParsedChapter } from '../chapter.ts';
import { placeAfter, type Diagnostic, type Mistake, type Place } from '../errors.ts';
import { mistake } from '../messages/index.ts';

interface Found {
  readonly mistake: Mistake;
  /** What was typed before it, from the beginning of its node. */
  readonly before?: string;
}

/** Signs that mean something in a chapter, so that a \ before them is plain. */
const MEANS = /[\\`*_{}[\]<>#+\-.!~|&@:)=$^%]/;
/** Names for signs that cannot stand alone everywhere. */
const PLAIN_NAMES = new Set(['&lt;', '&gt;', '&amp;']);
/** C:\, D:\: the names of folders follow, and none of their signs is meant to vanish. */
const DRIVE = /(?<![\p{Script=Latin}\p{N}])[A-Za-z]:\\/u;
/** Spaces and joiners nobody sees: the rules on characters tell of them. */
const UNSEEN_NAMES =
  /^&(?:nbsp|NonBreakingSpace|[a-z]*sp(?:1[34])?|zwn?j|shy|[lr]lm|NoBreak|ZeroWidthSpace|#(?:160|173|820[0-7]|823[2-9]|8288|12288|x(?:a0|ad|20[0-2][\da-f]|2060|3000|feff)));$/iu;
const CHANGED = /\\(?<sign>[!-/:-@[-`{-~])|&(?:#x?[\da-f]+|[a-z][a-z\d]*);/giu;

/** Signs of a text that would not print as they were typed. */
const inText = (node: Text, chapter: ParsedChapter): Found[] => {
  const raw = rawOf(node, chapter);
  if (raw === '' || raw === node.value) return [];
  const isFolder = DRIVE.test(raw);
  return [...raw.matchAll(CHANGED)].flatMap(({ 0: found, index, groups }): Found[] => {
    const before = raw.slice(0, index);
    const sign = groups?.sign;
    if (sign !== undefined) {
      if (sign === '\\' || (MEANS.test(sign) && !isFolder)) return [];
      return [{ mistake: mistake('escape-idle', { found, sign }), before }];
    }
    // A name that is none prints as it stands.
    if (PLAIN_NAMES.has(found) || UNSEEN_NAMES.test(found) || node.value.includes(found)) return [];
    return [{ mistake: mistake('sign-by-name', { found, name: found.slice(1) }), before }];
  });
};

const isWord = (sign: string | undefined): boolean => /^[\p{Script=Latin}\p{N}]$/u.test(sign ?? '');
const isDigit = (sign: string | undefined): boolean => /^\p{N}$/u.test(sign ?? '');
const isLetter = (sign: string | undefined): boolean => /^[\p{L}\p{N}]$/u.test(sign ?? '');

/** Words set off by signs that may have been meant as they stand. */
const inEmphasis = (node: Emphasis | Strong, chapter: ParsedChapter): Found[] => {
  const raw = rawOf(node, chapter);
  if (raw.startsWith('_')) return [{ mistake: mistake('emphasis-underscore', { found: raw }) }];
  const { start, end } = node.position ?? {};
  const [before, after] = [
    Array.from(chapter.text.slice(Math.max(0, (start?.offset ?? 0) - 2), start?.offset)).at(-1),
    Array.from(chapter.text.slice(end?.offset, (end?.offset ?? 0) + 2))[0],
  ];
  const signs = node.type === 'strong' ? 2 : 1;
  const inner = Array.from(raw.slice(signs, -signs));
  const edges = [
    [before, inner[0]],
    [inner.at(-1), after],
  ].filter((signs) => signs.every(isWord));
  // 2*3*4 and 2**10; between letters nobody means two of them as they stand: **F**acebook.
  const isNumber = edges.some((signs) => signs.some(isDigit));
  // 长*宽*高: one letter between two others.
  const isFactor = inner.length === 1 && isLetter(before) && isLetter(after);
  const isDoubtful = isNumber || (node.type === 'emphasis' && (edges.length > 0 || isFactor));
  if (!isDoubtful) return [];
  const found = `${before ?? ''}${raw}${after ?? ''}`.trim();
  const rule = isNumber ? 'emphasis-in-number' : 'emphasis-doubtful';
  return [{ mistake: mistake(rule, { found, words: inner.join('') }) }];
};

/** The number that was typed before an item of a list. */
const typedNumber = (raw: string): number | undefined => {
  const [number] = /^\d+/.exec(raw) ?? [];
  return number === undefined ? undefined : Number(number);
};

const FIRST_WORDS = 12;
const firstWords = (raw: string): string =>
  Array.from(raw.split('\n')[0] ?? '')
    .slice(0, FIRST_WORDS)
    .join('');

/** A list that nobody meant, or whose numbers would print as others. */
const inList = (list: List, chapter: ParsedChapter): Found[] => {
  const typed = list.children.map((item) => rawOf(item, chapter));
  const found = firstWords(typed[0] ?? '');
  const sign = /^\d*./.exec(found)?.[0] ?? '';
  // A box to tick is told of by itself.
  if (typed.length === 1 && typeof list.children[0]?.checked === 'boolean') return [];
  if (typed.length === 1)
    return [
      {
        mistake: mistake('list-of-one', { found, sign: `${sign.slice(0, -1)}\\${sign.slice(-1)}` }),
      },
    ];
  const numbers = typed.map(typedNumber);
  const isCounted = numbers.every((number, index) => number === index + 1 || number === 1);
  return list.ordered && !isCounted
    ? [{ mistake: mistake('list-numbers', { found: numbers.map(String) }) }]
    : [];
};

/** A heading that a line of signs below it makes, and signs after its words. */
const inHeading = (heading: Heading, chapter: ParsedChapter): Found[] => {
  const raw = rawOf(heading, chapter);
  const found = firstWords(raw);
  if (!raw.startsWith('#')) {
    const sign = raw.trimEnd().slice(-1).repeat(3);
    return [{ mistake: mistake('heading-underlined', { found, sign }) }];
  }
  const tail = /\s(#+)\s*$/.exec(raw)?.[1];
  return tail === undefined ? [] : [{ mistake: mistake('heading-tail', { found, sign: tail }) }];
};

/** The findings on what would be published otherwise than it was typed. */
export const askedFindings = (chapter: ParsedChapter): Diagnostic[] => {
  const findings: Diagnostic[] = [];
  visit(chapter.tree, (node) => {
    const found =
      node.type === 'text'
        ? inText(node, chapter)
        : node.type === 'listItem' && !isSeen(node)
          ? [{ mistake: mistake('item-empty') }]
          : node.type === 'emphasis' || node.type === 'strong'
            ? inEmphasis(node, chapter)
            : node.type === 'list'
              ? inList(node, chapter)
              : node.type === 'heading'
                ? inHeading(node, chapter)
                : [];
    const start = startOf(node, chapter.file);
    findings.push(
      ...found.map(({ mistake: each, before = '' }) => {
        const place: Place = placeAfter(start, before);
        return { ...place, ...each };
      }),
    );
  });
  return findings;
};
