/** Builds stories for tests as the command does, each into a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../support/project.ts';
import { makeStory, type Edits } from '../unit/support/stories.ts';

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly story: string;
  /** The folder that holds the folder of the site. */
  readonly around: string;
  readonly outDir: string;
}

const folders: string[] = [];
const temporary = (folder: string): string => {
  folders.push(folder);
  return folder;
};

/** Takes away every folder that was made here. */
export const removeStories = (): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/**
 * Runs the build on a story, by default the good one, after some edits, beside an earlier site; for
 * a folder `base` of its host.
 */
export const buildStory = async (edits: Edits, name?: string, base = ''): Promise<Run> => {
  const story = temporary(makeStory(edits, name));
  const around = temporary(mkdtempSync(join(tmpdir(), 'story-site-')));
  const outDir = join(around, 'site');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'an earlier site');
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: temporary(copyProject()),
    env: {
      ...process.env,
      NODE_ENV: '',
      STORY_DIR: story,
      OUT_DIR: outDir,
      BASE_PATH: base,
      QUICK_BUILD: '1',
      BLANK_PICTURES: '1',
      NO_COLOR: '1',
      LC_ALL: 'C',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output: Buffer.concat(chunks).toString(), story, around, outDir };
};
