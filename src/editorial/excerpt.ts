/** A part of a quotation, with an ellipsis wherever something is left out. */
import type { Edition } from '../locales/editions.ts';
import { wordingOf } from '../locales/index.ts';
import { MistakeError } from './errors.ts';
import { mistake } from './messages/index.ts';

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

/** Marks that may follow the last words of a quotation without anything being left out. */
const MARKS_ONLY = /^[\p{P}\s]*$/u;

/** Where some words stand in a text, from a place on; “first…last” reaches from one to the other. */
const spanOf = (text: string, words: string, after: number): Span | undefined => {
  const [first = '', ...rest] = words.split(/…+/);
  const start = text.indexOf(first, after);
  if (words === '' || start < 0) return undefined;
  let end = start + first.length;
  for (const piece of rest) {
    const index = text.indexOf(piece, end);
    if (index < 0) return undefined;
    end = index + piece.length;
  }
  return { start, end };
};

/** The text of a quotation, cut. Throws a MistakeError on words that it does not hold. */
export const excerptOf = (text: string, { from, to, cut }: Cut, edition: Edition): string => {
  const find = (attribute: keyof Cut, value: string, after: number): Span => {
    const span = spanOf(text, value, after);
    if (span) return span;
    throw new MistakeError(mistake('quote-excerpt', { attribute, value }));
  };
  const { lead, gap, tail } = wordingOf(edition).ellipsis;
  const start = from === undefined ? 0 : find('from', from, 0).start;
  const last = to === undefined ? text.length : find('to', to, start).end;
  const end = MARKS_ONLY.test(text.slice(last)) ? text.length : last;
  const hole = cut === undefined ? undefined : find('cut', cut, start);
  if (hole && hole.end > end)
    throw new MistakeError(mistake('quote-excerpt', { attribute: 'cut', value: cut ?? '' }));
  const words = hole
    ? `${text.slice(start, hole.start).trimEnd()}${gap}${text.slice(hole.end, end).trimStart()}`
    : text.slice(start, end);
  return `${start > 0 ? lead : ''}${words}${end < text.length ? tail : ''}`;
};
