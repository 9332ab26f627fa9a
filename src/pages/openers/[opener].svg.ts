/** The picture band that opens chapters with this drawing between these grounds. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { svgAnswer } from '../../layouts/answers.ts';
import { openerFiles, openerSvg, type OpenerPlace } from '../../story/opener.ts';

export const getStaticPaths = (async () =>
  [...(await openerFiles())].map(([opener, place]) => ({
    params: { opener },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: OpenerPlace }> = async ({ props: { place } }) =>
  svgAnswer(await openerSvg(place));
