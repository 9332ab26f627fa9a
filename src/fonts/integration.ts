/** Fonts in Astro: whole files while writing, cut to the pages when they are built. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveFonts } from './dev.ts';
import { cutSite, type CutSlice } from './site.ts';

const kilobytes = (slices: readonly CutSlice[]): string =>
  `${(slices.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;

/** Has to stand after every integration that changes the text of built pages. */
export const fonts = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveFonts);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const slices = await cutSite(fileURLToPath(dir), base);
        for (const edition of new Set(slices.map((slice) => slice.edition))) {
          const own = slices.filter((slice) => slice.edition === edition);
          const cover = own.filter(({ layer }) => layer === 'cover');
          logger.info(
            `${edition}: ${own.length} slices, ${kilobytes(own)}; cover ${kilobytes(cover)}`,
          );
        }
      },
    },
  };
};
