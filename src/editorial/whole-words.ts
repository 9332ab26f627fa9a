/** Where words begin and end, in scripts that set them apart. */

/** A letter or digit of a script with spaces between its words: of the others nobody can tell. */
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]`;
/** What joins two into one: don’t, low-carbon, 3.5, 12,000. */
const JOINT = String.raw`[’'\-\u2010\u2011]`;

const BEFORE = new RegExp(`${LETTER}${JOINT}?$|\\d[.,]$`, 'v');
const AFTER = new RegExp(`^${JOINT}?${LETTER}|^[.,]\\d`, 'v');
const LAST = new RegExp(`${LETTER}$`, 'v');
const FIRST = new RegExp(`^${LETTER}`, 'v');

/** As much of a text around a place as tells. */
const NEAR = 4;

/** True for a place in a text that has letters of one word on both sides. */
export const isInWord = (text: string, at: number): boolean => {
  const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, at + NEAR)];
  if (!BEFORE.test(before) || !AFTER.test(after)) return false;
  return LAST.test(before) || FIRST.test(after);
};

/** The whole words that a part of a text lies in. */
export const wordsAround = (text: string, part: { start: number; end: number }): string => {
  let { start, end } = part;
  while (isInWord(text, start)) start -= 1;
  while (isInWord(text, end)) end += 1;
  return text.slice(start, end);
};
