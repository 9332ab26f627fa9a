/**
 * Lets the fonts of the chapters come. A browser loads a font when it lays out a character of it: once
 * it leaves out far chapters, each brings its own as it comes near. Nothing moves: what waits is as
 * wide in any font.
 */
export const bringFonts = (): void => {
  document.querySelector('style[data-fonts="chapters"]')?.removeAttribute('media');
};
