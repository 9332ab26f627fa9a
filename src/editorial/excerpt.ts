/** A part of a quotation, with an ellipsis wherever something is left out. */
import type { Edition } from '../locales/editions.ts';
import { wordingOf } from '../locales/index.ts';
import { MistakeError, type Mistake } from './errors.ts';
import { mistake, type Rule } from './messages/index.ts';
import { isInWord, wordsAround } from './whole-words.ts';

/** The words it begins with, those it ends with, and those left out between. */
export interface Cut {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cut?: string | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why some words cannot be found in a text, and those that may have been meant. */
interface Fault {
  readonly rule: Rule;
  readonly meant?: string | undefined;
}

const LOST: Fault = { rule: 'quote-excerpt' };
const TWICE: Fault = { rule: 'quote-excerpt-twice' };
const ORDER: Fault = { rule: 'quote-excerpt-order' };

const isFault = (found: Span | Fault): found is Fault => 'rule' in found;

/** What may stand around the words of a quotation without anything being left out. */
const MARKS_ONLY = /^[\p{P}\s]*$/u;

/** Every place of some letters in a part of a text. */
const placesOf = (text: string, letters: string, { start, end }: Span): Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(letters, start); at >= 0; at = text.indexOf(letters, at + 1)) {
    if (at + letters.length <= end) places.push({ start: at, end: at + letters.length });
  }
  return places;
};

/** The one place of some words in a part of a text, where they are no part of longer words. */
const placeOf = (text: string, words: string, within: Span): Span | Fault => {
  const places = placesOf(text, words, within);
  const [place, ...others] = places.filter(
    ({ start, end }) => !isInWord(text, start) && !isInWord(text, end),
  );
  if (place) return others.length === 0 ? place : TWICE;
  const [inWord, another] = places;
  if (!inWord) return LOST;
  const meant = wordsAround(text, inWord);
  const isOnce = placesOf(text, meant, within).length === 1;
  return { rule: 'quote-excerpt-inside', meant: isOnce && !another ? meant : undefined };
};

/** Where some words stand in a part of a text; “first…last” reaches from one to the other. */
const spanOf = (text: string, words: string, within: Span): Span | Fault => {
  const [first, ...rest] = words.split(/…+/).filter((piece) => !MARKS_ONLY.test(piece));
  if (first === undefined) return LOST;
  const begin = placeOf(text, first, within);
  return rest.reduce<Span | Fault>(
    (span, piece) => {
      if (isFault(span)) return span;
      const next = placeOf(text, piece, { start: span.end, end: within.end });
      // Of several words the one alone was not meant.
      return isFault(next) ? { rule: next.rule } : { start: span.start, end: next.end };
    },
    rest.length > 0 && isFault(begin) ? { rule: begin.rule } : begin,
  );
};

/** True for words of which every piece is held, if in another order or place. */
const isHeld = (text: string, words: string): boolean =>
  words.split(/…+/).every((piece) => text.includes(piece)) && !MARKS_ONLY.test(words);

/** What is printed of a quotation, and what is wrong with the words that cut it. */
const cutUp = (text: string, { from, to, cut }: Cut) => {
  const mistakes: Mistake[] = [];
  const find = (attribute: keyof Cut, value: string | undefined, within: Span) => {
    if (value === undefined) return undefined;
    const found = spanOf(text, value, within);
    if (!isFault(found)) return found;
    const { rule, meant } = found.rule === LOST.rule && isHeld(text, value) ? ORDER : found;
    mistakes.push(mistake(rule, { attribute, value }, meant));
    return undefined;
  };
  const start = find('from', from, { start: 0, end: text.length })?.start ?? 0;
  const last = find('to', to, { start, end: text.length })?.end ?? text.length;
  const end = MARKS_ONLY.test(text.slice(last)) ? text.length : last;
  const hole = find('cut', cut, { start, end });
  const pieces = hole
    ? [text.slice(start, hole.start).trimEnd(), text.slice(hole.end, end).trimStart()]
    : [text.slice(start, end)];
  if (pieces.every((piece) => MARKS_ONLY.test(piece)) && mistakes.length === 0)
    mistakes.push(mistake('quote-cut-whole', { value: cut ?? '' }));
  return { start, end, pieces, mistakes };
};

/** What is wrong with the words that cut a quotation. */
export const excerptMistakes = (text: string, cut: Cut): readonly Mistake[] =>
  cutUp(text, cut).mistakes;

/** The text of a quotation, cut. Throws a MistakeError on words that do not cut it. */
export const excerptOf = (text: string, cut: Cut, edition: Edition): string => {
  const { start, end, pieces, mistakes } = cutUp(text, cut);
  const [wrong] = mistakes;
  if (wrong) throw new MistakeError(wrong);
  const { lead, gap, tail } = wordingOf(edition).ellipsis;
  const [first = '', second = ''] = pieces;
  // Where nothing is left before or after a gap, the ellipsis of that end stands for it.
  const hasGap = pieces.length > 1;
  const isFirstOut = hasGap && MARKS_ONLY.test(first);
  const isLastOut = hasGap && MARKS_ONLY.test(second);
  const words = isFirstOut ? second : isLastOut || !hasGap ? first : `${first}${gap}${second}`;
  return `${start > 0 || isFirstOut ? lead : ''}${words}${end < text.length || isLastOut ? tail : ''}`;
};
