/** The paragraphs of the source that a chapter rests on: worked out from what it uses. */
import type { Edition } from '../locales/editions.ts';
import { startOf, type ParsedChapter, type Part } from './chapter.ts';
import type { Place } from './errors.ts';
import type { Ledger } from './ledger.ts';
import type { Quotes } from './quotes.ts';
import { quotedIn } from './rules/quoted.ts';
import type { Quote } from './schemas.ts';

interface Known {
  readonly ledger: Ledger;
  readonly quotes: Quotes;
  readonly edition: Edition;
}

/** Something in a chapter that rests on paragraphs of the source. */
interface Citation {
  /** As an editor knows it: “signing”, or the part that names the paragraphs itself. */
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly place: Place;
}

const sourceOf = (quote: Quote | undefined): readonly string[] =>
  quote && quote.kind !== 'own' ? quote.source : [];

/** What a part cites; undefined where it cites nothing. */
const citedBy = (
  { name, attributes }: Part,
  { ledger, quotes }: Known,
): Pick<Citation, 'name' | 'paragraphs'> | undefined => {
  const { id = '', paragraphs = '' } = attributes;
  switch (name) {
    case 'Fact':
    case 'Stat':
      return { name: `“${id}”`, paragraphs: ledger.get(id).source };
    case 'Quote':
      return { name: `“${id}”`, paragraphs: sourceOf(quotes.find(id)) };
    case 'Source':
      return { name: '<Source>', paragraphs: paragraphs.split(' ') };
    default:
      return undefined;
  }
};

/**
 * What a chapter cites: its facts and quotations, the words that stand in quotation marks, and the
 * paragraphs that it names itself.
 */
export const citationsIn = (chapter: ParsedChapter, known: Known): Citation[] => [
  ...chapter.parts.flatMap((part) => {
    const cited = citedBy(part, known);
    return cited ? [{ ...cited, place: startOf(part.element, chapter.file) }] : [];
  }),
  ...quotedIn(chapter, known).map(({ quote, place }) => ({
    name: `“${quote.id}”`,
    paragraphs: sourceOf(quote),
    place,
  })),
];

/**
 * The paragraphs of all that a chapter cites, and of the figures it shows; each once, in order.
 * `figureSources` gives the paragraphs that a figure rests on.
 */
export const citedParagraphs = (
  chapter: ParsedChapter,
  known: Known,
  figureSources: (figure: string) => readonly string[],
): string[] => {
  const cited = citationsIn(chapter, known).flatMap(({ paragraphs }) => paragraphs);
  const drawn = chapter.parts.flatMap(({ name, attributes: { figure = '' } }) =>
    name === 'Scene' || name === 'Figure' ? figureSources(figure) : [],
  );
  return [...new Set([...cited, ...drawn])].sort();
};
