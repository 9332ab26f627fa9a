/** The pictures of a state, one for each shape. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pngAnswer } from '../../../../../layouts/answers.ts';
import { snapshotText } from '../../../../../layouts/pictures.ts';
import { stateRoutes, stateView, type StateRoute } from '../../../../../layouts/states.ts';
import { RATIOS, type RatioId } from '../../../../../share/ratios.ts';

export const getStaticPaths = (async () =>
  (await stateRoutes()).flatMap(({ params, props }) =>
    RATIOS.map(({ id }) => ({
      params: { ...params, picture: id },
      props: { ...props, ratio: id },
    })),
  )) satisfies GetStaticPaths;

type Props = StateRoute['props'] & { ratio: RatioId };

export const GET: APIRoute<Props> = async ({ props: { lang, figure, state, ratio } }) => {
  const view = await stateView(lang, figure, state);
  return pngAnswer(() => snapshotText(view, ratio));
};
