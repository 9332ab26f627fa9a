/** All stations of a figure on one poster. */
import type { APIRoute } from 'astro';
import type { FigureId } from '../../../../figures/index.ts';
import type { Edition } from '../../../../locales/editions.ts';
import { filmRoutes, filmSvg } from '../../../../layouts/film.ts';
import { pngAnswer } from '../../../../layouts/pictures.ts';

export const getStaticPaths = filmRoutes;

export const GET: APIRoute<{ lang: Edition; figure: FigureId }> = ({ props, site }) =>
  pngAnswer(() => filmSvg(props.lang, props.figure, site));
