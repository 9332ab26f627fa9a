/** npm run editions as an editor runs it, on copies of the good story. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionsCommand } from '../../src/cli/editions/command.ts';
import { commandOf, storyMaker } from './support/commands.ts';
import { swap } from './support/stories.ts';

const storyWith = storyMaker();

const editions = commandOf(editionsCommand);

const signedIn = (story: string): string | undefined => {
  const path = join(story, 'signed.yaml');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

describe('npm run editions', () => {
  it('lists what is not signed off, in all chapters or in some, and signs it off', async () => {
    const story = storyWith();
    expect((await editions(story, 'paper')).output).toContain('chapters/zh/paper.mdx');
    expect((await editions(story, 'paper')).output).not.toContain('steel');
    expect(await editions(story, '--sign')).toEqual({
      code: 0,
      output: 'Signed off, in signed.yaml',
    });
    expect((await editions(story)).output).toBe(
      'Every edition was signed off against the words that stand now.',
    );
  });

  it.each([
    [['--sign', 'papr'], 'No chapter is called “papr”. Did you mean “paper”?'],
    [['--sing'], 'There is no flag --sing. Did you mean “--sign”? There are: --sign, --lang.'],
    [['--lang', 'fr', '--sign'], 'The tools do not speak “fr”. There are: zh, en.'],
    [['--sign', '--lang'], '--lang needs a value.'],
  ])('refuses %j and signs nothing', async (args, reason) => {
    const story = storyWith();
    const { code, output } = await editions(story, ...args);
    expect([code, output.slice(0, reason.length)]).toEqual([1, reason]);
    expect(signedIn(story)).toBeUndefined();
  });

  it('keeps what was signed off of a chapter that cannot be read, and of a file with a slip', async () => {
    const story = storyWith();
    await editions(story, '--sign');
    const signed = signedIn(story) ?? '';
    const steel = join(story, 'chapters/zh/steel.mdx');
    writeFileSync(steel, `${readFileSync(steel, 'utf8')}\n<Aside\n`);
    expect((await editions(story, '--sign')).code).toBe(1);
    expect((await editions(story, '--sign', 'paper')).code).toBe(0);
    expect(signedIn(story)).toBe(signed);
    const slip = swap('paper:', 'paper: x')(signed);
    writeFileSync(join(story, 'signed.yaml'), slip ?? '');
    expect((await editions(story, '--sign', 'paper')).code).toBe(1);
    expect(signedIn(story)).toBe(slip);
  });

  it.each(['zh', 'en'])(
    'keeps what was signed off of a chapter that is away in “%s”, until the whole chapter goes',
    async (edition) => {
      const story = storyWith();
      await editions(story, '--sign');
      const signed = signedIn(story);
      rmSync(join(story, `chapters/${edition}/steel.mdx`));
      expect((await editions(story, '--sign', 'paper')).code).toBe(0);
      for (const flags of [[], ['--sign']])
        expect(await editions(story, ...flags, 'steel')).toEqual({
          code: 1,
          output:
            'The chapter “steel” has no twin in another edition now to compare it with; nothing was changed.',
        });
      expect((await editions(story, '--sign')).code).toBe(0);
      expect(signedIn(story)).toBe(signed);
      rmSync(join(story, `chapters/${edition === 'zh' ? 'en' : 'zh'}/steel.mdx`));
      expect((await editions(story, '--sign', 'paper')).code).toBe(0);
      expect(signedIn(story)).toBe(signed);
      expect((await editions(story, '--sign')).code).toBe(0);
      expect(signedIn(story)).not.toContain('steel');
    },
  );
});
