/** The site's mark as a picture, for the home screens of phones. */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { ICON_SIZES } from '../layouts/icons.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const mark = await readFile('public/favicon.svg');
  const png = await sharp(mark, { density: 72 * (size / 32) })
    .resize(size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png));
};
