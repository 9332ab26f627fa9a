/** What the build needs of every figure in the list: its states and the rules of its data. */
import { dictionary } from '../editorial/dictionary.ts';
import type { FigureBook } from '../editorial/figure-book.ts';
import type { Ledger } from '../editorial/ledger.ts';
import type { Edition } from '../locales/editions.ts';
import { factsOf } from '../kit/facts.ts';
import type { DataTable, Frame, Mark } from '../kit/marks.ts';
import type { FigureData } from './define-data.ts';
import { FRAMES, LOW_FRAME } from '../kit/frames.ts';
import type { FigureProps } from './figure.ts';
import { figures, type AnyFigure, type FigureId } from './index.ts';
import { propsOf } from './props.ts';
import { tableIn } from './table.ts';

/** The build's half of a figure, from its folder. */
export const loadFigureData = async (id: FigureId): Promise<FigureData> => {
  const { data } = (await import(`./${id}/data.ts`)) as { data: FigureData };
  return data;
};

/** The table of data behind a figure. */
export const tableOf = async (figure: AnyFigure, props: FigureProps<unknown>): Promise<DataTable> =>
  tableIn(figure, await loadFigureData(figure.id as FigureId), props);

/** A frame with room for all that a state has to say. */
const ROOMY: Frame = { id: 'roomy', width: 1000, height: 1000, still: true };

/** The facts that marks of a state stand for, whatever its labels say. */
const factsShown =
  (figure: AnyFigure, rules: FigureData): FigureBook[string]['shows'] =>
  (state, yaml, ledger, edition) => {
    const data = rules.resolve(yaml, ledger, edition);
    const props = { data, edition, words: {}, sources: [] };
    return factsOf(figure.layout(figure.parse(state), ROOMY, props).marks);
  };

/** The marks of a state that have words: over a scenery, which has none, its signs alone. */
const wordedMarks = (
  figure: AnyFigure,
  state: unknown,
  frame: Frame,
  props: FigureProps<unknown>,
): readonly Mark[] =>
  (figure.scenery?.foreground(state, frame, props) ?? figure.layout(state, frame, props)).marks;

/** The labels that the named states of a figure ask for: all that pictures and words read. */
const labelsAsked =
  (figure: AnyFigure, rules: FigureData): FigureBook[string]['labels'] =>
  (yaml, ledger, edition) => {
    const keys = new Set<string>();
    const words = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, key) => {
          keys.add(String(key));
          return undefined;
        },
      },
    );
    const data = rules.resolve(yaml, ledger, edition);
    const props = { data, edition, words, sources: [] };
    for (const state of figure.states.map((name) => figure.parse(name))) {
      wordedMarks(figure, state, ROOMY, props);
      figure.describe(state, props);
    }
    tableIn(figure, rules, props);
    return [...keys];
  };

/** The frames of stills, and what is left on a phone above the words of a scene. */
const SHOWN: readonly Frame[] = [...FRAMES, LOW_FRAME];

/**
 * What the named states of a figure say, and how their texts stand on screens; nothing in an edition
 * that borrows words for them, of which none is for its editor to shorten.
 */
const printed =
  (figure: AnyFigure, rules: FigureData): FigureBook[string]['prints'] =>
  (files, edition) => {
    const props = propsOf(figure.id, rules, edition, files);
    if (props.fallback !== undefined) return [];
    const { caption, head, rows } = tableIn(figure, rules, props);
    return figure.states.map((name, index) => {
      const state = figure.parse(name);
      const pictures = SHOWN.map((frame) => ({
        frame,
        texts: wordedMarks(figure, state, frame, props).filter((mark) => mark.kind === 'text'),
      }));
      const { title, reading, sub, source } = figure.describe(state, props);
      const tabled = index === 0 ? [caption, ...head, ...rows.flat()] : [];
      const shown = pictures.flatMap(({ texts }) => texts.map(({ text }) => text));
      return { state: name, said: [title, reading, sub, source, ...tabled, ...shown], pictures };
    });
  };

/** The labels of a figure, filled. */
const labelsFilled =
  (figure: AnyFigure, rules: FigureData): FigureBook[string]['say'] =>
  (yaml, ledger, edition, words) =>
    figure.say({ data: rules.resolve(yaml, ledger, edition), edition, words, sources: [] });

/** The rules of every figure, by id. */
export const figureBook = async (): Promise<FigureBook> => {
  const entries = Object.entries(figures).map(async ([id, load]) => {
    const [figure, data] = await Promise.all([load(), loadFigureData(id as FigureId)]);
    const rules = {
      states: figure.states,
      countsDays: figure.timeline !== undefined,
      schema: data.schema,
      faults: (yaml: unknown, ledger: Ledger) => data.faults(yaml, ledger),
      facts: (yaml: unknown) => data.facts(yaml),
      shows: factsShown(figure, data),
      labels: labelsAsked(figure, data),
      say: labelsFilled(figure, data),
      prints: printed(figure, data),
      empty: (yaml: unknown, ledger: Ledger, edition: Edition) =>
        data.empty?.(data.resolve(yaml, ledger, edition)) ?? [],
    };
    return [id, rules] as const;
  });
  return dictionary(await Promise.all(entries));
};
