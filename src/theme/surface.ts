/** The palettes of what cards and files are drawn on. */
import { GROUNDS, PAPER, type Ground } from './colours.ts';
import { LIGHTS } from './lights.ts';
import type { Palette } from './palette.ts';

/** A ground, or the paper that a page is printed on. */
export type Surface = Ground | 'paper';

/** What a card is painted with: a colour for each tone, and those of its own parts. */
export interface CardPalette extends Palette {
  readonly paper: string;
  readonly rule: string;
}

export const paletteOf = (surface: Surface): CardPalette => {
  const colours = surface === 'paper' ? PAPER : GROUNDS[surface];
  const { ground: paper, rule, ink, quiet, ghost, ember, silicon } = colours;
  const tones = { ink, quiet, ghost, ember, silicon, ground: colours['on-accent'] };
  return { paper, rule, tones, lights: LIGHTS };
};
