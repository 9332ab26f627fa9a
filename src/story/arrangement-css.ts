/** What is the same in every room of how a scene is arranged, for the style sheets of a story. */
import { LINES_ROOM_REM, READ_SHARE, STEP_GAP_SHARE, TRAVEL_GAP_SHARE } from './arrangement.ts';

/** Custom properties of the page's root. */
export const arrangementCss: string =
  `:root{--read-at:${String(READ_SHARE)};--step-gap:${String(STEP_GAP_SHARE)};` +
  `--travel-gap:${String(TRAVEL_GAP_SHARE)};--lines-room:${String(LINES_ROOM_REM)}rem}`;
