/** npm run check and npm run build as programs: what they print, and with which code they end. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { report } from '../../src/cli/report.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { makeBroken, noteOf } from './support/broken.ts';
import { book } from './support/findings.ts';
import { makeStory } from './support/stories.ts';

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
}

/** Runs a command on a story; paths in what it prints are relative to the story. */
const run = (
  command: 'check' | 'build',
  story: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Run => {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: '', STORY_DIR: story, NO_COLOR: '1', LC_ALL: 'C', ...env },
    },
  );
  return { code: status, output: `${stdout}${stderr}`.replaceAll(`${story}/`, '').trim() };
};

describe('check', () => {
  it('says what it has read when there is nothing to mend', () => {
    const { code, output } = run('check', temporary(makeStory()));
    expect(output).toMatch(
      /^Nothing to mend: \d+ chapters in \d+ editions, \d+ facts, figures and labels\.$/m,
    );
    expect(code).toBe(0);
  });

  it('speaks Chinese when asked to, or when the terminal does', () => {
    const story = temporary(makeBroken('part-unknown'));
    const told = { code: 1, output: noteOf('part-unknown', 'expected.zh.txt') };
    expect(run('check', story, [], { LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toEqual(told);
    expect(run('check', story, ['--lang=en'], { LC_ALL: 'zh_CN.UTF-8' }).output).toBe(
      noteOf('part-unknown', 'expected.txt'),
    );
  });

  it('writes JSON for other programs', () => {
    const story = temporary(makeBroken('fact-unknown'));
    const { code, output } = run('check', story, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual([
      {
        file: 'chapters/en/steel.mdx',
        line: 18,
        column: 4,
        rule: 'fact-unknown',
        message: 'no fact is called “openning” in facts.yaml.',
        nearest: 'opening',
      },
    ]);
    const inJson = (story: string): string =>
      report(checkStory(story, book), { lang: 'en', json: true }).replaceAll(`${story}/`, '');
    expect(JSON.parse(inJson(temporary(makeBroken('fact-unused'))))).toEqual([
      {
        file: 'facts.yaml',
        line: 42,
        column: 3,
        rule: 'fact-unused',
        message: 'fact “weight” is used nowhere in the edition “en”.',
        fix: 'Use it with <Fact id="weight"/>, or take it out.',
      },
    ]);
    expect(inJson(temporary(makeStory()))).toBe('[]');
  });
});

describe('build', () => {
  it.each(['part-unknown', 'facts-no-yaml'])('refuses %s without a word of code', (name) => {
    const around = temporary(mkdtempSync(join(tmpdir(), 'story-site-')));
    const outDir = join(around, 'dist');
    const [told = ''] = (noteOf(name, 'expected.txt') ?? '').split('\n\n');
    expect(run('build', temporary(makeBroken(name)), [], { OUT_DIR: outDir })).toEqual({
      code: 1,
      output: `${told}\n\nThe build failed. ${outDir} was not written.`,
    });
    expect(existsSync(outDir)).toBe(false);
  });
});
