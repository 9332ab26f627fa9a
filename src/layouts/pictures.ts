/** Pictures as a host answers with them. */
import { cachedPng } from '../share/png.ts';

/** An SVG as a PNG: drawn, or kept from an earlier build. */
export const pngAnswer = async (compose: () => string | Promise<string>): Promise<Response> =>
  new Response(new Uint8Array(await cachedPng(compose)), {
    headers: { 'content-type': 'image/png' },
  });

export const svgAnswer = (svg: string): Response =>
  new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
