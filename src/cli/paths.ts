/** Where things are. */
import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The folder of the built site: OUT_DIR, or `dist`. */
export const outDir = (): string => resolve(root, process.env.OUT_DIR || 'dist');

/** A path as a person at the terminal knows it: relative to the project where it lies inside. */
export const asSeen = (path: string): string => {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
};

/**
 * Where what is made of another story is kept, or undefined for this project's own. Not beside the
 * packages: a copy of the project that shares these takes it along when it goes.
 */
export const cacheDir = (): string | undefined => {
  const story = process.env.STORY_DIR;
  if (!story) return undefined;
  const key = createHash('sha256').update(resolve(root, story)).digest('hex').slice(0, 12);
  return join(root, '.astro', key);
};

/** The picture of the house, as README shows it. */
export const HOUSE = join(root, '.github/house.svg');
