/** An editor's day: a new chapter, written, checked, built, read, shared and taken out again. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../src/cli/paths.ts';
import { serve } from '../../src/cli/serve.ts';
import { makeStory } from '../unit/support/stories.ts';
import { complaintsOf, settle } from './support.ts';

const STEPS = {
  ruler: { zh: '先看整把尺。', en: 'First the whole ruler.' },
  aligned: { zh: '再把两段并排。', en: 'Then the two side by side.' },
  calendar: { zh: '最后折进月份。', en: 'Last, folded into months.' },
} as const;

test(
  'an editor adds a chapter without touching code, and leaves no trace',
  { tag: '@desktop' },
  async ({ page }) => {
    test.setTimeout(300_000);
    const story = makeStory();
    const out = join(mkdtempSync(join(tmpdir(), 'story-site-')), 'site');
    const everything = (): Record<string, string> =>
      Object.fromEntries(
        globSync('**/*.*', { cwd: story })
          .sort()
          .map((file) => [file, readFileSync(join(story, file), 'latin1')]),
      );
    const npm = (script: string, ...args: string[]): string => {
      const command = (
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
          scripts: Record<string, string>;
        }
      ).scripts[script];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...(command ?? '').split(' ').slice(1), ...args],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, STORY_DIR: story, OUT_DIR: out, BASE_PATH: '', LC_ALL: 'C' },
        },
      );
      expect(status, `${script}: ${stdout}${stderr}`).toBe(0);
      return stdout;
    };

    const before = everything();
    npm(
      'chapter:new',
      '--slug',
      'paint',
      '--after',
      'paper',
      '--title-zh',
      '漆',
      '--title-en',
      'Paint',
    );
    for (const edition of ['zh', 'en'] as const) {
      const file = join(story, 'chapters', edition, 'paint.mdx');
      const steps = Object.entries(STEPS)
        .map(([state, text]) => `<Step state="${state}">\n\n${text[edition]}\n\n</Step>\n`)
        .join('');
      const text = readFileSync(file, 'utf8')
        .replace('draft: true\n', '')
        .replace(/(<Scene figure="intervals">\n)[\s\S]*(<\/Scene>)/, `$1${steps}$2`);
      writeFileSync(file, text);
    }
    expect(npm('check')).toContain('Nothing to mend');
    npm('build');

    const { url, close } = await serve(out);
    const complaints = complaintsOf(page);
    await page.goto(url);
    await expect(page.locator('main > .chapter')).toHaveCount(3);
    await expect(page.locator('#paint h2')).toHaveText('漆');
    await expect(page.locator('#steel .kicker')).toHaveText('第三章');
    const figure = page.locator('#paint .stage [data-figure="intervals"]');
    for (const [state, { zh }] of Object.entries(STEPS)) {
      const step = page.locator(`#paint-${state}`);
      await step.scrollIntoViewIfNeeded();
      await step.evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await expect(step).toContainText(zh);
      await expect(figure).toHaveAttribute('data-state', state);
    }
    await settle(page);
    // The state's page leads to the new chapter, which shows it first.
    await page.goto(`${url}en/figures/intervals/aligned/`);
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /og\.png$/);
    await expect(page.locator('.state-story a')).toHaveAttribute('href', '/en/#paint-aligned');
    expect((await page.request.get(`${url}en/figures/intervals/aligned/og.png`)).ok()).toBe(true);
    expect(complaints).toEqual([]);
    await close();

    npm('chapter:remove', 'paint');
    expect(everything()).toEqual(before);
    for (const folder of [story, join(out, '..')]) rmSync(folder, { recursive: true });
  },
);
