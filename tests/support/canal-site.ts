/**
 * Builds the site that the engine's browser tests visit, and with --serve serves it on PORT. Then
 * it is built only where there is none, or where the story's own site is newer.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from '../../src/cli/paths.ts';
import { serve } from '../../src/cli/serve.ts';
import { makeStory } from '../unit/support/stories.ts';
import { CANAL_SITE } from './canal.ts';
import { copyProject } from './project.ts';

const builtAt = (site: string): number =>
  statSync(join(site, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? -1;

/** Builds it; ends the program when that fails. */
const build = (): void => {
  const [story, project] = [makeStory({}, 'canal'), copyProject()];
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    env: { ...process.env, STORY_DIR: story, OUT_DIR: CANAL_SITE, QUICK_BUILD: '1' },
    stdio: 'inherit',
  });
  for (const made of [story, project]) rmSync(made, { recursive: true });
  if (status !== 0) process.exit(status ?? 1);
};

const serves = process.argv.includes('--serve');
if (!serves || builtAt(CANAL_SITE) < Math.max(0, builtAt(outDir()))) build();
if (serves) await serve(CANAL_SITE, { port: Number(process.env.PORT ?? 0) });
