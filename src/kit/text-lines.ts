/** Texts as marks in lines, one below the other. */
import type { Edition } from '../locales/editions.ts';
import { breakLines } from './lines.ts';
import type { Box, Face, HeadingRole, TextMark, Tone } from './marks.ts';

/**
 * A text in lines no wider than a box, from its left edge down, the first at a baseline of 0. The
 * key of each says its role, whose it is, and its number.
 */
export const linesOf = (
  role: HeadingRole,
  text: string,
  set: { key: string; size: number; face: Face; tone: Tone; leading: number },
  { box, edition }: { box: Box; edition: Edition },
): TextMark[] =>
  breakLines(text, box.width, { size: set.size, face: set.face, edition }).map((line, index) => ({
    kind: 'text',
    key: `${role}-${set.key}-${index}`,
    text: line,
    size: set.size,
    face: set.face,
    tone: set.tone,
    x: box.x,
    anchor: 'start',
    y: index * set.size * set.leading,
  }));

/** Lines moved down by a length. */
export const movedDown = (lines: readonly TextMark[], by: number): TextMark[] =>
  lines.map((line) => ({ ...line, y: line.y + by }));

/** The baseline of the last line; where there is none, another height. */
export const lastOf = (lines: readonly TextMark[], otherwise: number): number =>
  lines.at(-1)?.y ?? otherwise;
