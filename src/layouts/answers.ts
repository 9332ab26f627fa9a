/** What a host answers with, where a page is no HTML. */
import { cachedPng } from '../share/png.ts';

const answer = (body: string | Uint8Array<ArrayBuffer>, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });

export const jsonAnswer = (value: object): Response =>
  answer(JSON.stringify(value), 'application/json');

export const csvAnswer = (csv: string): Response => answer(csv, 'text/csv');

export const svgAnswer = (svg: string): Response => answer(svg, 'image/svg+xml');

/** An SVG as a PNG: drawn, or kept from an earlier build. */
export const pngAnswer = async (compose: () => string | Promise<string>): Promise<Response> =>
  answer(new Uint8Array(await cachedPng(compose)), 'image/png');
