/** The band that every opener fills, and what a drawing is told about its place in the story. */
import type { DaySpan as NamedSpan } from '../../kit/axis.ts';
import { shapes, type Point } from '../../kit/path.ts';
import { linear, tag, url, type Stop } from '../svg.ts';

export const WIDTH = 1440;
export const HEIGHT = 560;

/** A count of days of the story. */
export type DaySpan = Pick<NamedSpan, 'days' | 'tone'>;

/** What a drawing has to know: the grounds it joins, the days it may count, and how it may name things. */
interface Place {
  /** The colour of the chapter before, at the upper edge. */
  readonly from: string;
  /** The colour of this chapter, at the lower edge. */
  readonly ground: string;
  /** The days that the story counts; none where it counts no days. */
  readonly spans: readonly DaySpan[];
  /** A name that no other drawing on the page has. */
  readonly id: (name: string) => string;
}

export type Drawing = (place: Place) => string;

/** A rectangle over the whole width. */
export const sheet = (fill: string, top = 0, bottom = HEIGHT): string =>
  tag('path', { fill, d: `M0 ${top}h${WIDTH}v${bottom - top}H0z` });

/**
 * The air behind a drawing, from the ground above to the ground below. Both ends hold their exact
 * colour for a few units, so that no seam shows.
 */
export const air = ({ from, ground, id }: Place, ...stops: readonly Stop[]): string =>
  linear(id('air'), [0, 0, 0, HEIGHT], [0.02, from], ...stops, [0.98, ground]) +
  sheet(url(id('air')));

/** Deepens a drawing from a height down to its chapter's ground, whose own colour begins at `full`. */
export const settle = ({ ground, id }: Place, top: number, full: number): string =>
  linear(id('deep'), [0, top, 0, HEIGHT], [0, ground, 0], [full, ground]) +
  sheet(url(id('deep')), top);

/** The land below an upper edge, down to the foot of the band, as path data. */
export const landBelow = (edge: readonly Point[]): string =>
  shapes([[...edge, [WIDTH, HEIGHT], [0, HEIGHT]]]);

/** The whole picture, cut to its lower middle where the screen is narrow. */
export const band = (drawing: string): string =>
  tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'xMidYMax slice',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    drawing,
  );
