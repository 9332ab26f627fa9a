/** The ring around what has the focus. */
import { expect, type Page } from '@playwright/test';

/** Expects it to be in sight on every side: within the screen, and within what is clipped around it. */
export const expectWholeRing = async (page: Page): Promise<void> => {
  const cut = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.matches(':focus-visible')) return 'nothing has the focus';
    const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(focused);
    if (outlineStyle === 'none') return 'no ring';
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const box = focused.getBoundingClientRect();
    const panel = focused.closest('dialog, [popover]')?.getBoundingClientRect();
    const edges = [
      ['top', box.top - reach - Math.max(0, panel?.top ?? 0)],
      ['left', box.left - reach - Math.max(0, panel?.left ?? 0)],
      ['right', Math.min(innerWidth, panel?.right ?? Infinity) - box.right - reach],
      ['bottom', Math.min(innerHeight, panel?.bottom ?? Infinity) - box.bottom - reach],
    ] as const;
    const sides = edges.filter(([, room]) => room < 0).map(([side]) => side);
    return sides.join(' ');
  });
  expect(cut, 'sides of the ring that are cut off').toBe('');
};
