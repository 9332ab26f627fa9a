/** The only list of figures. Each is loaded when a page or a scene asks for it. */
import { figureAddress, storyAddress, type StateNames } from '../kit/state-addresses.ts';
import type { Figure, FigureProps } from './figure.ts';

/** A figure whose data and state only its own functions understand. */
export type AnyFigure = Figure<unknown, unknown>;

/** A state of a figure, by its address, and what it is drawn from. */
export interface FigureState {
  readonly figure: AnyFigure;
  readonly state: string;
  readonly props: FigureProps<unknown>;
}

export const figures = {
  history: async () => (await import('./history/figure.ts')).history,
  economy: async () => (await import('./economy/figure.ts')).economy,
  intervals: async () => (await import('./intervals/figure.ts')).intervals,
  suitors: async () => (await import('./suitors/figure.ts')).suitors,
  capacity: async () => (await import('./capacity/figure.ts')).capacity,
  method: async () => (await import('./method/figure.ts')).method,
} as const satisfies Record<string, () => Promise<AnyFigure>>;

export type FigureId = keyof typeof figures;

export const isFigureId = (id: string): id is FigureId => Object.hasOwn(figures, id);

/** A figure whose states have a story's names. */
const withStateNames = (figure: AnyFigure, names: StateNames): AnyFigure => ({
  ...figure,
  states: figure.states.map((state) => storyAddress(state, names)),
  parse: (address) => figure.parse(figureAddress(address, names)),
  format: (state) => storyAddress(figure.format(state), names),
  named: (state) => storyAddress(figure.named(state), names),
});

/** The figure of a name as a story has it. Rejects a name that is none of a figure's. */
export const loadFigure = async (
  id: string,
  { states }: Pick<FigureProps<unknown>, 'states'>,
): Promise<AnyFigure> => {
  if (!isFigureId(id)) throw new Error(`no figure is called “${id}”`);
  const figure: AnyFigure = await figures[id]();
  return states ? withStateNames(figure, states) : figure;
};
