/** npm run check, and npm run build as a program: what they print, and with which code they end. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/check/command.ts';
import { root } from '../../src/cli/paths.ts';
import { makeBroken, noteOf } from './support/broken.ts';
import { commandOf } from './support/commands.ts';
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

/** Builds a story into a folder; paths in what is printed are relative to the story. */
const build = (story: string, outDir: string): Run => {
  const env = { NODE_ENV: '', STORY_DIR: story, OUT_DIR: outDir, NO_COLOR: '1', LC_ALL: 'C' };
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    ['src/cli/build.ts'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { code: status, output: `${stdout}${stderr}`.replaceAll(`${story}/`, '').trim() };
};

const check = commandOf(checkCommand);

describe('check', () => {
  it('says what it has read when there is nothing to mend', async () => {
    const { code, output } = await check(temporary(makeStory()));
    expect(output).toMatch(
      /^Nothing to mend: \d+ chapters in \d+ editions, \d+ facts, figures and labels\.$/m,
    );
    expect(code).toBe(0);
  });

  it('speaks Chinese when asked to, or when the terminal does', async () => {
    const story = temporary(makeBroken('part-unknown'));
    const told = { code: 1, output: noteOf('part-unknown', 'expected.zh.txt') };
    const chinese = commandOf(checkCommand, { LANG: 'zh_CN.UTF-8', LC_ALL: '' });
    expect(await chinese(story)).toEqual(told);
    expect(await check(story, '--lang=zh')).toEqual(told);
    expect((await chinese(story, '--lang=en')).output).toBe(noteOf('part-unknown', 'expected.txt'));
  });

  it('writes JSON for other programs', async () => {
    const story = temporary(makeBroken('fact-unknown'));
    const { code, output } = await check(story, '--json');
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
    const inJson = async (made: string): Promise<unknown> =>
      JSON.parse((await check(temporary(made), '--json')).output);
    expect(await inJson(makeBroken('fact-unused'))).toEqual([
      {
        file: 'facts.yaml',
        line: 42,
        column: 3,
        rule: 'fact-unused',
        message: 'fact “weight” is used nowhere in the edition “en”.',
        fix: 'Use it with <Fact id="weight"/>, or take it out.',
      },
    ]);
    expect(await inJson(makeStory())).toEqual([]);
  });
});

describe('build', () => {
  it.each(['part-unknown', 'facts-no-yaml'])('refuses %s without a word of code', (name) => {
    const around = temporary(mkdtempSync(join(tmpdir(), 'story-site-')));
    const outDir = join(around, 'dist');
    const [told = ''] = (noteOf(name, 'expected.txt') ?? '').split('\n\n');
    expect(build(temporary(makeBroken(name)), outDir)).toEqual({
      code: 1,
      output: `${told}\n\nThe build failed. ${outDir} was not written.`,
    });
    expect(existsSync(outDir)).toBe(false);
  });
});
