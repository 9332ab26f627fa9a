/** An Atom feed an edition: one entry a chapter. */
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { editionRoutes, type EditionRoute } from '../../layouts/editions.ts';
import { escaped } from '../../kit/markup.ts';
import { absolute, editionPath } from '../../story/addresses.ts';
import { chaptersOf } from '../../story/chapters.ts';
import { story, storyEdition } from '../../story/library.ts';

export const getStaticPaths = editionRoutes;

export const GET: APIRoute<EditionRoute['props']> = async ({ props: { lang } }) => {
  const edition = storyEdition(lang);
  const home = absolute(editionPath(edition));
  const updated = new Date(`${story().updated}T00:00:00Z`);
  const feed = new Feed({
    id: home,
    link: home,
    title: edition.title,
    description: edition.description,
    language: edition.tag,
    copyright: story().license.name,
    updated,
    feedLinks: { atom: `${home}feed.xml` },
    author: { name: edition.publisher },
  });
  for (const { data } of await chaptersOf(lang)) {
    const address = `${home}#${data.slug}`;
    feed.addItem({
      id: address,
      link: address,
      // The library calls these HTML.
      title: escaped(data.title),
      description: escaped(data.description),
      date: updated,
    });
  }
  return new Response(feed.atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
