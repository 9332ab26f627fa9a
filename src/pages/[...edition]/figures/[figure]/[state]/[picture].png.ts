/** The pictures of a state, one for each shape. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { snapshotOf, stateRoutes, stateView } from '../../../../../layouts/states.ts';
import { cachedPng } from '../../../../../share/png.ts';
import { RATIOS, type RatioId } from '../../../../../share/ratios.ts';
import { snapshotSvg } from '../../../../../share/snapshot.ts';
import type { Edition } from '../../../../../i18n/editions.ts';

export const getStaticPaths = (async () =>
  (await stateRoutes()).flatMap(({ params, props }) =>
    RATIOS.map(({ id }) => ({
      params: { ...params, picture: id },
      props: { ...props, ratio: id },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  lang: Edition;
  figure: string;
  state: string;
  ratio: RatioId;
}

export const GET: APIRoute<Props> = async ({ props: { lang, figure, state, ratio }, site }) => {
  const view = await stateView(lang, figure, state);
  const png = await cachedPng(snapshotSvg(snapshotOf(view, site), ratio));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
