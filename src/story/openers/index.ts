/**
 * The picture band that opens a chapter. Its upper edge has the colour of the chapter before, its
 * lower edge that of this one, so the page continues without a seam. Show it at the full width
 * of the page, with an aspect ratio of at most 18 to 7: narrower screens crop its sides only.
 */
import type { Ground } from '../../editorial/schemas.ts';
import { band, type Drawing } from './band.ts';
import { coal } from './coal.ts';
import { colophon } from './colophon.ts';
import { GROUND } from './colour.ts';
import { fallback } from './fallback.ts';
import { horizon } from './horizon.ts';
import { lessons } from './lessons.ts';
import { match } from './match.ts';
import { method } from './method.ts';
import { prologue } from './prologue.ts';
import { silicon } from './silicon.ts';
import { speed } from './speed.ts';

const DRAWINGS: ReadonlyMap<string, Drawing> = new Map([
  ['prologue', prologue],
  ['coal', coal],
  ['silicon', silicon],
  ['match', match],
  ['speed', speed],
  ['method', method],
  ['horizon', horizon],
  ['lessons', lessons],
  ['colophon', colophon],
]);

/** The opener of a chapter, as SVG. `from` is the ground of the chapter before. */
export const opener = (slug: string, ground: Ground, from: Ground): string => {
  const drawing = DRAWINGS.get(slug) ?? fallback;
  return band(
    drawing({
      from: GROUND[from],
      ground: GROUND[ground],
      id: (name) => `${slug}-opener-${name}`,
    }),
  );
};
