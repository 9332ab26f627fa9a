/** Writes the site's policies into its pages and beside them, and packs its files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WORKER } from '../offline/kept.ts';
import { EMBED, headersFile, nginxFile } from './files.ts';
import { liftStyles } from './inline.ts';
import { LICENCES, licencesOf } from './licences.ts';
import { bytesOf, listKept, nameContents, siteIn, writeWorker, type Site } from './keep.ts';
import { packFiles } from './pack.ts';
import { inlineSources, policyFor, union, type InlineSources } from './policy.ts';

const CHARSET = '<meta charset="utf-8">';

const withPolicy = (html: string, policy: string): string =>
  html.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`,
  );

/** Gives each page its policy, and its pictures their names; returns what stands inline in it. */
const finish = async (page: string, site: Site): Promise<InlineSources> => {
  const path = join(site.root, page);
  const lifted = liftStyles(await readFile(path, 'utf8'));
  const html = await nameContents(lifted.html, site);
  if (!html.includes(CHARSET)) throw new Error(`${path} does not begin with ${CHARSET}`);
  const sources = inlineSources(lifted);
  await writeFile(path, withPolicy(html, policyFor(sources)));
  return sources;
};

interface HostOptions {
  /** Whether readers' devices keep the site, to be read without a network. */
  readonly offline: boolean;
}

/** Has to stand last: it hashes pages as they are at the end. */
export const host = ({ offline }: HostOptions): AstroIntegration => {
  let base = '/';
  let project = '';
  return {
    name: 'host',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const keeps = JSON.stringify(offline && command === 'build');
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': keeps } } });
      },
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        base = `/${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const site = await siteIn(root, base);
        const pages = site.files.filter((file) => file.endsWith('.html'));
        const sources = await Promise.all(
          pages.map(async (page) => ({
            isEmbed: page.split('/').includes(EMBED),
            inline: await finish(page, site),
          })),
        );
        const of = (embeds: boolean): InlineSources =>
          union(sources.filter(({ isEmbed }) => isEmbed === embeds).map(({ inline }) => inline));
        const policies = {
          page: policyFor(of(false), 'nobody'),
          embed: policyFor(of(true), 'anybody'),
        };
        await writeFile(join(root, '_headers'), headersFile({ base, pages }));
        await writeFile(join(root, 'nginx.conf'), nginxFile({ base, policies }));
        const kept = offline ? await listKept(site) : undefined;
        await writeWorker(site, kept);
        await writeFile(join(root, LICENCES), await licencesOf(project));
        const packed = process.env.QUICK_BUILD
          ? 'nothing packed'
          : await packFiles(root, [...site.files, WORKER, LICENCES]);
        logger.info(`${String(pages.length)} pages with a policy; ${packed}`);
        if (kept) {
          const bytes = await bytesOf(await siteIn(root, base), kept);
          logger.info(`${(bytes / 1e6).toFixed(1)} MB kept on a device for reading offline`);
        }
      },
    },
  };
};
