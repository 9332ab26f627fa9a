/**
 * Leaves D3's colours, and their hundred and forty names, out of what readers load: its scales bring
 * them, to mix whatever they are given, and those here mix numbers. Colours are the style sheet's.
 */
import type { Plugin } from 'vite';

/** The environment of Vite's that makes what browsers load. */
const CLIENT = 'client';

/** No text is a colour. */
const NONE = `
export function color() { return null; }
export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
`;

/** A Vite plugin. */
export const withoutColours = (): Plugin => ({
  name: 'without-colours',
  enforce: 'pre',
  load(id) {
    const isColours = /[\\/]node_modules[\\/]d3-color[\\/]/.test(id);
    return isColours && this.environment.name === CLIENT ? NONE : undefined;
  },
});
