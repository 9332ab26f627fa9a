/** Turns an SVG without fonts into a PNG, and keeps what was drawn. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { cached } from '../cache/files.ts';
import { tell } from './progress.ts';

/**
 * Small files; with QUICK_BUILD, for stories that no reader sees, quick ones. The last twentieth of
 * quality shows nowhere, and costs a fifth of the bytes and of the time.
 */
const OPTIONS = process.env.QUICK_BUILD
  ? { compressionLevel: 1 }
  : { palette: true, quality: 95, dither: 0, effort: 1 };

/** Where nobody looks at pictures either: they are composed, and what is wrong is told. */
const isBlank = Boolean(process.env.BLANK_PICTURES);

const keyOf = (svg: string): string =>
  createHash('sha256')
    .update(JSON.stringify([sharp.versions, OPTIONS, isBlank, svg]))
    .digest('hex');

/** An empty picture of the size of an SVG. */
const drawBlank = async (svg: string): Promise<Buffer> => {
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  return sharp({ create: { width, height, channels: 3, background: 'black' } })
    .png(OPTIONS)
    .toBuffer();
};

/** Draws an SVG; the same text gives the same bytes. */
export const drawPng = (svg: string): Promise<Buffer> =>
  isBlank ? drawBlank(svg) : sharp(Buffer.from(svg)).flatten().png(OPTIONS).toBuffer();

/** Where drawn pictures are kept between builds. */
const CACHE = join(process.cwd(), 'node_modules/.cache/snapshots');

/** The PNG of the SVG that `compose` gives; what was drawn once is read from `folder`. */
export const cachedPng = async (
  compose: () => string | Promise<string>,
  folder = CACHE,
): Promise<Buffer> => {
  const start = performance.now();
  const svg = await compose();
  const { bytes, isKept } = await cached(join(folder, `${keyOf(svg)}.png`), () => drawPng(svg));
  tell({ start, end: performance.now(), isKept });
  return bytes;
};
