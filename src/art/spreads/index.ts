/** The drawings that a chapter's spreads ask for by name. */
import type { SpreadArt } from './art.ts';
import { magnet } from './magnet.ts';
import { paperToGround } from './paper-to-ground.ts';
import { spine } from './spine.ts';
import { sunrise } from './sunrise.ts';
import { tracks } from './tracks.ts';

export const SPREAD_ART = {
  spine,
  magnet,
  'paper-to-ground': paperToGround,
  tracks,
  sunrise,
} as const satisfies Readonly<Record<string, SpreadArt>>;
