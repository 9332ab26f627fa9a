/** Breaks texts into lines before they are drawn. */
import type { Edition } from '../i18n/editions.ts';
import { textWidth } from './advances.ts';
import type { Face } from './marks.ts';

/** Never at the start of a line (CLREQ, line-start prohibition). */
const NOT_FIRST = /^[，。；：！？、）》”’％%\d.,;:!?)—–-]/u;
/** Never at the end of a line. */
const NOT_LAST = /[（《“‘\d([]$/u;

/** The pieces a line may break between: words in English; in Chinese, characters and Latin runs. */
const pieces = (text: string, edition: Edition): string[] =>
  edition === 'en' ? text.split(/(?<= )/u) : (text.match(/[A-Za-z0-9.%–-]+|./gsu) ?? []);

/**
 * The lines of a text at a size within a width, as few as it needs and of like length, so that
 * no character is left alone on the last.
 */
export const breakLines = (
  text: string,
  width: number,
  size: number,
  face: Face,
  edition: Edition,
): string[] => {
  const fits = (limit: number): string[] => {
    const lines: string[] = [];
    let line = '';
    for (const piece of pieces(text, edition)) {
      const longer = line + piece;
      const full = textWidth(longer.trimEnd(), size, face, edition) > limit;
      if (full && line !== '' && !NOT_FIRST.test(piece) && !NOT_LAST.test(line)) {
        lines.push(line.trim());
        line = piece;
      } else line = longer;
    }
    if (line.trim() !== '') lines.push(line.trim());
    return lines;
  };
  const greedy = fits(width);
  if (greedy.length < 2) return greedy;
  // The narrowest measure that needs no more lines gives lines of like length.
  for (let limit = width / greedy.length; limit < width; limit += size / 2) {
    const even = fits(limit);
    const fitting = even.every((line) => textWidth(line, size, face, edition) <= width);
    if (even.length === greedy.length && fitting) return even;
  }
  return greedy;
};
