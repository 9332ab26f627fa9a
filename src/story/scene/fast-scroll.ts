/** How fast a page is scrolled, and what that says of whoever does it. */

/** Screens a second: who passes faster does not read. */
const READING = 2.5;

/** True when a way of so many pixels, in so many milliseconds, is too fast to read. */
export const isFastScroll = (pixels: number, milliseconds: number, screen: number): boolean =>
  Math.abs(pixels) / screen > (READING * milliseconds) / 1000;
