/** How the history uses the room of a frame: where its subject may stand, and what stays free for cards. */
import { round, type Box, type Frame } from '../../kit/marks.ts';

/** Frames at least this much higher than wide keep a zone free. */
const UPRIGHT = 1.25;
/** The part of an upright frame above the zone. */
const ABOVE_ZONE = 0.62;

/** The lower part of an upright frame over its whole width, which cards may pass over. */
export const freeZone = ({ width, height, still = false }: Frame): Box | undefined => {
  if (still || height < width * UPRIGHT) return undefined;
  const y = round(height * ABOVE_ZONE);
  return { x: 0, y, width, height: round(height - y) };
};
