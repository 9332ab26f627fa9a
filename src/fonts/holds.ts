/** Whether the site can set a character at all, before any page is built. */
import { pointOf } from '../locales/characters.ts';
import type { Edition } from '../locales/editions.ts';
import { finder } from '../locales/index.ts';
import { facesOf, type Family, type Source } from './faces.ts';
import { coverage } from './sources.ts';

/** Words may be set in any of these; what the numerals lack, the labels have. */
const FAMILIES: readonly Family[] = ['Display', 'Text', 'Label'];

/** For each family, the fonts that an edition's words may be set in. */
const sourcesOf = finder<readonly (readonly Source[])[]>(
  () => undefined,
  (edition) =>
    FAMILIES.map((family) =>
      facesOf(edition)
        .filter((face) => face.family === family)
        .flatMap(({ sources }) => sources),
    ),
);

/** True for a character that an edition’s fonts hold, wherever on a page it stands. */
export const holds = (edition: Edition, character: string): boolean => {
  const point = pointOf(character);
  return sourcesOf(edition).every((sources) =>
    sources.some((source) => coverage(source).has(point)),
  );
};
