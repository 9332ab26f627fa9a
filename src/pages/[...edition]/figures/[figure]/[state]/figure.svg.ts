/** The picture of a state as a drawing: its square card, without a font it would need. */
import type { APIRoute } from 'astro';
import { svgAnswer } from '../../../../../layouts/pictures.ts';
import { snapshotOf, stateRoutes, stateView } from '../../../../../layouts/states.ts';
import { snapshotSvg } from '../../../../../share/snapshot.ts';
import type { Edition } from '../../../../../locales/editions.ts';

export const getStaticPaths = stateRoutes;

interface Props {
  lang: Edition;
  figure: string;
  state: string;
}

export const GET: APIRoute<Props> = async ({ props: { lang, figure, state }, site }) => {
  const view = await stateView(lang, figure, state);
  return svgAnswer(snapshotSvg(snapshotOf(view, site), 'square'));
};
