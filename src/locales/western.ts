/** What languages with words and a million have in common. */
import type { Locale, Punctuation, Wording } from './locale.ts';
import { countedIn, isMisread, rounded } from './quantities.ts';

/** The words for a magnitude, for one and for any other number. */
interface Magnitude {
  readonly one: string;
  readonly other: string;
}

interface WesternNumbers {
  readonly group: string;
  readonly decimal: string;
  readonly million: Magnitude;
  readonly billion: Magnitude;
}

const grouped = (value: number, { group, decimal }: WesternNumbers): string => {
  const [whole = '', fraction] = String(rounded(value)).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? digits : digits + decimal + fraction;
};

/** The number in front of its magnitude, and the magnitude. */
const parts = (value: number, numbers: WesternNumbers): readonly [string, string] => {
  const { decimal, million, billion } = numbers;
  const [size, { one, other }] = value >= 1e9 ? [1e9, billion] : [1e6, million];
  const count = countedIn(value, size);
  if (count === undefined) return [grouped(value, numbers), ''];
  return [String(count).replace('.', decimal), ` ${count === 1 ? one : other}`];
};

/** Numbers grouped by thousands, from a million on with the magnitude in words. */
export const westernNumber =
  (numbers: WesternNumbers): Locale['number'] =>
  (value) =>
    parts(value, numbers).join('');

/** Such numbers from one to another; `to` stands between them. */
export const westernRange =
  (numbers: WesternNumbers, to: string): Wording['range'] =>
  (from, end) => {
    if (isMisread(from, end)) return grouped(from, numbers) + to + grouped(end, numbers);
    const [low, high] = [parts(from, numbers), parts(end, numbers)];
    return (low[1] === high[1] ? low[0] : low.join('')) + to + high.join('');
  };

export const WESTERN_PUNCTUATION: Punctuation = {
  gap: ' ',
  stop: '.',
  colon: ': ',
  semicolon: '; ',
  comma: ', ',
  list: ', ',
  items: ' · ',
  statements: ' · ',
  brackets: [' (', ')'],
};

export const WESTERN_ELLIPSIS = { lead: '… ', gap: '… ', tail: '…' } as const;
