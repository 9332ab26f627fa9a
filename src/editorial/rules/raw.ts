/** The text of a chapter as it was typed. */
import type { Nodes } from 'mdast';
import type { ParsedChapter } from '../chapter.ts';
import type { Place } from '../errors.ts';

/** What was typed for a node; empty for one that stands nowhere. */
export const rawOf = ({ position }: Nodes, { text }: Pick<ParsedChapter, 'text'>): string =>
  position ? text.slice(position.start.offset, position.end.offset) : '';

/** The place after some text that begins at another. */
export const placeAfter = (
  start: Place & { line: number; column: number },
  text: string,
): Place => {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { ...start, column: start.column + last.length }
    : { ...start, line: start.line + lines.length - 1, column: last.length + 1 };
};
