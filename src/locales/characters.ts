/** Characters by their number in Unicode. */

/** The code point of a character. */
export const pointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** A character’s code point as it is written: “U+200B”. */
export const pointName = (character: string): string =>
  `U+${pointOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
