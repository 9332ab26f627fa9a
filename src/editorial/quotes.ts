/** The words that may stand in quotation marks: quotations and terms, each once. */
import { textIn, type Edition } from '../locales/editions.ts';
import type { Mistake } from './errors.ts';
import { mistake } from './messages/index.ts';
import type { Quote } from './schemas.ts';

export interface Quotes {
  readonly entries: readonly Quote[];
  readonly find: (id: string) => Quote | undefined;
  /**
   * The entries that hold some quoted words: a quotation any run of its words, with ellipses
   * where some are left out; a term all of it. Those that say just that come before those that say
   * more. Marks at either end do not count.
   */
  readonly holding: (words: string, edition: Edition) => readonly Quote[];
  /** All that might have been meant by some words: runs of quotations as long, and terms. */
  readonly phrasesLike: (words: string, edition: Edition) => readonly string[];
}

/** A word in Latin letters, or a Han character. */
const TOKEN = /[\p{Script=Latin}\p{N}]+(?:[’'-][\p{Script=Latin}\p{N}]+)*|\p{Script=Han}/gu;

/** The runs of a text that have some number of words. */
const runsOfLength = (text: string, count: number): string[] => {
  const tokens = [...text.matchAll(TOKEN)];
  return tokens.flatMap((first, index) => {
    const last = tokens[index + count - 1];
    return last ? [text.slice(first.index, last.index + last[0].length)] : [];
  });
};

/** Stands in quoted words for what is known only when they are printed. */
export const ANYTHING = '\uFFFC';

/** Words without what setting them changes: capitals, inner quotation marks, wide spaces. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”‘’「」『』"']/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

const EDGE = /^[\s，。、；：！？,.;:!?]+|[\s，。、；：！？,.;:!?]+$/g;
const trimmed = (text: string): string => plain(text).replaceAll(EDGE, '');

const LATIN = /[\p{Script=Latin}\d]/u;
const NOT_AFTER = String.raw`(?<![\p{Script=Latin}\d])`;
const NOT_BEFORE = String.raw`(?![\p{Script=Latin}\d])`;

/** A pattern for some words, which begin and end with whole words where they are in Latin letters. */
const patternOf = (words: string, isWhole: boolean): RegExp | undefined => {
  const pieces = words.split(/…+/).map(trimmed);
  if (pieces.every((piece) => piece === '')) return undefined;
  const body = pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inner = piece
        .split(ANYTHING)
        .map((part) => RegExp.escape(part))
        .join('.+?');
      return `${LATIN.test(piece[0] ?? '') ? NOT_AFTER : ''}${inner}${LATIN.test(piece.at(-1) ?? '') ? NOT_BEFORE : ''}`;
    })
    .join('.*?');
  return new RegExp(isWhole ? `^${body}$` : body, 'su');
};

export const makeQuotes = (entries: readonly Quote[]): Quotes => {
  const byId = new Map(entries.map((quote) => [quote.id, quote]));
  return {
    entries,
    find: (id) => byId.get(id),
    holding: (words, edition) => {
      const [part, whole] = [patternOf(words, false), patternOf(words, true)];
      const same = entries.filter(({ text }) => whole?.test(trimmed(textIn(text, edition))));
      return same.length > 0
        ? same
        : entries.filter(
            ({ kind, text }) => kind === 'quotation' && part?.test(plain(textIn(text, edition))),
          );
    },
    phrasesLike: (words, edition) => {
      const count = words.match(TOKEN)?.length ?? 0;
      return entries.flatMap(({ kind, text }) =>
        kind === 'quotation' ? runsOfLength(textIn(text, edition), count) : [textIn(text, edition)],
      );
    },
  };
};

/** Ids that are there twice. */
export const quoteFaults = (
  entries: readonly Quote[],
): { readonly index: number; readonly mistake: Mistake }[] =>
  entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) < index
      ? [{ index, mistake: mistake('quote-twice', { id }) }]
      : [],
  );
