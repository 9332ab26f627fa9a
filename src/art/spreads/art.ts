/** What a drawing beside the words of a chapter is made of. */

/** A label's place in the core of a picture: its middle, and its width, in units of the picture. */
interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: 'start' | 'center';
  /** Whether it stands on something dark. */
  readonly onDark?: boolean;
}

/**
 * One picture. The point 0 0 is in the middle of its upper edge. Whatever matters lies in its core,
 * which every screen shows whole; the rest fills wider screens and is cut at the sides elsewhere.
 */
export interface Picture {
  readonly width: number;
  readonly core: number;
  readonly height: number;
  readonly labels: readonly LabelPlace[];
  /** Its SVG, in colours of the ground and light that it stands in; `id` gives names of its own. */
  readonly draw: (id: (name: string) => string) => string;
}

/**
 * How a drawing and its words share the screen: the drawing beside them, across the screen with
 * the words in columns below, in two pictures with the words between, or below them.
 */
type SpreadLayout = 'beside' | 'across' | 'between' | 'below';

export interface SpreadArt {
  readonly layout: SpreadLayout;
  readonly pictures: readonly [Picture, ...Picture[]];
}

/** A tone between the ground, a little warmer, at 0 and the ink on it at 100. */
export const tone = (ink: number): string => `color-mix(in srgb,var(--ink) ${ink}%,var(--warm))`;

/** Colours that the ground or the light gives. */
export const INK = 'var(--ink)';
export const GROUND = 'var(--ground)';
export const RAISED = 'var(--raised)';
export const QUIET = 'var(--quiet)';
export const GLOW = 'var(--glow)';
export const RIM = 'var(--rim)';

/** What is dark on every ground, such as coal: `light` is how far it has taken the light, to 100. */
export const dark = (light = 0): string =>
  light === 0 ? 'var(--deep)' : `color-mix(in srgb,var(--rim) ${light}%,var(--deep))`;
