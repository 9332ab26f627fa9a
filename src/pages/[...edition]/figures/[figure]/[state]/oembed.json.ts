/** How to embed a state, for those who ask. */
import type { APIRoute } from 'astro';
import type { Edition } from '../../../../../locales/editions.ts';
import { stateRoutes, stateView } from '../../../../../layouts/states.ts';
import { oembed } from '../../../../../share/oembed.ts';
import { RATIOS } from '../../../../../share/ratios.ts';
import { editionPath } from '../../../../../story/addresses.ts';

export const getStaticPaths = stateRoutes;

interface Props {
  lang: Edition;
  figure: string;
  state: string;
}

export const GET: APIRoute<Props> = async ({ props: { lang, figure, state }, site }) => {
  const { title, alt, embed, edition, path } = await stateView(lang, figure, state);
  const absolute = (to: string): string => new URL(to, site).href;
  const [{ id, width, height }] = RATIOS;
  const answer = oembed({
    title,
    alt,
    embed: absolute(embed),
    home: absolute(editionPath(edition)),
    publisher: edition.publisher,
    picture: { url: absolute(`${path}${id}.png`), width, height },
  });
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
};
