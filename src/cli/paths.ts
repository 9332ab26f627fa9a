/** Where things are. */
import { relative, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The folder of the built site: OUT_DIR, or `dist`. */
export const outDir = (): string => resolve(root, process.env.OUT_DIR || 'dist');

/** A path as a person at the terminal knows it: relative to the project where it lies inside. */
export const asSeen = (path: string): string => {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
};
