/** The lines of a cover's title say the title: readers see the one, and feeds and windows name the other. */
import { localeOf } from '../../locales/index.ts';
import type { Mistake } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import type { EditionFields } from '../schemas.ts';

/** Its signs without spaces, in whatever capitals. */
const signsOf = (text: string): string[] =>
  Array.from(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\s\p{Cf}]/gu, ''),
  );

const lettersOf = (text: string): string => signsOf(text).filter(isLetter).join('');
const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);

/** Whether the signs of one text stand in another, in their order. */
const isWithin = (part: string, whole: string): boolean => {
  const signs = signsOf(part);
  let next = 0;
  for (const sign of signsOf(whole)) if (sign === signs[next]) next += 1;
  return next === signs.length;
};

/** A mark between two lines may stand in the title alone; one of the lines alone would print. */
export const titleMistake = ({ lang, title, titleLines }: EditionFields): Mistake | undefined => {
  if (lang === undefined || title === undefined || titleLines === undefined) return undefined;
  const lines = titleLines.join(localeOf(lang).punctuation.gap);
  // Names that nothing is put for are told of by themselves.
  if (/[{}｛｝]/.test(title + lines)) return undefined;
  const hasLetters = lettersOf(lines) === lettersOf(title);
  if (hasLetters && isWithin(lines, title)) return undefined;
  return hasLetters && titleLines.length === 1 && /[，、；]/.test(lines)
    ? mistake('list-comma', { name: '“titleLines”', found: JSON.stringify(lines) })
    : mistake('cover-title', { lines, title });
};
