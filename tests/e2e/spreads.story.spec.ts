/** Spreads, whatever the story has of them: their labels can be read, on every screen. */
import type { Page } from '@playwright/test';
import { turnsOf } from '../support/few.ts';
import { EDITIONS, addStyles } from './support.ts';
import { expect, test } from './test.ts';

const SCREENS = [
  [320, 568],
  [390, 664],
  [844, 390],
  [1024, 600],
  [1440, 900],
] as const;

interface Label {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of the drawing around it. */
  edges: { left: number; right: number; top: number; bottom: number };
}

/** The labels of every drawing on the page, each with the box that its letters take. */
const labelsOf = (page: Page): Promise<Label[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.spread-canvas')].map((canvas) => {
      const { left, right, top, bottom } = canvas.getBoundingClientRect();
      return [...canvas.querySelectorAll('.spread-labels > li')].map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        const box = range.getBoundingClientRect();
        return {
          text: label.textContent,
          size: Number.parseFloat(getComputedStyle(label).fontSize),
          left: box.left,
          right: box.right,
          top: box.top,
          bottom: box.bottom,
          edges: { left, right, top, bottom },
        };
      });
    }),
  );

const overlap = (a: Label, b: Label): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const { edition, path } of EDITIONS) {
  test(
    `labels of spreads stand apart and whole, ${edition}`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(path);
      await addStyles(page, '.chapter { content-visibility: visible !important }');
      for (const [width, height] of turnsOf(edition, SCREENS)) {
        await page.setViewportSize({ width, height });
        for (const labels of await labelsOf(page)) {
          for (const [i, label] of labels.entries()) {
            expect(label.size, label.text).toBeGreaterThanOrEqual(12);
            const { edges } = label;
            expect(label.left, label.text).toBeGreaterThanOrEqual(Math.max(0, edges.left));
            expect(label.right, label.text).toBeLessThanOrEqual(Math.min(width, edges.right));
            expect(label.top, label.text).toBeGreaterThanOrEqual(edges.top);
            expect(label.bottom, label.text).toBeLessThanOrEqual(edges.bottom);
            const others = labels.slice(i + 1).filter((other) => overlap(label, other));
            expect(others.map(({ text }) => text)).toEqual([]);
          }
        }
      }
    },
  );
}

test('labels of spreads, copied, have a line each', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(EDITIONS[0].path);
  const copied = await page.evaluate(() =>
    [...document.querySelectorAll('.spread-labels')].map((list) => {
      list.scrollIntoView({ behavior: 'instant' });
      getSelection()?.selectAllChildren(list);
      const lines = (getSelection()?.toString() ?? '').split('\n').map((line) => line.trim());
      return {
        lines: lines.filter((line) => line !== ''),
        labels: Array.from(list.children, ({ textContent }) => textContent.trim()),
      };
    }),
  );
  expect(copied.length).toBeGreaterThan(0);
  for (const { lines, labels } of copied) expect(lines).toEqual(labels);
});
