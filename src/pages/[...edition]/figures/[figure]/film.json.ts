/** What the poster of all stations says, for those who cannot see it. */
import type { APIRoute } from 'astro';
import type { FigureId } from '../../../../figures/index.ts';
import type { Edition } from '../../../../locales/editions.ts';
import { filmRoutes, filmWords } from '../../../../layouts/film.ts';

export const getStaticPaths = filmRoutes;

export const GET: APIRoute<{ lang: Edition; figure: FigureId }> = async ({ props }) => {
  const words = await filmWords(props.lang, props.figure);
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
