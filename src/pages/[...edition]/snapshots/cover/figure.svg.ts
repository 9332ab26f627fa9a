/** The cover as a drawing: its square card, without a font it would need. */
import type { APIRoute } from 'astro';
import { svgAnswer } from '../../../../layouts/answers.ts';
import { coverSvg } from '../../../../layouts/cover.ts';
import { editionRoutes, type EditionRoute } from '../../../../layouts/editions.ts';

export const getStaticPaths = editionRoutes;

export const GET: APIRoute<EditionRoute['props']> = async ({ props: { lang } }) =>
  svgAnswer(await coverSvg(lang, 'square'));
