/** What a story is checked against. */
import type { Edition } from '../../locales/editions.ts';
import type { FigureBook } from '../figure-book.ts';
import type { Ledger } from '../ledger.ts';
import type { Quotes } from '../quotes.ts';

export interface StoryContext {
  /** Those of the story, the first one first. */
  readonly editions: readonly Edition[];
  /** Left out when it cannot be read: then nothing is said of facts. */
  readonly ledger?: Ledger | undefined;
  /** Left out when they cannot be read: then nothing is said of quotation marks. */
  readonly quotes?: Quotes | undefined;
  readonly figures: FigureBook;
}

/** What one chapter or text is checked against. */
export interface RuleContext extends StoryContext {
  readonly edition: Edition;
}
