/** Writes the site's policies into its pages and beside them, and packs its files. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EMBED, headersFile, nginxFile } from './files.ts';
import { liftStyles } from './inline.ts';
import { packFiles } from './pack.ts';
import { inlineSources, policyFor, union, type InlineSources } from './policy.ts';

const CHARSET = '<meta charset="utf-8">';

const withPolicy = (html: string, policy: string): string =>
  html.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`,
  );

/** Gives each page its policy; returns what stands inline in it. */
const writePolicy = async (path: string): Promise<InlineSources> => {
  const html = liftStyles(await readFile(path, 'utf8'));
  if (!html.includes(CHARSET)) throw new Error(`${path} does not begin with ${CHARSET}`);
  const sources = inlineSources(html);
  await writeFile(path, withPolicy(html, policyFor(sources)));
  return sources;
};

/** Has to stand last: it hashes pages as they are at the end. */
export const host = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'host',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html'));
        const sources = await Promise.all(
          pages.map(async (page) => ({
            isEmbed: page.split('/').includes(EMBED),
            inline: await writePolicy(join(root, page)),
          })),
        );
        const of = (embeds: boolean): InlineSources =>
          union(sources.filter(({ isEmbed }) => isEmbed === embeds).map(({ inline }) => inline));
        const policies = {
          page: policyFor(of(false), 'nobody'),
          embed: policyFor(of(true), 'anybody'),
        };
        await writeFile(join(root, '_headers'), headersFile({ base, pages, policies }));
        await writeFile(join(root, 'nginx.conf'), nginxFile({ base, policies }));
        const packed = await packFiles(root, files);
        logger.info(`${String(pages.length)} pages with a policy; ${packed}`);
      },
    },
  };
};
