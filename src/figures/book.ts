/** What the build needs of every figure in the list: its states and the rules of its data. */
import type { FigureBook } from '../editorial/figure-book.ts';
import type { Ledger } from '../editorial/ledger.ts';
import type { Edition } from '../locales/editions.ts';
import { factsOf } from '../kit/facts.ts';
import type { Frame } from '../kit/marks.ts';
import { figures, type AnyFigure, type FigureId } from './index.ts';

/** The build's half of a figure, in its folder as data.ts. */
export interface FigureData {
  readonly schema: FigureBook[string]['schema'];
  readonly faults: FigureBook[string]['faults'];
  /** The data as the drawing needs them, in the words of an edition. */
  readonly resolve: (value: unknown, ledger: Ledger, edition: Edition) => unknown;
  /** The paragraphs of the source that the data rest on. */
  readonly sources: (value: unknown, ledger: Ledger) => string[];
}

export const loadFigureData = async (id: FigureId): Promise<FigureData> =>
  (await import(`./${id}/data.ts`)) as FigureData;

/** A frame with room for all that a state has to say. */
const ROOMY: Frame = { id: 'roomy', width: 1000, height: 1000, still: true };

/** The facts that marks of a state stand for, whatever its labels say. */
const factsShown =
  (figure: AnyFigure, { resolve }: FigureData): FigureBook[string]['shows'] =>
  (state, value, ledger, edition) => {
    const data = resolve(value, ledger, edition);
    const setting = { data, edition, words: {}, sources: [] };
    return factsOf(figure.layout(figure.parse(state), ROOMY, setting).marks);
  };

/** The rules of every figure, by id. */
export const figureBook = async (): Promise<FigureBook> => {
  const entries = Object.entries(figures).map(async ([id, load]) => {
    const [figure, data] = await Promise.all([load(), loadFigureData(id as FigureId)]);
    const { schema, faults } = data;
    const shows = factsShown(figure, data);
    return [id, { states: figure.states, schema, faults, shows }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};
