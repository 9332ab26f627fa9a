/** How Chinese text is broken into lines in the browser, and what of it CLREQ would not let pass. */
import type { Page } from '@playwright/test';

/** What is wrong with the lines of the blocks of text that a selector names, in words. */
export const lineFaults = (page: Page, blocks: string): Promise<string[]> =>
  page.evaluate((blocks) => {
    const CLOSING = /[，。、；：？！”’）》」』】〉…—%％]/u;
    const OPENING = /[“‘（《「『【〈]/u;
    const HAN = /\p{Script=Han}/u;
    /** Widest setting of a line, in ems a character. */
    const WIDEST = 1.16;
    interface Sign {
      readonly node: Node;
      readonly sign: string;
      readonly top: number;
      readonly left: number;
      readonly right: number;
    }
    /** The lines of a block: its signs by the height at which they stand. */
    const linesOf = (block: Element): Sign[][] => {
      const signs: Sign[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.checkVisibility()) continue;
        if (node.parentElement.closest('.visually-hidden, svg, button')) continue;
        for (const [index, sign] of Array.from(node.textContent ?? '').entries()) {
          if (sign.trim() === '') continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          signs.push({ node, sign, top: (top + bottom) / 2, left, right });
        }
      }
      const lines: Sign[][] = [];
      let height = Number.parseFloat(getComputedStyle(block).fontSize) / 2;
      height = Math.max(height, 4);
      for (const sign of signs) {
        const line = lines.at(-1);
        const last = line?.at(-1);
        if (line && last && Math.abs(last.top - sign.top) < height) line.push(sign);
        else lines.push([sign]);
      }
      return lines;
    };
    return [...document.querySelectorAll(blocks)].flatMap((block) => {
      if (!block.checkVisibility()) return [];
      const em = Number.parseFloat(getComputedStyle(block).fontSize);
      const lines = linesOf(block);
      return lines.flatMap((line, index) => {
        const text = line.map(({ sign }) => sign).join('');
        const isLast = index === lines.length - 1;
        const faults: string[] = [];
        if (index > 0 && CLOSING.test(text.charAt(0))) faults.push('begins with a closing mark');
        if (!isLast && OPENING.test(text.slice(-1))) faults.push('ends with an opening mark');
        if (!isLast && text.endsWith('—') && !text.endsWith('——')) faults.push('breaks a dash');
        const letters = Array.from(text).filter(
          (sign) => HAN.test(sign) || /\w/u.test(sign),
        ).length;
        if (isLast && lines.length > 1 && letters < 2) faults.push('is one character alone');
        const pairs = line.slice(1).map((sign, at) => [line[at], sign] as const);
        const wide = pairs.some(
          ([a, b]) =>
            a?.node === b.node &&
            HAN.test(a.sign) &&
            HAN.test(b.sign) &&
            b.left - a.left > WIDEST * em &&
            b.left - a.right < em,
        );
        if (wide) faults.push('is stretched');
        return faults.map((fault) => `“${text.slice(0, 24)}” ${fault}`);
      });
    });
  }, blocks);
