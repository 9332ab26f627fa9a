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

/** Which of a pair a straight quotation mark should be: by turns, opening first. */
export const byTurns =
  (opening: string, closing: string) =>
  (sign: string, index: number, text: string): string =>
    text.slice(0, index).split(sign).length % 2 === 1 ? opening : closing;

/** The slips of a text by rules in turn; each character is found at most once. */
export const slipsBy =
  (rules: readonly CopyRule[]) =>
  (text: string): Slip[] => {
    let rest = text;
    const slips = rules.flatMap(({ rule, pattern, expected, applies = () => true }) => {
      const matches = [...rest.matchAll(pattern)].filter(({ 0: sign, index }) =>
        applies(sign, index, text),
      );
      for (const { 0: sign, index } of matches) {
        rest = rest.slice(0, index) + SEEN.repeat(sign.length) + rest.slice(index + sign.length);
      }
      return matches.map(({ 0: sign, index }): Slip => ({
        index,
        rule,
        values: {
          found: sign.trim() || sign,
          context: contextOf(text, index, sign.length),
          expected: expected?.(sign, index, text) ?? '',
          code: pointName(sign),
        },
      }));
    });
    return slips.sort((a, b) => a.index - b.index);
  };

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
        else slips.push(alone(sign, index));
      }
    }
    return [...slips, ...open.map(({ sign, index }) => alone(sign, index))];
  };
