/** What the intervals on the story's own card count: how large, and where each count stands. */
import { max, sum } from 'd3-array';
import { textWidth } from '../kit/advances.ts';
import type { DaySpan } from '../kit/axis.ts';
import type { Edition } from '../locales/editions.ts';
import { formatNumber } from '../locales/format.ts';
import { APART, apart, edgesOf, scaleOf } from './cover-days.ts';

/** Between a count and its name, in ems of the name. */
export const BESIDE = 0.4;
/** The smallest size of the counts, and the height of a row with two lines beside each, in ems of the small type. */
const LEAST = 1.6;
export const ROW = 2.7;
/** From one size of the counts that is tried to the next. */
const SMALLER = 0.9;

export interface CountRows {
  /** The size of the counts. */
  readonly numeral: number;
  /** For each span, its row from the top and where its count begins. */
  readonly places: readonly { readonly row: number; readonly x: number }[];
  readonly rows: number;
  /** From the top of the first count to the foot of the last. */
  readonly height: number;
}

interface Room {
  readonly width: number;
  /** The size of the names. */
  readonly small: number;
  /** The largest size of the counts. */
  readonly most: number;
}

/** Which row each of some widths stands in, where a row is full before the next begins. */
const rowsFor = (widths: readonly number[], width: number, gap: number): number[] => {
  let [row, end] = [0, 0];
  return widths.map((wide) => {
    if (end > 0 && end + wide > width) [row, end] = [row + 1, 0];
    end += wide + gap;
    return row;
  });
};

/**
 * What the spans count, as large as they can be with their names beside them: above their own days,
 * else clear of one another in one row, else in rows.
 */
export const countRows = (
  { unit, spans }: { readonly unit: string; readonly spans: readonly DaySpan[] },
  { width, small, most }: Room,
  edition: Edition,
): CountRows => {
  const xOf = scaleOf(spans, width);
  const gap = small * APART;
  const starts = edgesOf(spans).slice(0, -1).map(xOf);
  const numbers = spans.map(({ days }) =>
    textWidth(formatNumber(days, edition), 1, 'numeral', edition),
  );
  const names = spans.map(({ label }) => textWidth(label, small, 'label', edition));
  const unitWidth = textWidth(unit, small, 'label', edition);
  const widthsAt = (size: number): number[] =>
    names.map(
      (name, index) => (numbers[index] ?? 0) * size + small * BESIDE + Math.max(name, unitWidth),
    );
  const own = spans.map(
    ({ days }, index) =>
      (xOf(days) - (names[index] ?? 0) - small * 2 * BESIDE) / (numbers[index] ?? 1),
  );
  const above = Math.min(most, ...own);
  if (above >= small * LEAST)
    return {
      numeral: above,
      places: starts.map((x) => ({ row: 0, x })),
      rows: 1,
      height: above,
    };
  let numeral = most;
  const isOneRow = (): boolean => sum(widthsAt(numeral)) + gap * (spans.length - 1) <= width;
  while (!isOneRow() && numeral * SMALLER >= small * LEAST) numeral *= SMALLER;
  const widths = widthsAt(numeral);
  const inRow = rowsFor(widths, width, gap);
  const rows = (max(inRow) ?? 0) + 1;
  const places = Array.from({ length: rows }, (_, row) => {
    const [first, last] = [inRow.indexOf(row), inRow.lastIndexOf(row) + 1];
    const xs = apart(starts.slice(first, last), widths.slice(first, last), { width, gap });
    return xs.map((x) => ({ row, x }));
  }).flat();
  return { numeral, places, rows, height: numeral + (rows - 1) * small * ROW };
};
