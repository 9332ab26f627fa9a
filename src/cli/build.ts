/** Builds the site: into a staging folder first, so that a folder never holds half a site. */
import { existsSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { storyFindingsOnce } from '../editorial/content.ts';
import { EditorialError } from '../editorial/errors.ts';
import { terminalLanguage } from '../locales/tools.ts';
import { storyRoot } from '../editorial/root.ts';
import { figureBook } from '../figures/book.ts';
import { listen, report } from '../share/progress.ts';
import { basePath, LOCAL_SITE, siteAddress } from '../share/site.ts';
import { explain } from './explain.ts';
import { fail, orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { tellProgress } from './progress.ts';
import { asSeen, cacheDir, outDir as defaultOutDir, root } from './paths.ts';

interface BuildOptions {
  outDir?: string;
  /** Without one, a line every five seconds stands for what Astro says. */
  logLevel?: AstroInlineConfig['logLevel'];
}

/** Puts the folder `staging` where `target` is; a failure leaves the old `target` in place. */
const replace = async (target: string, staging: string): Promise<void> => {
  const old = `${staging}.old`;
  const hadOne = existsSync(target);
  if (hadOne) await rename(target, old);
  try {
    await rename(staging, target);
  } catch (error) {
    if (hadOne) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
};

/** Throws an EditorialError for mistakes in the story. */
const soundStory = async (): Promise<void> => {
  const findings = storyFindingsOnce(storyRoot, await figureBook());
  if (findings.length > 0) throw new EditorialError(findings);
};

/**
 * Builds the story in STORY_DIR (or `content`) into `outDir`, and replaces that folder only when
 * the whole build succeeded. Throws an EditorialError for mistakes in the story, and otherwise
 * what Astro throws; the old folder is then as it was.
 */
export const buildSite = async ({
  outDir = defaultOutDir(),
  logLevel,
}: BuildOptions = {}): Promise<void> => {
  siteAddress(process.env.SITE_URL);
  basePath(process.env.BASE_PATH);
  await soundStory();
  // It takes seconds to load: who has a mistake in the story, or in the command, need not wait.
  const { build } = await import('astro');
  // Beside the target, because only within one file system is a rename a rename.
  const staging = join(dirname(outDir), `.${basename(outDir)}.staging-${process.pid}`);
  const abandon = (): never => {
    rmSync(staging, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', abandon).once('SIGTERM', abandon);
  const progress = logLevel === undefined ? tellProgress() : undefined;
  try {
    await build({
      root,
      outDir: staging,
      cacheDir: cacheDir(),
      logLevel: logLevel ?? 'warn',
      integrations: progress ? [progress.integration] : [],
    });
    await replace(outDir, staging);
  } finally {
    progress?.stop();
    process.off('SIGINT', abandon).off('SIGTERM', abandon);
    // Pages being written while another failed may still put a file there.
    await rm(staging, { recursive: true, force: true, maxRetries: 10 });
  }
};

const FAILED = {
  zh: [
    (folder: string) => `没有建成。${folder} 里还是上次建好的网站。`,
    (folder: string) => `没有建成，${folder} 没有写出来。`,
  ],
  en: [
    (folder: string) => `The build failed. ${folder} still holds the site of an earlier build.`,
    (folder: string) => `The build failed. ${folder} was not written.`,
  ],
} as const;

/** Builds like `buildSite`; a failure is explained on the terminal and ends the program. */
export const buildOrExit = async (options: BuildOptions = {}): Promise<void> => {
  const folder = options.outDir ?? defaultOutDir();
  try {
    await buildSite(options);
  } catch (error) {
    const lang = terminalLanguage(process.env);
    const [was, wasNot] = FAILED[lang];
    console.error(`\n${explain(error, lang)}\n`);
    console.error(existsSync(folder) ? was(asSeen(folder)) : wasNot(asSeen(folder)));
    process.exit(1);
  }
};

/** Goes on only with a sound story; what is wrong with it ends the program. */
export const soundStoryOrExit = (): Promise<void> =>
  soundStory().catch((error: unknown) => {
    console.error(explain(error, terminalLanguage(process.env)));
    process.exit(1);
  });

/** Goes on with the site that an earlier build left, or ends the program where there is none. */
export const earlierSiteOrExit = (): void => {
  const folder = asSeen(defaultOutDir());
  if (existsSync(join(defaultOutDir(), 'index.html'))) return;
  fail({
    zh: `${folder} 里没有建好的网站。请去掉 --no-build，先建一次。`,
    en: `${folder} holds no site. Leave out --no-build, which builds one.`,
  });
};

if (import.meta.main) {
  orExit(() => readArgs(process.argv.slice(2), {}, []));
  const pictures = listen();
  await buildOrExit({ logLevel: 'info' });
  console.log(report(pictures));
  if (!process.env.SITE_URL) {
    console.log(`SITE_URL is not set: cards, codes and feeds point at ${LOCAL_SITE}.`);
  }
  console.log(`The site is in ${asSeen(defaultOutDir())}.`);
  process.exit(0);
}
