/** The cover as a drawing: its square card, without a font it would need. */
import type { APIRoute } from 'astro';
import type { Edition } from '../../../../locales/editions.ts';
import { coverSvg } from '../../../../layouts/cover.ts';
import { editionRoutes } from '../../../../layouts/editions.ts';
import { svgAnswer } from '../../../../layouts/pictures.ts';

export const getStaticPaths = editionRoutes;

export const GET: APIRoute<{ lang: Edition }> = async ({ props: { lang }, site }) =>
  svgAnswer(await coverSvg(lang, 'square', site));
