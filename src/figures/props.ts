/** What a figure is drawn from, put together from the files of a story. Build only. */
import type { FigureFiles } from '../editorial/figure-book.ts';
import { labelsWithFacts } from '../editorial/fact-names.ts';
import { labelsOf } from '../editorial/figure-labels.ts';
import { inStoryOrder, lacksTexts } from '../editorial/local-texts.ts';
import type { Strings } from '../editorial/schemas.ts';
import { stateNamesIn } from '../editorial/state-names.ts';
import type { Edition } from '../locales/editions.ts';
import type { FigureData } from './define-data.ts';
import type { FigureProps } from './figure.ts';

/** The props of a figure in an edition; what that lacks is said in the words of the first. */
export const propsOf = (
  id: string,
  figure: FigureData,
  edition: Edition,
  { editions, ledger, labels, value }: FigureFiles,
): FigureProps<unknown> => {
  const [first = edition] = editions;
  const inWords = (name: Edition): Strings =>
    labelsOf(labelsWithFacts(labels(name), ledger.get, name), id);
  const [own, others] = [inWords(edition), inWords(first)];
  const yaml = figure.schema.parse(value);
  const isWhole =
    !lacksTexts(yaml, edition) && Object.keys(others).every((key) => Object.hasOwn(own, key));
  return {
    data: figure.resolve(inStoryOrder(yaml, editions), ledger, edition),
    edition,
    words: { ...others, ...own },
    sources: figure.sources(yaml, ledger),
    states: stateNamesIn(value),
    ...(!isWhole && { fallback: first }),
  };
};
