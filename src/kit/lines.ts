/** Breaks texts into lines before they are drawn. */
import type { Edition } from '../locales/editions.ts';
import { scriptOf } from '../locales/index.ts';
import { textAdvance, textWidth, widthOfAdvance } from './advances.ts';
import type { Face } from './marks.ts';

/** Never at the start of a line (CLREQ, line-start prohibition). */
const NOT_FIRST = /^[，。；：！？、）》”’％%.,;:!?)—–-]/u;
/** Never at the end of a line; a number stays with its unit, and a month with its day. */
const NOT_LAST = /[（《“‘\d([]$|\d月$/u;
/** Between English words, and before the folders of an address. */
const BETWEEN_WORDS = /(?<= )|(?=\/\S+\/)/;
/** Where such lines break best: a number stays with its unit or its month. */
const AFTER_WORD = /(?<= )(?!(?<=\d )\p{Lu})/u;
/** Where a Chinese line breaks best. */
const PAUSE = /[，。；：！？·]\s?$/u;

/** Characters and Latin runs; and the same with short terms in quotation marks or titles in their brackets, which lines break best around. */
const CHARACTERS = /[A-Za-z0-9.%–-]+|./gsu;
const TERMS = /[“‘「『《〈][^”’」』》〉]{1,6}[”’」』》〉]|[A-Za-z0-9.%–-]+|./gsu;

/** Pieces put together, up to where the last part and the next piece may be parted. */
const joined = (
  pieces: readonly string[],
  mayPart: (last: string, next: string) => boolean,
): string[] => {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || mayPart(last, piece)) parts.push(piece);
    else parts[parts.length - 1] = last + piece;
  }
  return parts;
};

/** The parts of a Chinese text that no line may break. */
const unbreakable = (text: string, pieces: RegExp): string[] =>
  joined(text.match(pieces) ?? [], (last, next) => !NOT_FIRST.test(next) && !NOT_LAST.test(last));

interface Measure {
  readonly width: number;
  readonly size: number;
  /** In hundredths of an em. */
  readonly advanceOf: (text: string) => number;
}

/** A line, with its advance as it is set, without the spaces at its ends. */
interface Line {
  readonly text: string;
  readonly set: number;
  /** Where the next part begins: behind the spaces at its end. */
  readonly next: number;
}

/** A part of a line, and the advance of the spaces before it, which no line begins with. */
interface Part extends Line {
  readonly lead: number;
}

/** The fewest lines of parts, of like length, with breaks at pauses where they may be. */
const linesIn = (
  parts: readonly string[],
  { width, size, advanceOf }: Measure,
  pause?: RegExp,
): string[] => {
  const measured = (text: string): Part => {
    const next = advanceOf(text.trimStart());
    return { text, set: advanceOf(text.trim()), next, lead: advanceOf(text) - next };
  };
  const isWider = (advance: number, limit: number): boolean =>
    widthOfAdvance(advance, size) > limit;
  const fill = (limit: number, pieces: readonly Part[]): Line[] => {
    const lines: Line[] = [];
    for (const part of pieces) {
      const last = lines.at(-1);
      const before = last ? last.next + part.lead : 0;
      if (last === undefined || isWider(before + part.set, limit)) lines.push(part);
      else {
        const text = last.text + part.text;
        lines[lines.length - 1] = { text, set: before + part.set, next: before + part.next };
      }
    }
    return lines;
  };
  const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text.trim());
  const fits = (lines: readonly Line[]): boolean => lines.every(({ set }) => !isWider(set, width));
  const pieces = parts.map(measured);
  const greedy = fill(width, pieces);
  if (greedy.length < 2) return textsOf(greedy);
  if (greedy.length === 2 && pause) {
    for (let index = parts.length - 1; index > 0; index -= 1) {
      const first = parts.slice(0, index).join('').trim();
      if (!pause.test(first)) continue;
      const lines = [first, parts.slice(index).join('')].map(measured);
      // A first line of a word or two says nothing by itself.
      if (fits(lines) && (lines[0]?.set ?? 0) > (lines[1]?.set ?? 0) / 4) return textsOf(lines);
    }
  }
  if (pause) {
    const phrased = fill(width, joined(parts, (last) => pause.test(last)).map(measured));
    if (phrased.length === greedy.length && fits(phrased)) return textsOf(phrased);
  }
  // The narrowest measure that needs no more lines gives lines of like length.
  let [tooNarrow, limit] = [0, width];
  while (limit - tooNarrow > size / 16) {
    const middle = (tooNarrow + limit) / 2;
    if (fill(middle, pieces).length > greedy.length) tooNarrow = middle;
    else limit = middle;
  }
  return textsOf(fill(limit, pieces));
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
  const measure = { width, size, advanceOf: (part: string) => textAdvance(part, face, edition) };
  const [free, tied] =
    scriptOf(edition).breaks === 'characters'
      ? [
          linesIn(unbreakable(text, CHARACTERS), measure, PAUSE),
          linesIn(unbreakable(text, TERMS), measure, PAUSE),
        ]
      : [linesIn(text.split(BETWEEN_WORDS), measure), linesIn(text.split(AFTER_WORD), measure)];
  return tied.length === free.length &&
    tied.every((line) => textWidth(line, size, face, edition) <= width)
    ? tied
    : free;
};
