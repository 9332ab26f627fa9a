/** How an end without a date in the source looks: dots, where a dated one has a line. */
import { uprightLine } from './mark-makers.ts';
import { range } from 'd3-array';
import type { Edition } from '../locales/editions.ts';
import { overlaps, textBox } from './labels.ts';
import type { Box, Mark, TextMark, Tone } from './marks.ts';
import type { Measures } from './measure.ts';

const DOTS = 3;

/** An upright end of something in time, `height` high from (`x`, `y`) down. */
interface End extends Pick<Box, 'x' | 'y' | 'height'> {
  readonly key: string;
  readonly tone: Tone;
  readonly isDated: boolean;
  /** Place in the order of assembly. */
  readonly order?: number;
}

/** A line where the source gives the date, else dots. */
export const endMarks = (end: End, m: Measures): Mark[] => {
  const { key, x, y, height, tone, isDated, order = 0 } = end;
  if (isDated) {
    return [uprightLine(key, x, [y, y + height], { width: 1.5, tone, order })];
  }
  const step = height / DOTS;
  return range(DOTS).map((dot) => ({
    kind: 'circle',
    key: `${key}-${dot}`,
    cx: x,
    cy: y + step * (dot + 0.5),
    r: Math.min(1.9 * m.unit, step * 0.36),
    tone,
    order,
  }));
};

/** Ends without the dots that a text stands on: in small boxes a name may run past its bar. */
export const clearOf = (
  ends: readonly Mark[],
  texts: readonly TextMark[],
  edition: Edition,
): Mark[] =>
  ends.filter(
    (end) =>
      end.kind !== 'circle' ||
      !texts.some((text) =>
        overlaps(textBox(text, edition), {
          x: end.cx - end.r,
          y: end.cy - end.r,
          width: 2 * end.r,
          height: 2 * end.r,
        }),
      ),
  );
