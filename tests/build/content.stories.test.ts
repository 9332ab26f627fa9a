/** The real build on other stories: a wrong one stops it cleanly, a good one becomes a site. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { EDITIONS } from '../../src/i18n/editions.ts';
import { EDITION_FILES, proseOf, readPage } from '../unit/support/site.ts';
import { makeStory, swap, type Edits } from '../unit/support/stories.ts';

const BUILD_MS = 300_000;
const folders: string[] = [];
const temporary = (folder: string): string => {
  folders.push(folder);
  return folder;
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly story: string;
  /** The folder that holds the folder of the site. */
  readonly around: string;
  readonly outDir: string;
}

/** Runs the build on the good story after some edits, beside an earlier site. */
const build = async (edits: Edits): Promise<Run> => {
  const story = temporary(makeStory(edits));
  const around = temporary(mkdtempSync(join(tmpdir(), 'story-site-')));
  const outDir = join(around, 'site');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'an earlier site');
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', STORY_DIR: story, OUT_DIR: outDir, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output: Buffer.concat(chunks).toString(), story, around, outDir };
};

describe('a story with mistakes', () => {
  it(
    'stops the build with what is wrong, and leaves the earlier site',
    { timeout: BUILD_MS },
    async () => {
      const { code, output, story, around, outDir } = await build({
        'chapters/en/steel.mdx': swap('id="opening"', 'id="openning"'),
        'facts.yaml': swap('value: 30', 'value: 31'),
      });
      expect(code).toBe(1);
      expect(output.replaceAll(`${story}/`, '').trim().split('\n').filter(Boolean)).toEqual([
        'facts.yaml:29:3 fact “drawing-days”: “ground-breaking - drawing” gives 30, but the stated value is 31.',
        'chapters/en/steel.mdx:19:4 no fact is called “openning” in facts.yaml. Did you mean “opening”?',
        'facts.yaml:17:3 fact “opening” is used by no chapter of the edition “en”. Use it with <Fact id="opening"/>, or take it out.',
        expect.stringMatching(
          /^The build failed\. \S+ still holds the site of an earlier build\.$/,
        ),
      ]);
      expect(readdirSync(around)).toEqual(['site']);
      expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('an earlier site');
    },
  );
});

describe('a good story of its own', () => {
  it(
    'becomes a site with its chapters, and nothing of another',
    { timeout: BUILD_MS },
    async () => {
      const { code, output, around, outDir } = await build({});
      expect(code, output).toBe(0);
      expect(readdirSync(around)).toEqual(['site']);
      for (const edition of EDITIONS) {
        const page = readPage(EDITION_FILES[edition], outDir);
        const chapters = [...page.document.querySelectorAll('main > .chapter')];
        expect(chapters.map(({ id }) => id)).toEqual(['paper', 'steel']);
        expect(page.document.querySelectorAll('.fact-note').length).toBe(5);
        expect(page.document.querySelectorAll('[data-step] noscript svg').length).toBe(2);
        expect(page.document.title).toBe(edition === 'zh' ? '一座桥' : 'A Bridge');
        const links = [...page.document.querySelectorAll('a[href^="#"]')];
        const lost = links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => page.document.getElementById(href.slice(1)) === null);
        expect(lost, 'links that lead nowhere').toEqual([]);
        expect(proseOf(page)).not.toMatch(/\b(81|62|143|19)\b|signing|commissioning/);
        expect(page.document.getElementById('cover')?.textContent).toMatch(/30\D+20/);
      }
      expect(existsSync(join(outDir, 'sitemap-index.xml'))).toBe(true);
    },
  );
});
