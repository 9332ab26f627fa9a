/** Sets a headline as large as its space allows. */
import type { Edition } from '../locales/editions.ts';
import { scriptOf } from '../locales/index.ts';
import { textWidth } from '../kit/advances.ts';
import { breakLines } from '../kit/lines.ts';

export interface Headline {
  readonly lines: readonly string[];
  readonly size: number;
  /** False where no size had room. */
  readonly fits: boolean;
}

/** Sizes for a long headline, which may take more lines: parts of the smallest that its space names. */
const SMALLER = [0.88, 0.75, 0.64, 0.54] as const;

/** From baseline to baseline, in ems. */
export const HEADLINE_LEADING = 1.22;

export interface HeadlineSpace {
  readonly width: number;
  /** Pixels; none when left out. */
  readonly height?: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
  readonly lines: number;
}

/** A line for each clause: how a Chinese headline reads best. None for a single clause. */
const clauses = (text: string): string[] => {
  const parts = text.split(/(?<=[，；：])/u);
  return parts.length > 1 ? parts : [];
};

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese in two lines of like length that break no word. */
const halves = (text: string): string[] => {
  const starts = [...words.segment(text)]
    .filter(({ isWordLike, index }) => isWordLike === true && index > 0)
    .map(({ index }) => index);
  const longer = (start: number): number => Math.max(start, text.length - start);
  const [best] = starts.sort((a, b) => longer(a) - longer(b));
  return best === undefined ? [] : [text.slice(0, best), text.slice(best)];
};

/**
 * The headline in the first of the sizes at which it has room. In Chinese, lines that end with a
 * clause come before larger type, and whole words before it, too. A long one is set smaller, in as
 * many lines as it needs.
 */
export const headline = (
  text: string,
  { width, height = Infinity, sizes, lines: most }: HeadlineSpace,
  edition: Edition,
): Headline => {
  const broken = (size: number): string[] =>
    breakLines(text, width, { size, face: 'display', edition });
  const fits = (lines: readonly string[], size: number, limit = most): boolean =>
    lines.length > 0 &&
    lines.length <= limit &&
    lines.length * size * HEADLINE_LEADING <= height &&
    lines.every((line) => textWidth(line, size, 'display', edition) <= width);
  const ways = [
    ...(most === 1 ? [() => [text]] : []),
    ...(scriptOf(edition).hasClauseLines ? [() => clauses(text), () => halves(text)] : []),
    broken,
  ];
  for (const way of ways) {
    for (const size of sizes) {
      const lines = way(size);
      if (fits(lines, size)) return { lines, size, fits: true };
    }
  }
  const smaller = SMALLER.map((part) => Math.min(...sizes) * part);
  const found = smaller.find((size) => fits(broken(size), size, Infinity));
  const size = found ?? Math.min(...smaller);
  return { lines: broken(size), size, fits: found !== undefined };
};
