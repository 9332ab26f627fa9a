/** The colours of the grounds, read from the style sheet: a picture and a page never differ. */
import type { Ground } from '../editorial/schemas.ts';
import type { Tone } from '../kit/marks.ts';

/** What a card is painted with: a colour for each tone, and those of its own parts. */
export interface Palette {
  readonly paper: string;
  readonly rule: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

const declarations = (css: string, ground: Ground): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(RULE)) {
    if (!selector.includes(`[data-ground='${ground}']`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(DECLARATION))
      found.set(name, value.trim());
  }
  return found;
};

/** The palette of a ground in tokens.css. Throws an Error that names a colour it does not set. */
export const paletteOf = (css: string, ground: Ground): Palette => {
  const found = declarations(css, ground);
  const colour = (name: string): string => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`tokens.css: the ground “${ground}” has no --${name}`);
    return value;
  };
  return {
    paper: colour('ground'),
    rule: colour('rule'),
    tones: {
      ink: colour('ink'),
      quiet: colour('quiet'),
      ghost: colour('ghost'),
      ember: colour('ember'),
      silicon: colour('silicon'),
      // What stands on an accent; see .tone-ground in scene.css.
      ground: colour('on-accent'),
    },
  };
};
