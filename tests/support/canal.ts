/** The story that the engine's tests read: made up, small, with every figure in every state. */
import { join } from 'node:path';
import { root } from '../../src/cli/paths.ts';
import { outlineOf } from './story.ts';

/** Its folder. */
export const CANAL = join(root, 'tests/fixtures/canal');

export const canal = outlineOf(CANAL);

/** Where the site of it is built. */
export const CANAL_SITE = join(root, 'node_modules/.cache/canal-site');
