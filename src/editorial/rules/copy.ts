/** What all copy rules share: a rule finds slips in a text, and says where in it. */
import { pointName } from '../../locales/characters.ts';
import type { Rule } from '../messages/index.ts';
import { NOTE, STAND_IN } from '../text.ts';

/** A slip in a text. */
export interface Slip {
  readonly index: number;
  readonly rule: Rule;
  readonly values: Readonly<Record<string, string>>;
}

export interface CopyRule {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** What should stand there, where there is one answer. */
  readonly expected?: (found: string, index: number, text: string) => string;
  /** Whether what the pattern found breaks the rule; left out where it always does. */
  readonly applies?: (found: string, index: number, text: string) => boolean;
  /** Whether what it finds next to each other is one slip: a word in another script. */
  readonly joins?: boolean;
}

/** Characters on each side that show where a slip is. */
const AROUND = 6;
/** Stands for what a rule has found already, so that the next does not find it again. */
export const SEEN = '\uFFFE';

/** A text's slip in its context, with facts shown as “…”. */
const contextOf = (text: string, index: number, length: number): string =>
  text
    .slice(Math.max(0, index - AROUND), index + length + AROUND)
    .replaceAll(STAND_IN, '…')
    .replaceAll(NOTE, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    // Half of a character that takes two.
    .replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
    .trim();

/** Which of a pair a straight quotation mark should be: closing where one before it is open. */
export const byTurns =
  (opening: string, closing: string) =>
  (sign: string, index: number, text: string): string => {
    let isOpen = false;
    for (const before of text.slice(0, index)) {
      if (before === opening) isOpen = true;
      else if (before === closing) isOpen = false;
      else if (before === sign) isOpen = !isOpen;
    }
    return isOpen ? closing : opening;
  };

interface Match {
  readonly sign: string;
  readonly index: number;
}

/** Matches with nothing but marks on letters between them, as one. */
const joined = (matches: readonly Match[], text: string): Match[] => {
  const all: Match[] = [];
  for (const match of matches) {
    const last = all.at(-1);
    const between = last && text.slice(last.index + last.sign.length, match.index);
    if (last === undefined || between === undefined || !/^\p{M}*$/u.test(between)) all.push(match);
    else all.splice(-1, 1, { index: last.index, sign: `${last.sign}${between}${match.sign}` });
  }
  return all;
};

/** The text with what should stand in the place of slips, where that is as long. */
export const mended = (text: string, slips: readonly Slip[]): string =>
  slips.reduce((rest, { index, values: { found = '', expected = '' } }) => {
    if (found.length !== expected.length) return rest;
    return `${rest.slice(0, index)}${expected}${rest.slice(index + found.length)}`;
  }, text);

/** The slips of a text by rules in turn; each character is found at most once. */
export const slipsBy =
  (rules: readonly CopyRule[]) =>
  (text: string): Slip[] => {
    let rest = text;
    const slips = rules.flatMap(
      ({ rule, pattern, expected, applies = () => true, joins = false }) => {
        const each = [...rest.matchAll(pattern)]
          .map(({ 0: sign, index }): Match => ({ sign, index }))
          .filter(({ sign, index }) => applies(sign, index, text));
        const matches = joins ? joined(each, text) : each;
        for (const { sign, index } of matches) {
          rest = rest.slice(0, index) + SEEN.repeat(sign.length) + rest.slice(index + sign.length);
        }
        return matches.map(({ sign, index }): Slip => ({
          index,
          rule,
          values: {
            found: sign.trim() || sign,
            context: contextOf(text, index, sign.length),
            expected: expected?.(sign, index, text) ?? '',
            code: pointName(sign),
          },
        }));
      },
    );
    return slips.sort((a, b) => a.index - b.index);
  };

/** “a) ” and “1）” at the beginning of a line or after a mark: their bracket has no partner. */
const ENUMERATED = /(?:^[ \t]*|[，。、；：！？,.;:!?]\s*)\w{1,3}[)）]$/mu;

/** Marks that come in pairs: each opening one must be closed before the text ends. */
export const unpaired =
  (pairs: Readonly<Record<string, string>>) =>
  (text: string): Slip[] => {
    const open: { sign: string; index: number }[] = [];
    const closing = new Map(Object.entries(pairs).map(([first, last]) => [last, first]));
    const alone = (sign: string, index: number): Slip => {
      const first = closing.get(sign) ?? sign;
      return {
        index,
        rule: 'mark-unpaired',
        values: {
          found: sign,
          context: contextOf(text, index, 1),
          pair: `${first}…${pairs[first] ?? ''}`,
        },
      };
    };
    const slips: Slip[] = [];
    for (const { 0: sign, index } of text.matchAll(/./gsu)) {
      if (sign in pairs) open.push({ sign, index });
      else if (closing.has(sign)) {
        if (open.at(-1)?.sign === closing.get(sign)) open.pop();
        else if (!ENUMERATED.test(text.slice(0, index + 1))) slips.push(alone(sign, index));
      }
    }
    return [...slips, ...open.map(({ sign, index }) => alone(sign, index))];
  };
