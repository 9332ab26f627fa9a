/** How large a cover's title can be: its lines in fewer or more rows, whichever is larger. */
import { sum } from 'd3-array';
import type { Edition } from '../locales/editions.ts';
import { localeOf, scriptOf } from '../locales/index.ts';
import { textWidth } from '../kit/advances.ts';

/** A row by itself, from its highest stroke to its lowest, in ems. */
const ROW = 1.1;

/** Width of a line in ems, its tracking included. */
export const titleWidth = (line: string, lang: Edition): number =>
  textWidth(line, 1, 'display', lang) + scriptOf(lang).title.tracking * line.length;

/** Rows of a title: how many, and how wide the widest is, in ems. */
interface Rows {
  readonly count: number;
  readonly width: number;
}

/** Ems that sums of the same widths may differ by. */
const HAIR = 1e-6;

/** How many rows lines take when each row takes as many of them as `most` ems hold. */
const countRows = (widths: readonly number[], gap: number, most: number): number => {
  let [count, row] = [1, 0];
  for (const width of widths) {
    const longer = row === 0 ? width : row + gap + width;
    if (longer > most + HAIR && row > 0) [count, row] = [count + 1, width];
    else row = longer;
  }
  return count;
};

/**
 * The ways to set lines `gap` ems apart in rows, in their order, from one row to a row a line:
 * each with the least width that holds it.
 */
export const rowsOf = (widths: readonly number[], gap: number): Rows[] => {
  const runs = widths.flatMap((_, from) =>
    widths.slice(from).map((_, more) => {
      return sum(widths.slice(from, from + more + 1)) + gap * more;
    }),
  );
  const widest = Math.max(...widths);
  const least = new Map<number, number>();
  for (const width of runs.filter((run) => run >= widest).sort((a, b) => b - a)) {
    least.set(countRows(widths, gap, width), width);
  }
  return [...least].map(([count, width]) => ({ count, width }));
};

/** Between lines in one row, in ems. */
const spaceIn = (lang: Edition): number =>
  localeOf(lang).punctuation.gap === '' ? 0 : titleWidth(' ', lang);

/** Rows of a title's lines. Lines in one row are a space apart where the language has spaces. */
export const titleRows = (lines: readonly string[], lang: Edition): Rows[] =>
  rowsOf(
    lines.map((line) => titleWidth(line, lang)),
    spaceIn(lang),
  );

/** Browsers round lengths: a row that fits to the hair must not be broken. */
const ROOM = 1.005;
const heightOf = (count: number, lang: Edition): number =>
  (count - 1) * scriptOf(lang).title.leading + ROW;
const round = (ems: number): number => Math.ceil(ems * 1000) / 1000;
const largest = (sizes: readonly string[]): string =>
  sizes.length > 1 ? `max(${sizes.join(',')})` : (sizes[0] ?? '1em');

/**
 * The title's sizes for the style sheet, as custom properties:
 * `--fit`, the largest font size at which the title fits into the container that it stands in,
 * and `--tallest`, the height beyond which a container as wide as the cover makes it no larger,
 * at a font size of no more than `--most`.
 */
export const titleSizes = (lines: readonly string[], lang: Edition): string => {
  const rows = titleRows(lines, lang).map(({ count, width }) => ({
    width: round(width * ROOM),
    height: round(heightOf(count, lang)),
  }));
  const fit = rows.map(({ width, height }) => `min(100cqi/${width},var(--room)/${height})`);
  const tall = rows.map(({ width, height }) => `min(100cqi/${width},var(--most))*${height}`);
  const { leading, tracking } = scriptOf(lang).title;
  return (
    `--fit:${largest(fit)};--tallest:${largest(tall)};` +
    `--leading:${leading};--space:${spaceIn(lang)}em;--tracking:${tracking}em`
  );
};
