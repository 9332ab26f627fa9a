/** The text of a chapter as it was typed. */
import type { Nodes } from 'mdast';
import type { ParsedChapter } from '../chapter.ts';

/** What was typed for a node; empty for one that stands nowhere. */
export const rawOf = ({ position }: Nodes, { text }: Pick<ParsedChapter, 'text'>): string =>
  position ? text.slice(position.start.offset, position.end.offset) : '';
