/** Chapters that rest on other paragraphs of the source than their twins: worth a look, no mistake. */
import type { Edition } from '../../locales/editions.ts';
import type { ParsedChapter } from '../chapter.ts';
import { citationsIn } from '../cited.ts';
import type { Diagnostic } from '../errors.ts';
import { pairsOf } from '../in-step.ts';
import type { Ledger } from '../ledger.ts';
import { mistake } from '../messages/index.ts';
import type { Quotes } from '../quotes.ts';
import { inOrderOfSource } from '../schema-parts.ts';
import type { EditionChapters } from './editions.ts';

interface Cited {
  readonly chapter: ParsedChapter;
  readonly citations: ReturnType<typeof citationsIn>;
}

/** The paragraphs that one chapter cites and its twin does not, all in one note. */
const alone = ({ citations }: Cited, twin: Cited): Diagnostic[] => {
  const there = new Set(twin.citations.flatMap(({ paragraphs }) => paragraphs));
  const own = citations.filter(({ paragraphs }) => paragraphs.some((each) => !there.has(each)));
  const paragraphs = new Set(own.flatMap((each) => each.paragraphs)).difference(there);
  const [first] = own;
  if (!first) return [];
  return [
    {
      ...first.place,
      ...mistake('source-alone', {
        paragraphs: [...paragraphs].sort(inOrderOfSource),
        names: [...new Set(own.map(({ name }) => name))],
        file: twin.chapter.file,
      }),
    },
  ];
};

/** The notes on the chapters of a sound story. Figures are left out: every edition shows the same. */
export const sourceFindings = (
  editions: readonly EditionChapters[],
  known: { readonly ledger: Ledger; readonly quotes: Quotes },
): Diagnostic[] => {
  const citedIn = (chapter: ParsedChapter, edition: Edition): Cited => ({
    chapter,
    citations: citationsIn(chapter, { ...known, edition }),
  });
  const [lead] = editions;
  if (!lead) return [];
  return pairsOf(editions)
    .filter(({ twin }) => twin.front?.draft !== true)
    .flatMap((pair) => {
      const [first, twin] = [citedIn(pair.first, lead.edition), citedIn(pair.twin, pair.edition)];
      return [...alone(first, twin), ...alone(twin, first)];
    });
};
