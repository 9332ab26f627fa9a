/**
 * A crystal furnace in decimetres, standing on 0 0: frame, chamber and its flanges, dome, valve,
 * the tall tube that the crystal is drawn up into, and the column that lifts it off.
 */
export const FURNACE =
  'm-14 0v-5h3v-12h-1.5v-2h1.5v-10h-1.5v-2h1.5q.5-6 6-8v-4h-3v-7h4v-33h-1.5v-2.5h2v-7h2v-4h4v4h2v7h2v2.5' +
  'h-1.5v33h3v7h-2v4q5.5 2 6 8h1.5v2h-1.5v10h1.5v2h-1.5v12h3v5zm-5 0v-72h2.5v22h8v2.5h-8v19h5v2.5h-5v26z';

/** Its edge on the side of the light. */
export const LIT_EDGE =
  'm14-5v5m-3-5v-12m1.5-2v2m-1.5-2v-10m1.5-2v2m-1.5-2q-.5-6-6-8m2-4v-7m-3 0v-33m1.5-2.5v2.5m-2-2.5v-7';

/** Flanges, doors and joints, which only a little light finds. */
export const SEAMS = 'm-12-17h24m-24-12h24m-17-8h10m-12-6h14m-10-7h7m-7-33h7';
