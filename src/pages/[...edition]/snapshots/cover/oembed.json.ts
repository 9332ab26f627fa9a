/** What is said of the story where it is shared; it is too large for a frame on another page. */
import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../../../layouts/answers.ts';
import { editionRoutes, type EditionRoute } from '../../../../layouts/editions.ts';
import { COVER_PATH } from '../../../../share/addresses.ts';
import { linkAnswer } from '../../../../share/oembed.ts';
import { RATIOS } from '../../../../share/ratios.ts';
import { editionPath } from '../../../../story/addresses.ts';
import { storyEdition } from '../../../../story/library.ts';

export const getStaticPaths = editionRoutes;

export const GET: APIRoute<EditionRoute['props']> = ({ props: { lang }, site }) => {
  const edition = storyEdition(lang);
  const home = new URL(editionPath(edition), site).href;
  const [{ id, width, height }] = RATIOS;
  return jsonAnswer(
    linkAnswer({
      title: edition.title,
      alt: edition.description,
      home,
      publisher: edition.publisher,
      picture: { url: `${home}${COVER_PATH}${id}.png`, width, height },
    }),
  );
};
