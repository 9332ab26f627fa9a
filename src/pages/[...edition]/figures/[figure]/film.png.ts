/** All stations of a figure on one poster. */
import type { APIRoute } from 'astro';
import { pngAnswer } from '../../../../layouts/answers.ts';
import { filmRoutes, filmSvg, type FilmRoute } from '../../../../layouts/film.ts';

export const getStaticPaths = filmRoutes;

export const GET: APIRoute<FilmRoute['props']> = ({ props }) =>
  pngAnswer(() => filmSvg(props.lang, props.figure));
