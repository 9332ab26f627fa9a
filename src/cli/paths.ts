/** Where things are. */
import { resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The folder of the built site: OUT_DIR, or `dist`. */
export const outDir = (): string => resolve(root, process.env.OUT_DIR || 'dist');
