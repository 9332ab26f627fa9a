/** The pictures of the story as a whole: its cover, in every shape. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Edition } from '../../../../locales/editions.ts';
import { coverSvg } from '../../../../layouts/cover.ts';
import { pngAnswer } from '../../../../layouts/pictures.ts';
import { RATIOS, type RatioId } from '../../../../share/ratios.ts';
import { story } from '../../../../story/library.ts';

export const getStaticPaths = (() =>
  story().editions.flatMap(({ lang, path }) =>
    RATIOS.map(({ id }) => ({
      params: { edition: path || undefined, picture: id },
      props: { lang, ratio: id },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  lang: Edition;
  ratio: RatioId;
}

export const GET: APIRoute<Props> = ({ props: { lang, ratio }, site }) =>
  pngAnswer(() => coverSvg(lang, ratio, site));
