/** Writes the site's policies into its pages and beside them, and packs its files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WORKER } from '../offline/kept.ts';
import { EMBED, headersFile, nginxFile } from './files.ts';
import { edited } from './edits.ts';
import { elementsOf } from './elements.ts';
import { inlineParts, liftStyles, withSheets } from './inline.ts';
import { LICENCES, licencesOf } from './licences.ts';
import { bytesOf, contentNames, listKept, siteIn, writeWorker, type Site } from './keep.ts';
import { packFiles } from './pack.ts';
import { addressEdits, picturesIn } from './pictures.ts';
import { inlineSources, policyFor, union, type InlineSources } from './policy.ts';

const CHARSET = '<meta charset="utf-8">';

const withPolicy = (html: string, policy: string): string =>
  html.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`,
  );

/** A page as it is at the end. */
interface Finished {
  readonly page: string;
  readonly inline: InlineSources;
  /** The addresses of its pictures. */
  readonly pictures: readonly string[];
}

/** Gives a page its policy, and its pictures their names. */
const finish = async (page: string, site: Site): Promise<Finished> => {
  const path = join(site.root, page);
  const html = await readFile(path, 'utf8');
  if (!html.includes(CHARSET)) throw new Error(`${path} does not begin with ${CHARSET}`);
  const elements = elementsOf(html);
  const { scripts, styles, attributes } = inlineParts(elements);
  const lifted = liftStyles(attributes);
  const pictures = picturesIn(elements);
  const names = await contentNames(pictures, site);
  const body = edited(html, [...lifted.edits, ...addressEdits(pictures, names)]);
  const inline = inlineSources({ scripts, styles: [...styles, ...lifted.sheets] });
  await writeFile(path, withPolicy(withSheets(body, lifted.sheets), policyFor(inline)));
  return { page, inline, pictures: pictures.map(({ address }) => names.get(address) ?? address) };
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
        const finished = await Promise.all(pages.map((page) => finish(page, site)));
        const of = (embeds: boolean): InlineSources =>
          union(
            finished
              .filter(({ page }) => page.split('/').includes(EMBED) === embeds)
              .map(({ inline }) => inline),
          );
        const policies = {
          page: policyFor(of(false), 'nobody'),
          embed: policyFor(of(true), 'anybody'),
        };
        await writeFile(join(root, '_headers'), headersFile({ base, pages }));
        await writeFile(join(root, 'nginx.conf'), nginxFile({ base, policies }));
        const known = new Map(finished.map(({ page, pictures }) => [page, pictures]));
        const kept = offline ? await listKept(site, known) : undefined;
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
