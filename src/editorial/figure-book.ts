/** What the checks know of the figures: their states, and what makes their data sound. */
import { z } from 'astro/zod';
import { figureAddress, storyAddress, type StateNames } from '../kit/state-addresses.ts';
import type { Frame, TextMark } from '../kit/marks.ts';
import { stateNames } from './state-names.ts';
import type { Edition } from '../locales/editions.ts';
import { dictionary } from './dictionary.ts';
import type { Mistake } from './errors.ts';
import type { Ledger } from './ledger.ts';
import type { Strings } from './schemas.ts';

/** The files of a story that a figure's pictures rest on. */
export interface FigureFiles {
  /** Those of the story, the first one first. */
  readonly editions: readonly Edition[];
  readonly ledger: Ledger;
  /** The labels of an edition, as its file has them. */
  readonly labels: (edition: Edition) => Strings;
  /** The figure's data, as their file has them. */
  readonly value: unknown;
}

/** What a state prints: all its words, and its texts as they stand in frames of screens. */
export interface Printed {
  readonly state: string;
  readonly said: readonly string[];
  readonly pictures: readonly { readonly frame: Frame; readonly texts: readonly TextMark[] }[];
}

/** The rules of one figure. */
interface FigureRules {
  readonly states: readonly string[];
  /** Whether it counts days that a cover may draw. */
  readonly countsDays: boolean;
  readonly schema: z.ZodType;
  /** What is wrong with data of the right shape, by path into it. */
  readonly faults: (
    data: unknown,
    ledger: Ledger,
  ) => readonly (Mistake & { readonly path: readonly PropertyKey[] })[];
  /** The names that data of the right shape have for facts. */
  readonly facts: (data: unknown) => readonly string[];
  /** The facts that the picture of a state shows, from sound data. */
  readonly shows: (
    state: string,
    data: unknown,
    ledger: Ledger,
    edition: Edition,
  ) => readonly string[];
  /** The labels that its named states ask for, drawn from sound data. */
  readonly labels: (data: unknown, ledger: Ledger, edition: Edition) => readonly string[];
  /** Its labels, filled from sound data. */
  readonly say: (
    data: unknown,
    ledger: Ledger,
    edition: Edition,
    words: Readonly<Record<string, string>>,
  ) => (label: string) => string;
  /** What its named states print in an edition that has the words for them, from sound files. */
  readonly prints: (files: FigureFiles, edition: Edition) => readonly Printed[];
  /** The states that sound data have nothing for. */
  readonly empty: (data: unknown, ledger: Ledger, edition: Edition) => readonly string[];
}

export type FigureBook = Readonly<Record<string, FigureRules>>;

/** The names that data give states; none where they are not sound, which is told of elsewhere. */
const validNames = (states: readonly string[], data: unknown): StateNames => {
  const shape = z.object({ states: stateNames(states) });
  const names = shape.safeParse(data).data?.states ?? {};
  return Object.fromEntries(
    Object.entries(names).flatMap(([state, name]) => (name === undefined ? [] : [[state, name]])),
  );
};

/** Figures by id whose states have the names that a story's data give them. */
export const withStateNames = (
  figures: FigureBook,
  data: ReadonlyMap<string, unknown>,
): FigureBook =>
  dictionary(
    Object.entries(figures).map(([id, figure]) => {
      const names = validNames(figure.states, data.get(id));
      const renamed: FigureRules = {
        ...figure,
        states: figure.states.map((state) => storyAddress(state, names)),
        shows: (state, ...drawn) => figure.shows(figureAddress(state, names), ...drawn),
        prints: (...drawn) =>
          figure
            .prints(...drawn)
            .map((printed) => ({ ...printed, state: storyAddress(printed.state, names) })),
        empty: (...drawn) => figure.empty(...drawn).map((state) => storyAddress(state, names)),
      };
      return [id, renamed] as const;
    }),
  );
