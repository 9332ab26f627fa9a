/**
 * A state as its step shows it in the flow of the text: without script, in plain reading; and, where
 * it is a scene's first, as the stage shows it until the scene is alive.
 */
import type { APIRoute } from 'astro';
import { svgAnswer } from '../../../../../layouts/pictures.ts';
import { snapshotOf, stateRoutes, stateView } from '../../../../../layouts/states.ts';
import { stillSvg } from '../../../../../share/still.ts';
import type { Edition } from '../../../../../locales/editions.ts';

export const getStaticPaths = stateRoutes;

interface Props {
  lang: Edition;
  figure: string;
  state: string;
}

export const GET: APIRoute<Props> = async ({ props: { lang, figure, state }, site }) => {
  const view = await stateView(lang, figure, state);
  return svgAnswer(stillSvg(snapshotOf(view, site), view.isFirst));
};
