/** Whether the site can set a character at all, before any page is built. */
import { pointOf } from '../locales/characters.ts';
import type { Edition } from '../locales/editions.ts';
import { facesOf, type Family } from './faces.ts';
import { coverage } from './sources.ts';

/** Words may be set in any of these; what the numerals lack, the labels have. */
const FAMILIES: readonly Family[] = ['Display', 'Text', 'Label'];

/** True for a character that an edition’s fonts hold, wherever on a page it stands. */
export const holds = (edition: Edition, character: string): boolean => {
  const point = pointOf(character);
  return FAMILIES.every((family) =>
    facesOf(edition).some(
      (face) =>
        face.family === family && face.sources.some((source) => coverage(source).has(point)),
    ),
  );
};
