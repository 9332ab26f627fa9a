/** Breaks texts into lines before they are drawn. */
import type { Edition } from '../locales/editions.ts';
import { textWidth } from './advances.ts';
import type { Face } from './marks.ts';

/** Never at the start of a line (CLREQ, line-start prohibition). */
const NOT_FIRST = /^[，。；：！？、）》”’％%.,;:!?)—–-]/u;
/** Never at the end of a line; a number stays with its unit, and a month with its day. */
const NOT_LAST = /[（《“‘\d([]$|\d月$/u;
/** Where a Chinese line breaks best. */
const PAUSE = /[，。；：！？·]\s?$/u;

/** The parts that no line may break: words in English; in Chinese, characters and Latin runs. */
const unbreakable = (text: string, edition: Edition): string[] => {
  if (edition === 'en') return text.split(/(?<= )/u);
  const parts: string[] = [];
  for (const piece of text.match(/[A-Za-z0-9.%–-]+|./gsu) ?? []) {
    const last = parts.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) {
      parts[parts.length - 1] = last + piece;
    } else parts.push(piece);
  }
  return parts;
};

/**
 * The lines of a text at a size within a width: as few as it needs, broken at a pause where that
 * costs no line, else of like length, so that no character is left alone on the last.
 */
export const breakLines = (
  text: string,
  width: number,
  size: number,
  face: Face,
  edition: Edition,
): string[] => {
  const parts = unbreakable(text, edition);
  const widthOf = (line: string): number => textWidth(line.trim(), size, face, edition);
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const part of parts) {
      const last = lines.at(-1);
      if (last === undefined || widthOf(last + part) > limit) lines.push(part);
      else lines[lines.length - 1] = last + part;
    }
    return lines.map((line) => line.trim());
  };
  const fits = (lines: readonly string[]): boolean => lines.every((line) => widthOf(line) <= width);
  const greedy = fill(width);
  if (greedy.length < 2) return greedy;
  if (greedy.length === 2 && edition === 'zh') {
    for (let index = parts.length - 1; index > 0; index -= 1) {
      const lines = [parts.slice(0, index).join('').trim(), parts.slice(index).join('').trim()];
      const [first = 0, second = 0] = lines.map(widthOf);
      // A first line of a word or two says nothing by itself.
      if (PAUSE.test(lines[0] ?? '') && fits(lines) && first > second / 4) return lines;
    }
  }
  // The narrowest measure that needs no more lines gives lines of like length.
  for (let limit = width / greedy.length; limit < width; limit += size / 2) {
    const even = fill(limit);
    if (even.length === greedy.length && fits(even)) return even;
  }
  return greedy;
};
