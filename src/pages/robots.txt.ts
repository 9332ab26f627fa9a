/** Everything may be read; the map of the site helps. */
import type { APIRoute } from 'astro';
import { absolute, pathTo } from '../story/addresses.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(pathTo('sitemap-index.xml'))}\n`);
