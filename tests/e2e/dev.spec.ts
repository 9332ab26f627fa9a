/** Writing with the development server: what is saved shows, and what is wrong is told. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../src/cli/paths.ts';
import { few } from '../support/few.ts';
import { swap } from '../unit/support/stories.ts';
import { LONG } from './support.ts';
import { startWriting, type Writing } from './dev.ts';
import { expect, test } from './test.ts';

// One server for all, on a desktop: an editor writes on one screen at a time.
test.describe.configure({ mode: 'serial' });

let writing: Writing;
test.beforeAll(async () => {
  writing = await startWriting({
    'chapters/zh/steel.mdx': swap('ground: dawn', 'ground: dawn\ndraft: true'),
    'chapters/en/steel.mdx': swap('ground: dawn', 'ground: dawn\ndraft: true'),
    'story.yaml': (text) => `${text}\nruler: intervals\n`,
  });
});
test.afterAll(() => writing.stop());

/** Saves a file with one text in another's place; what it returns puts the file back. */
const save = (file: string, from: string, to: string): (() => void) => {
  const path = join(writing.story, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, swap(from, to)(text) ?? '');
  return () => {
    writeFileSync(path, text);
  };
};

const panel = (page: Page): Locator => page.locator('story-findings');
/** A dev page answers slowly the first time. */
const PATIENCE = { timeout: 30_000 };
/** Words of a chapter’s text, and of nothing else. */
const LEAD = '桥先在纸上，从';

test('a draft shows while one writes', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(writing.url);
  await expect(page.locator('#steel h2')).toHaveText('钢', PATIENCE);
});

test('what is saved shows without a hand on the browser', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(writing.url);
  await expect(page.locator('#paper')).toContainText(LEAD, PATIENCE);
  const saves = [
    ['chapters/zh/paper.mdx', LEAD, '桥先在梦里，从', '#paper', '桥先在梦里，从'],
    ['chapters/zh/paper.mdx', 'title: 图', 'title: 图纸', '#paper h2', '图纸'],
    ['facts.yaml', '[1000000, 2000000]', '[3000000, 4000000]', '#paper .stats', '400'],
    ['strings/zh.yaml', 'intervals.unit:', 'scroll: 往下看\nintervals.unit:', '#cover', '往下看'],
    ['data/intervals.yaml', 'zh: 画图 → 动工', 'zh: 描图 → 动工', '#cover', '描图'],
    ['story.yaml', '先画图，再动工', '先描图，再动工', '#cover', '先描图，再动工'],
  ] as const;
  for (const [file, from, to, where, shown] of few(saves, 2)) {
    const restore = save(file, from, to);
    await expect(page.locator(where), file).toContainText(shown, PATIENCE);
    restore();
    await expect(page.locator(where), file).not.toContainText(shown, PATIENCE);
  }
});

test(
  'a page that hears nothing of a save asks by itself',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.routeWebSocket(/./, () => undefined);
    await page.goto(writing.url);
    await expect(page.locator('#paper')).toContainText(LEAD, PATIENCE);
    const restore = save('data/intervals.yaml', 'zh: 画图 → 动工', 'zh: 描图 → 动工');
    await expect(page.locator('#cover')).toContainText('描图', PATIENCE);
    restore();
    await expect(page.locator('#cover')).not.toContainText('描图', PATIENCE);
  },
);

test('a picture that was missing shows once it is there', { tag: '@desktop' }, async ({ page }) => {
  const image = '![一座桥](../../images/bridge.webp)';
  const restore = save('chapters/zh/paper.mdx', '</Lead>', `</Lead>\n\n${image}`);
  await page.goto(writing.url);
  await expect(panel(page)).toContainText('images/bridge.webp', PATIENCE);
  expect(writing.said()).toContain('the image ../../images/bridge.webp is not there');
  const folder = join(writing.story, 'images');
  mkdirSync(folder);
  copyFileSync(join(root, 'src/handbook/open-pit.webp'), join(folder, 'bridge.webp'));
  await expect(page.locator('#paper img[alt="一座桥"]')).toBeVisible(PATIENCE);
  await expect(panel(page)).toHaveCount(0);
  restore();
});

const MISTAKES = [
  [
    'a tag left open',
    'chapters/zh/paper.mdx',
    '<Lead>',
    '<Lead><Aside>',
    'chapters/zh/paper.mdx:9:',
  ],
  [
    'a fact that does not exist',
    'chapters/zh/paper.mdx',
    'id="drawing"',
    'id="drawin"',
    'chapters/zh/paper.mdx:9:14',
  ],
  [
    'front matter that is not YAML',
    'chapters/zh/paper.mdx',
    'slug: paper',
    'slug: [',
    'chapters/zh/paper.mdx:2:7',
  ],
  [
    'a ground that does not exist',
    'chapters/zh/paper.mdx',
    'ground: coal',
    'ground: cole',
    'chapters/zh/paper.mdx:6:1',
  ],
  ['a ledger that is not YAML', 'facts.yaml', '- id: cost', '- id: [cost', 'facts.yaml:3'],
  ['a sum that does not come out', 'facts.yaml', 'value: 30', 'value: 31', 'facts.yaml:29:3'],
  ['a story without editions', 'story.yaml', 'editions:', 'editons:', 'story.yaml:6:1'],
] as const;
for (const [what, file, from, to, told] of few(MISTAKES, 1)) {
  test(
    `${what} is told on the page, with its place, until it is mended`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(writing.url);
      await expect(page.locator('#paper')).toContainText(LEAD, PATIENCE);
      await expect(panel(page)).toHaveCount(0);
      const mend = save(file, from, to);
      await expect(panel(page).locator('li').first()).toContainText(told, PATIENCE);
      await expect(page.locator('vite-error-overlay').filter({ visible: true })).toHaveCount(0);
      mend();
      await expect(panel(page)).toHaveCount(0, PATIENCE);
      await expect(page.locator('#paper')).toContainText(LEAD, PATIENCE);
    },
  );
}

test(
  'editions that are behind stand beside the first',
  { tag: ['@desktop', LONG] },
  async ({ page }) => {
    const address = new URL('editions/', writing.url).href;
    await page.goto(address);
    const change = page.locator('.change').filter({ hasText: '桥先在梦里' });
    await expect(page.locator('body > h1')).toBeVisible(PATIENCE);
    await expect(page.locator('vite-error-overlay')).toHaveCount(0, PATIENCE);
    await expect(change).toHaveCount(0);
    const restore = save('chapters/zh/paper.mdx', LEAD, '桥先在梦里，从');
    await expect(change, 'both texts').toContainText('chapters/en/paper.mdx', PATIENCE);
    await expect(change.locator('[lang="en"] p').first()).toHaveText(/\w{3}/);
    restore();
    await expect(change).toHaveCount(0, PATIENCE);
  },
);

test(
  'a mistake that was there before is told as the page opens',
  { tag: ['@desktop', LONG] },
  async ({ page }) => {
    const mend = save('chapters/zh/paper.mdx', 'id="drawing"', 'id="drawin"');
    await page.goto(writing.url, { waitUntil: 'commit' });
    await expect(panel(page).locator('li').first()).toContainText('“drawin”', PATIENCE);
    mend();
    await expect(panel(page)).toHaveCount(0, PATIENCE);
    await expect(page.locator('#paper')).toContainText(LEAD, PATIENCE);
  },
);
