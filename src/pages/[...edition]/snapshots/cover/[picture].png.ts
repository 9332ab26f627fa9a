/** The pictures of the story as a whole: its cover, in every shape. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pngAnswer } from '../../../../layouts/answers.ts';
import { coverSvg } from '../../../../layouts/cover.ts';
import { editionRoutes, type EditionRoute } from '../../../../layouts/editions.ts';
import { RATIOS, type RatioId } from '../../../../share/ratios.ts';

export const getStaticPaths = (() =>
  editionRoutes().flatMap(({ params, props }) =>
    RATIOS.map(({ id }) => ({
      params: { ...params, picture: id },
      props: { ...props, ratio: id },
    })),
  )) satisfies GetStaticPaths;

type Props = EditionRoute['props'] & { ratio: RatioId };

export const GET: APIRoute<Props> = ({ props: { lang, ratio } }) =>
  pngAnswer(() => coverSvg(lang, ratio));
