/** The picture band that opens chapters with this drawing between these grounds. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { svgAnswer } from '../../layouts/pictures.ts';
import { openerFiles, openerSvg, type OpenerPlace } from '../../story/opener.ts';

export const getStaticPaths = (async () =>
  [...(await openerFiles())].map(([opener, place]) => ({
    params: { opener },
    props: { place },
  }))) satisfies GetStaticPaths;

interface Props {
  place: OpenerPlace;
}

export const GET: APIRoute<Props> = async ({ props: { place } }) =>
  svgAnswer(await openerSvg(place));
