/** Texts that the same code makes of the same data are made once. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { keptText } from '../../src/cache/texts.ts';

const make = vi.fn(() => '一 <svg/>');

beforeEach(() => {
  make.mockClear();
  return () => {
    vi.unstubAllEnvs();
  };
});

it('are made once, and anew of other data', async () => {
  vi.stubEnv('DEV', false);
  const data = ['still', { of: randomUUID() }];
  for (const again of [data, structuredClone(data)])
    expect(await keptText(again, make)).toBe('一 <svg/>');
  expect(make).toHaveBeenCalledTimes(1);
  await keptText([...data, 1], make);
  expect(make).toHaveBeenCalledTimes(2);
});

it('are not kept where they could not be made', async () => {
  vi.stubEnv('DEV', false);
  const data = [randomUUID()];
  await expect(
    keptText(data, () => {
      throw new Error('no room');
    }),
  ).rejects.toThrow('no room');
  expect(await keptText(data, make)).toBe('一 <svg/>');
});

it('are made each time where one writes', async () => {
  const data = [randomUUID()];
  await keptText(data, make);
  await keptText(data, make);
  expect(make).toHaveBeenCalledTimes(2);
});

it('of versions of the code that were used long ago do not stay', async () => {
  vi.stubEnv('DEV', false);
  vi.resetModules();
  const old = ['a', 'b', 'c', 'd'].map((letter) => {
    const folder = join(process.cwd(), 'node_modules/.cache/texts', letter.repeat(64));
    mkdirSync(folder, { recursive: true });
    utimesSync(folder, 1, 1);
    return folder;
  });
  const fresh = await import('../../src/cache/texts.ts');
  await fresh.keptText([randomUUID()], make);
  expect(old.filter((folder) => existsSync(folder)).length).toBeLessThan(4);
  for (const folder of old) rmSync(folder, { recursive: true, force: true });
});
