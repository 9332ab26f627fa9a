/** Where texts stand on a page: for tests that nothing lies over anything, and that nothing is cut. */
import type { Page } from '@playwright/test';

/**
 * What is wrong with the texts in some parts of a page: those that lie over one another, and those
 * that a side of the screen cuts. A line of text counts as high as its letters, not as its font.
 */
export const overlaps = (page: Page, parts: string): Promise<string[]> =>
  page.evaluate((parts) => {
    interface Line {
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    /** Part of the font size that letters reach above and below a line's middle. */
    const LETTERS = 0.45;
    const HAIR_PX = 1;
    /** Whether a side that cuts it is one that scrolls, or that says with dots what is missing. */
    const isHeld = (element: Element): boolean => {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll|hidden/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent?.closest(parts) || text === '' || !parent.checkVisibility()) continue;
      // Texts in drawings are looked at where these are laid out.
      if (parent.closest('svg') || isHeld(parent)) continue;
      const { fontSize, clipPath } = getComputedStyle(parent);
      if (clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left <= HAIR_PX) continue;
        const [middle, half] = [(top + bottom) / 2, LETTERS * Number.parseFloat(fontSize)];
        lines.push({ text, left, right, top: middle - half, bottom: middle + half });
      }
    }
    if (lines.length === 0) return [`no text in ${parts}`];
    const faults = lines
      .filter(({ left, right }) => left < -HAIR_PX || right > innerWidth + HAIR_PX)
      .map(({ text, left, right }) => `“${text}” is cut: ${left.toFixed()} to ${right.toFixed()}`);
    for (const [index, a] of lines.entries()) {
      for (const b of lines.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > HAIR_PX && down > HAIR_PX) faults.push(`“${a.text}” lies over “${b.text}”`);
      }
    }
    return [...new Set(faults)];
  }, parts);
