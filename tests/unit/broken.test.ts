/** Every broken story in tests/fixtures/broken: what an editor is told, and that nothing is built. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSite } from '../../src/cli/build.ts';
import { explain } from '../../src/cli/explain.ts';
import { report } from '../../src/cli/report.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { brokenStories, makeBroken, noteOf } from './support/broken.ts';
import { book } from './support/findings.ts';

const place = vi.hoisted(() => ({ story: '' }));
const astro = vi.hoisted(() => ({ build: vi.fn() }));
vi.mock('astro', () => astro);
vi.mock('../../src/editorial/root.ts', async (original) => ({
  ...(await original<object>()),
  get storyRoot() {
    return place.story;
  },
}));

let around = '';
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'story-site-'));
});
afterEach(() => {
  for (const folder of [around, place.story]) rmSync(folder, { recursive: true, force: true });
  astro.build.mockReset();
});

it('there are enough of them', () => {
  expect(brokenStories.length).toBeGreaterThanOrEqual(60);
});

describe.each(brokenStories)('%s', (name) => {
  beforeEach(() => {
    place.story = makeBroken(name);
  });
  /** A text with the paths that an editor would see. */
  const asSeen = (text: string): string => text.replaceAll(`${place.story}/`, '');

  it('is told of, word by word', () => {
    const check = checkStory(place.story, book);
    expect(asSeen(report(check, { lang: 'en', json: false }))).toBe(noteOf(name, 'expected.txt'));
    const chinese = noteOf(name, 'expected.zh.txt');
    if (chinese === undefined) return;
    expect(asSeen(report(check, { lang: 'zh', json: false }))).toBe(chinese);
  });

  it('stops a build before anything is written', async () => {
    const outDir = join(around, 'dist');
    const thrown: unknown = await buildSite({ outDir }).catch((error: unknown) => error);
    const [told = ''] = (noteOf(name, 'expected.txt') ?? '').split('\n\n');
    expect(asSeen(explain(thrown, 'en'))).toBe(told);
    expect(astro.build).not.toHaveBeenCalled();
    expect(readdirSync(around)).toEqual([]);
  });
});
