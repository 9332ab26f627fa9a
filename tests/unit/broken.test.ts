/** Every broken story in tests/fixtures/broken: what an editor is told, and that nothing is built. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSite } from '../../src/cli/build.ts';
import { explain } from '../../src/cli/explain.ts';
import { report } from '../../src/cli/report.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { MESSAGES } from '../../src/editorial/messages/index.ts';
import { few } from '../support/few.ts';
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

/** The rules that broken stories were told of; filled by the tests below. */
const told = new Set<string>();
/** Stories whose build is tried: it refuses whatever has been found, and asks for no rule. */
const BUILDS = 24;

/** A text with the paths that an editor would see. */
const asSeen = (text: string): string => text.replaceAll(`${place.story}/`, '');

describe.each(brokenStories)('%s', (name) => {
  beforeEach(() => {
    place.story = makeBroken(name);
  });

  it('is told of, word by word', () => {
    const check = checkStory(place.story, book);
    for (const { rule } of check.findings) told.add(rule);
    expect(asSeen(report(check, { lang: 'en', json: false }))).toBe(noteOf(name, 'expected.txt'));
    const chinese = noteOf(name, 'expected.zh.txt');
    if (chinese === undefined) return;
    expect(asSeen(report(check, { lang: 'zh', json: false }))).toBe(chinese);
  });
});

describe.each(few(brokenStories, BUILDS))('%s', (name) => {
  beforeEach(() => {
    place.story = makeBroken(name);
  });

  it('stops a build before anything is written', async () => {
    const outDir = join(around, 'dist');
    const thrown: unknown = await buildSite({ outDir }).catch((error: unknown) => error);
    const [expected = ''] = (noteOf(name, 'expected.txt') ?? '').split('\n\n');
    expect(asSeen(explain(thrown, 'en'))).toBe(expected);
    expect(astro.build).not.toHaveBeenCalled();
    expect(readdirSync(around)).toEqual([]);
  });
});

/** Rules of what cannot lie in a small folder, or of a part of a sentence; tested elsewhere. */
const ELSEWHERE =
  /^(?:formula-.*|fact-number|fact-unsound|image-bytes|chapter-unreadable|file-closed|label-(?:(?:of-\w+-)?missing|names|brace|title|negative)|fact-unmarked|picture-.*|state-empty|source-alone|reminder-left|title-long|twin-.*|.*-untranslated)$/;

it('there is a broken story for every rule', () => {
  const rules = Object.keys(MESSAGES).filter((rule) => !ELSEWHERE.test(rule));
  expect(rules.filter((rule) => !told.has(rule))).toEqual([]);
  expect(brokenStories.length).toBeGreaterThanOrEqual(60);
});
