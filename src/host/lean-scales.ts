/**
 * Leaves out of what readers load what D3's scales bring along and no figure asks for: d3-color, to
 * mix whatever they are given, as those here mix numbers, and colours are the style sheet's; and
 * d3-format, to write ticks, as locales write numbers. Oxlint lets nobody call `tickFormat`.
 */
import type { Plugin } from 'vite';
import { isForReaders } from './for-readers.ts';

/** No text is a colour. */
const COLOUR = `
export function color() { return null; }
export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
`;

const FORMAT = `
export function format() { throw new Error('d3-format is not sent to readers'); }
export { format as formatPrefix, format as formatSpecifier };
export { format as precisionFixed, format as precisionPrefix, format as precisionRound };
`;

const INSTEAD: Readonly<Record<string, string>> = { 'd3-color': COLOUR, 'd3-format': FORMAT };

/** A Vite plugin. */
export const leanScales = (): Plugin => ({
  name: 'lean-scales',
  enforce: 'pre',
  applyToEnvironment: isForReaders,
  load: (id) => INSTEAD[/\/node_modules\/(d3-\w+)\//.exec(id)?.[1] ?? ''],
});
