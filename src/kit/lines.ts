/** Breaks texts into lines before they are drawn. */
import type { Edition } from '../locales/editions.ts';
import { scriptOf } from '../locales/index.ts';
import { textWidth } from './advances.ts';
import type { Face } from './marks.ts';

/** Never at the start of a line (CLREQ, line-start prohibition). */
const NOT_FIRST = /^[，。；：！？、）》”’％%.,;:!?)—–-]/u;
/** Never at the end of a line; a number stays with its unit, and a month with its day. */
const NOT_LAST = /[（《“‘\d([]$|\d月$/u;
/** Between English words, and where lines break best: a number stays with its unit or its month. */
const AFTER_SPACE = /(?<= )/u;
const AFTER_WORD = /(?<= )(?!(?<=\d )\p{Lu})/u;
/** Where a Chinese line breaks best. */
const PAUSE = /[，。；：！？·]\s?$/u;

/** Characters and Latin runs; and the same with short terms in quotation marks or titles in their brackets, which lines break best around. */
const CHARACTERS = /[A-Za-z0-9.%–-]+|./gsu;
const TERMS = /[“‘「『《〈][^”’」』》〉]{1,6}[”’」』》〉]|[A-Za-z0-9.%–-]+|./gsu;

/** The parts of a Chinese text that no line may break. */
const unbreakable = (text: string, pieces: RegExp): string[] => {
  const parts: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const last = parts.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) {
      parts[parts.length - 1] = last + piece;
    } else parts.push(piece);
  }
  return parts;
};

interface Measure {
  readonly width: number;
  readonly size: number;
  readonly widthOf: (line: string) => number;
}

/** Parts put together from pause to pause. */
const phrasesOf = (parts: readonly string[], pause: RegExp): string[] => {
  const phrases: string[] = [];
  for (const part of parts) {
    const last = phrases.at(-1);
    if (last === undefined || pause.test(last)) phrases.push(part);
    else phrases[phrases.length - 1] = last + part;
  }
  return phrases;
};

/** The fewest lines of parts, of like length, with breaks at pauses where they may be. */
const linesIn = (
  parts: readonly string[],
  { width, size, widthOf }: Measure,
  pause?: RegExp,
): string[] => {
  const fill = (limit: number, pieces = parts): string[] => {
    const lines: string[] = [];
    for (const part of pieces) {
      const last = lines.at(-1);
      if (last === undefined || widthOf(last + part) > limit) lines.push(part);
      else lines[lines.length - 1] = last + part;
    }
    return lines.map((line) => line.trim());
  };
  const fits = (lines: readonly string[]): boolean => lines.every((line) => widthOf(line) <= width);
  const greedy = fill(width);
  if (greedy.length < 2) return greedy;
  if (greedy.length === 2 && pause) {
    for (let index = parts.length - 1; index > 0; index -= 1) {
      const lines = [parts.slice(0, index).join('').trim(), parts.slice(index).join('').trim()];
      const [first = 0, second = 0] = lines.map(widthOf);
      // A first line of a word or two says nothing by itself.
      if (pause.test(lines[0] ?? '') && fits(lines) && first > second / 4) return lines;
    }
  }
  if (pause) {
    const phrased = fill(width, phrasesOf(parts, pause));
    if (phrased.length === greedy.length && fits(phrased)) return phrased;
  }
  // The narrowest measure that needs no more lines gives lines of like length.
  for (let limit = width / greedy.length; limit < width; limit += size / 2) {
    const even = fill(limit);
    if (even.length === greedy.length && fits(even)) return even;
  }
  return greedy;
};

/**
 * The lines of a text at a size within a width: as few as it needs, broken at a pause, or not
 * between a number and its unit nor within a quoted term, where that costs no line, and else of
 * like length, so that no character is left alone on the last.
 */
export const breakLines = (
  text: string,
  width: number,
  { size, face, edition }: { size: number; face: Face; edition: Edition },
): string[] => {
  const widthOf = (line: string): number => textWidth(line.trim(), size, face, edition);
  const measure = { width, size, widthOf };
  const [free, tied] =
    scriptOf(edition).breaks === 'characters'
      ? [
          linesIn(unbreakable(text, CHARACTERS), measure, PAUSE),
          linesIn(unbreakable(text, TERMS), measure, PAUSE),
        ]
      : [linesIn(text.split(AFTER_SPACE), measure), linesIn(text.split(AFTER_WORD), measure)];
  return tied.length === free.length && tied.every((line) => widthOf(line) <= width) ? tied : free;
};
