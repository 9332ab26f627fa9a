/** The editions as the share dialog needs them. */
import type { ShareEdition } from '../share/editions.ts';
import { editionPath } from '../story/addresses.ts';
import { story } from '../story/library.ts';

export const shareEditions = (): ShareEdition[] =>
  story().editions.map((edition) => ({
    lang: edition.lang,
    tag: edition.tag,
    name: edition.name,
    home: editionPath(edition),
  }));
