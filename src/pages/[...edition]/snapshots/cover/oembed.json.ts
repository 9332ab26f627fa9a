/** What is said of the story where it is shared; it is too large for a frame on another page. */
import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../../../layouts/answers.ts';
import { cardImage } from '../../../../layouts/card-image.ts';
import { editionRoutes, type EditionRoute } from '../../../../layouts/editions.ts';
import { COVER_PATH } from '../../../../share/addresses.ts';
import { linkAnswer } from '../../../../share/oembed.ts';
import { absolute, editionPath } from '../../../../story/addresses.ts';
import { storyEdition } from '../../../../story/library.ts';

export const getStaticPaths = editionRoutes;

export const GET: APIRoute<EditionRoute['props']> = ({ props: { lang } }) => {
  const edition = storyEdition(lang);
  const home = absolute(editionPath(edition));
  return jsonAnswer(
    linkAnswer({
      title: edition.title,
      home,
      publisher: edition.publisher,
      picture: cardImage(home + COVER_PATH, edition.description),
    }),
  );
};
