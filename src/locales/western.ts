/** What languages with words and a million have in common. */
import type { NumberWords, Punctuation } from './locale.ts';
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
  /** “ to ”. */
  readonly to: string;
}

/** Numbers grouped by thousands, from a million on with the magnitude in words. */
export const westernNumbers = ({
  group,
  decimal,
  million,
  billion,
  to,
}: WesternNumbers): NumberWords => {
  const grouped = (value: number): string => {
    const [whole = '', fraction] = String(rounded(value)).split('.');
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return fraction === undefined ? digits : digits + decimal + fraction;
  };
  /** The number in front of its magnitude, and the magnitude. */
  const parts = (value: number): readonly [string, string] => {
    const [size, { one, other }] = value >= 1e9 ? [1e9, billion] : [1e6, million];
    const count = countedIn(value, size);
    if (count === undefined) return [grouped(value), ''];
    return [String(count).replace('.', decimal), ` ${count === 1 ? one : other}`];
  };
  return {
    number: (value) => parts(value).join(''),
    range: (from, end) => {
      if (isMisread(from, end)) return grouped(from) + to + grouped(end);
      const [low, high] = [parts(from), parts(end)];
      return (low[1] === high[1] ? low[0] : low.join('')) + to + high.join('');
    },
    to,
  };
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
