/** What the poster of all stations says, for those who cannot see it. */
import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../../../layouts/answers.ts';
import { filmRoutes, filmWords, type FilmRoute } from '../../../../layouts/film.ts';

export const getStaticPaths = filmRoutes;

export const GET: APIRoute<FilmRoute['props']> = async ({ props }) =>
  jsonAnswer(await filmWords(props.lang, props.figure));
