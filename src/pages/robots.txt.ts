/** Everything may be read; the map of the site helps. */
import type { APIRoute } from 'astro';
import { pathTo } from '../story/addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathTo('sitemap-index.xml'), site).href}\n`,
  );
