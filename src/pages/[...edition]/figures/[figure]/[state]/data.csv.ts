/** The data behind a state. */
import type { APIRoute } from 'astro';
import { stateRoutes, stateView } from '../../../../../layouts/states.ts';
import { csv } from '../../../../../share/csv.ts';
import type { Edition } from '../../../../../locales/editions.ts';

export const getStaticPaths = stateRoutes;

interface Props {
  lang: Edition;
  figure: string;
  state: string;
}

export const GET: APIRoute<Props> = async ({ props: { lang, figure, state } }) => {
  const { description } = await stateView(lang, figure, state);
  return new Response(csv(description.table), { headers: { 'content-type': 'text/csv' } });
};
