/** All stations of a figure on one poster. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureId } from '../../../../figures/index.ts';
import type { Edition } from '../../../../i18n/editions.ts';
import { filmIds, filmSvg } from '../../../../layouts/film.ts';
import { pngAnswer } from '../../../../layouts/pictures.ts';
import { story } from '../../../../story/library.ts';

export const getStaticPaths = (async () => {
  const ids = await filmIds();
  return story().editions.flatMap(({ lang, path }) =>
    ids.map((figure) => ({
      params: { edition: path || undefined, figure },
      props: { lang, figure },
    })),
  );
}) satisfies GetStaticPaths;

interface Props {
  lang: Edition;
  figure: FigureId;
}

export const GET: APIRoute<Props> = ({ props: { lang, figure }, site }) =>
  pngAnswer(() => filmSvg(lang, figure, site));
