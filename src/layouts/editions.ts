/** The editions of the story, as pages and the share dialog need them. */
import type { Edition } from '../locales/editions.ts';
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

/** A route an edition, in Astro's terms. */
export const editionRoutes = (): {
  params: { edition: string | undefined };
  props: { lang: Edition };
}[] =>
  story().editions.map(({ lang, path }) => ({
    params: { edition: path || undefined },
    props: { lang },
  }));
