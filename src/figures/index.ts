/** The only list of figures. Each is loaded when a page or a scene asks for it. */
import type { Figure } from './figure.ts';

/** A figure whose data and state only its own functions understand. */
export type AnyFigure = Figure<unknown, unknown>;

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
