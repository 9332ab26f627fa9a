/** The colours of the grounds, read from the style sheet: a picture and a page never differ. */
import type { Ground } from '../editorial/schemas.ts';
import type { Palette, Tones } from '../kit/palette.ts';

/** What a card is painted with: a colour for each tone, and those of its own parts. */
export interface CardPalette extends Palette {
  readonly paper: string;
  readonly rule: string;
}

/** A ground, or the paper that a page is printed on. */
export type Surface = Ground | 'paper';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

const declarations = (css: string, ground: Surface): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(RULE)) {
    if (!selector.includes(`[data-ground='${ground}']`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(DECLARATION))
      found.set(name, value.trim());
  }
  return found;
};

/** The scenery's lights, and what each makes of the tones. */
const lightsIn = (css: string): Record<string, Tones> =>
  Object.fromEntries(
    [...css.matchAll(RULE)].flatMap(([, selector = '', body = '']) => {
      const tones = Object.fromEntries(
        [...body.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.trim()]),
      );
      return [...selector.matchAll(/\[data-light='([^']+)'\]/g)].map(([, name = '']) => [
        name,
        tones,
      ]);
    }),
  );

/** The palette of a ground in a style sheet. Throws an Error that names a colour it does not set. */
export const paletteOf = (css: string, ground: Surface): CardPalette => {
  const found = declarations(css, ground);
  const colour = (name: string): string => {
    const value = found.get(name);
    if (value === undefined) {
      const sheet = ground === 'paper' ? 'print.css' : 'tokens.css';
      throw new Error(`${sheet}: the ground “${ground}” has no --${name}`);
    }
    return value;
  };
  const own = Object.fromEntries(
    ['ink', 'quiet', 'ghost', 'ember', 'silicon'].map((tone) => [tone, colour(tone)]),
  );
  return {
    paper: colour('ground'),
    rule: colour('rule'),
    // What stands on an accent; see .tone-ground in the style sheet.
    tones: { ...own, ground: colour('on-accent') },
    lights: lightsIn(css),
  };
};
