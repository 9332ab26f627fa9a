/** The pictures of the story as a whole: its cover, in every shape. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { coverSvg } from '../../../../layouts/cover.ts';
import { cachedPng } from '../../../../share/png.ts';
import { RATIOS, type RatioId } from '../../../../share/ratios.ts';
import { story } from '../../../../story/library.ts';
import type { Edition } from '../../../../i18n/editions.ts';

export const getStaticPaths = (() =>
  story().editions.flatMap(({ lang, path }) =>
    RATIOS.map(({ id }) => ({
      params: { edition: path || undefined, picture: id },
      props: { lang, ratio: id },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  lang: Edition;
  ratio: RatioId;
}

export const GET: APIRoute<Props> = async ({ props: { lang, ratio }, site }) => {
  const png = await cachedPng(await coverSvg(lang, ratio, site));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
