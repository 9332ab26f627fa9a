/** The paragraphs of the source that a chapter rests on: worked out from what it uses. */
import type { Edition } from '../locales/editions.ts';
import type { ParsedChapter } from './chapter.ts';
import type { Ledger } from './ledger.ts';
import type { Quotes } from './quotes.ts';
import { quotedIn } from './rules/quoted.ts';

interface Known {
  readonly ledger: Ledger;
  readonly quotes: Quotes;
  readonly edition: Edition;
}

/**
 * The paragraphs of its facts and quotations, of the words that stand in quotation marks, of the
 * figures it shows, and those that it names itself; each once, in order. `figureSources` gives
 * the paragraphs that a figure rests on.
 */
export const citedParagraphs = (
  chapter: ParsedChapter,
  known: Known,
  figureSources: (figure: string) => readonly string[],
): string[] => {
  const { ledger, quotes } = known;
  const ofParts = chapter.parts.flatMap(({ name, attributes }) => {
    const { id = '', figure = '', paragraphs = '' } = attributes;
    switch (name) {
      case 'Fact':
      case 'Stat':
        return ledger.get(id).source;
      case 'Quote': {
        const quote = quotes.find(id);
        return quote && quote.kind !== 'own' ? quote.source : [];
      }
      case 'Scene':
      case 'Figure':
        return figureSources(figure);
      case 'Source':
        return paragraphs.split(' ');
      default:
        return [];
    }
  });
  const ofWords = quotedIn(chapter, known).flatMap((quote) =>
    quote.kind === 'own' ? [] : quote.source,
  );
  return [...new Set([...ofParts, ...ofWords])].sort();
};
