/** Command lines with a slip: why nothing is done, in the language of the terminal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandError } from '../../src/cli/command-error.ts';
import { readArgs } from '../../src/cli/flags.ts';
import { root } from '../../src/cli/paths.ts';
import { makeBroken, noteOf } from './support/broken.ts';

const OPTIONS = { accept: { type: 'boolean' }, only: { type: 'string' } } as const;

const told = (args: readonly string[], names: readonly string[] = []): string[] => {
  try {
    readArgs(args, OPTIONS, names);
  } catch (error) {
    if (error instanceof CommandError) return [error.told.en, error.told.zh];
    throw error;
  }
  return [];
};

describe('a command line', () => {
  it.each([
    [
      ['--acept'],
      'There is no flag --acept. Did you mean “--accept”? There are: --accept, --only.',
      '没有--acept这个选项。是不是“--accept”？现有：--accept、--only。',
    ],
    [
      ['accept'],
      '“accept” is of no use here. Did you mean “--accept”? There are: --accept, --only. Flags go after “--”: -- --accept',
      '“accept”在这里用不上。是不是“--accept”？现有：--accept、--only。选项写在“--”后面：-- --accept',
    ],
    [['--only'], '--only needs a value.', '--only后面缺内容。'],
    [['--only', '--accept'], '--only needs a value.', '--only后面缺内容。'],
    [['--accept=1'], '--accept takes no value.', '--accept后面不写内容。'],
    [['--only', 'a', '--only', 'b'], '--only is there twice.', '--only写了两次。'],
  ])('%j is told of', (args, en, zh) => {
    expect(told(args)).toEqual([en, zh]);
  });

  it('may have the words that a command knows, and flags whose values begin with a dash', () => {
    expect(told(['scens'], ['scenes', 'pages'])).toEqual([
      '“scens” is of no use here. Did you mean “scenes”? There are: scenes, pages, --accept, --only.',
      '“scens”在这里用不上。是不是“scenes”？现有：scenes、pages、--accept、--only。',
    ]);
    expect(readArgs(['scenes', '--accept', '--only=-x'], OPTIONS, ['scenes'])).toEqual({
      flags: { accept: 'accept', only: '-x' },
      words: ['scenes'],
    });
  });
});

const folder = mkdtempSync(join(tmpdir(), 'story-commands-'));
const broken = makeBroken('part-unknown');
afterAll(() => {
  for (const each of [folder, broken]) rmSync(each, { recursive: true, force: true });
});

/** What a command says, and ends with. */
const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): unknown => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', OUT_DIR: join(folder, 'dist'), ...env },
  });
  return [status, (stdout + stderr).replaceAll(`${broken}/`, '').trim()];
};

const DIST = join(folder, 'dist');
const NO_FLAG = '没有--x这个选项。';

describe('a command with a slip does nothing', () => {
  it.each([
    ['src/cli/check.ts', ['--x'], `${NO_FLAG}现有：--lang、--json。`],
    ['src/cli/print.ts', ['--x'], `${NO_FLAG}现有：--no-build。`],
    ['src/cli/review.ts', ['--only', '['], '--only后面要一条正则表达式，“[”不是。'],
    ['tests/bench/run.ts', ['--rounds', 'x'], '--rounds后面要一个整数，现在是“x”。'],
  ])('%s %j', (file, args, sentence) => {
    expect(run(file, args, { LC_ALL: 'zh_CN.UTF-8' })).toEqual([2, sentence]);
  });

  it('where it goes on with a site, and there is none', () => {
    const sentence = `${DIST} holds no site. Leave out --no-build, which builds one.`;
    expect(run('src/cli/print.ts', ['--no-build'], {})).toEqual([2, sentence]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('with a PORT that is none', () => {
    const sentence = 'PORT must be a number from 1 to 65535, and it is “4321x”.';
    expect(run('src/cli/dev.ts', [], { PORT: '4321x' })).toEqual([2, sentence]);
  });

  it('review of a story with a mistake', () => {
    const [said] = (noteOf('part-unknown', 'expected.txt') ?? '').split('\n\n');
    expect(run('src/cli/review.ts', [], { STORY_DIR: broken })).toEqual([1, said]);
  });
});
