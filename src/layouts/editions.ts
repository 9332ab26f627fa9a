/** The editions of the story, as pages and the share dialog need them. */
import type { Edition } from '../locales/editions.ts';
import type { ShareEdition } from '../share/editions.ts';
import { editionPath } from '../story/addresses.ts';
import { story } from '../story/library.ts';

export const shareEditions = (): ShareEdition[] =>
  story().editions.map((edition) => ({ ...edition, home: editionPath(edition) }));

/** A page in every edition, by language; `path` is its own below theirs. */
export const twinsOf = (path: string): Record<Edition, string> =>
  Object.fromEntries(story().editions.map((each) => [each.lang, editionPath(each) + path]));

/** A page of an edition, in Astro's terms. */
export interface EditionRoute {
  readonly params: { edition: string | undefined };
  readonly props: { lang: Edition };
}

/** A route an edition. */
export const editionRoutes = (): EditionRoute[] =>
  story().editions.map(({ lang, path }) => ({
    params: { edition: path || undefined },
    props: { lang },
  }));
