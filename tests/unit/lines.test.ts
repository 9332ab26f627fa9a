/** Properties of breaking texts into lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../support/editions.ts';
import { textWidth } from '../../src/kit/advances.ts';
import { breakLines } from '../../src/kit/lines.ts';

const CLOSING = /^[，。；：！？、）》”’％%]/u;
const OPENING = /[（《“‘]$/u;
const SIZE = 20;

const widths = fc.integer({ min: 40, max: 900 });

const words = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,14}[,.;:]?$|^\d{1,4}$/), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(' '));

/** Chinese as it is printed: clauses with their punctuation, quotations, numbers with units. */
const clause = fc.oneof(
  fc.stringMatching(/^[一-龥]{1,12}$/u),
  fc.stringMatching(/^[一-龥]{1,4}\d{1,4}(\.\d)?[天年亩吨元%][一-龥]{0,4}$/u),
  fc.stringMatching(/^“[一-龥]{1,6}”$/u),
  fc.stringMatching(/^[一-龥]{1,3}（[A-Z]{1,4}\d{0,2}）$/u),
);
const chinese = fc
  .array(fc.tuple(clause, fc.constantFrom('', '，', '、', '。', '；', '：')), {
    minLength: 1,
    maxLength: 10,
  })
  .map((clauses) => clauses.flat().join(''));

const wide = (text: string, edition: Edition): number => textWidth(text, SIZE, 'label', edition);
const broken = (text: string, width: number, edition: Edition): string[] =>
  breakLines(text, width, { size: SIZE, face: 'label', edition });

/** Whether a line of Chinese could have been broken somewhere. */
const isBreakable = (line: string): boolean =>
  Array.from(line).some((_, index, characters) => {
    const [before, after] = [characters.slice(0, index).join(''), characters.slice(index).join('')];
    const insideLatin = /[A-Za-z0-9.%]$/.test(before) && /^[A-Za-z0-9.%]/.test(after);
    return index > 0 && !insideLatin && !CLOSING.test(after) && !/[（《“‘\d]$/u.test(before);
  });

describe('English lines', () => {
  it('lose nothing and break only between words', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        expect(broken(text, width, 'en').join(' ')).toBe(text);
      }),
    );
  });

  it('are no wider than the width, unless they are one word', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        for (const line of broken(text, width, 'en')) {
          if (line.includes(' ')) expect(wide(line, 'en')).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('are as few as they can be', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        let [count, line] = [1, ''];
        for (const word of text.split(' ')) {
          const longer = line === '' ? word : `${line} ${word}`;
          const fits = line === '' || wide(longer, 'en') <= width;
          if (!fits) count += 1;
          line = fits ? longer : word;
        }
        expect(broken(text, width, 'en')).toHaveLength(count);
      }),
    );
  });
});

describe('a number in an English line', () => {
  it('stays with its unit or its month where that costs no line', () => {
    expect(broken('The planned 30 GW went to the smallest', 160, 'en')).toEqual([
      'The planned',
      '30 GW went to',
      'the smallest',
    ]);
    expect(broken('Signed on 27 October in the town', 160, 'en')).toEqual([
      'Signed on',
      '27 October',
      'in the town',
    ]);
  });

  it('is parted from it where they would need a line more', () => {
    expect(broken('0 AAa a', 40, 'en')).toEqual(['0', 'AAa', 'a']);
  });
});

describe('Chinese lines', () => {
  it('lose nothing', () => {
    fc.assert(
      fc.property(chinese, widths, (text, width) => {
        expect(broken(text, width, 'zh').join('')).toBe(text);
      }),
    );
  });

  it('are no wider than the width, unless nothing in them may be broken', () => {
    fc.assert(
      fc.property(chinese, widths, (text, width) => {
        for (const line of broken(text, width, 'zh')) {
          if (wide(line, 'zh') > width) expect(isBreakable(line), line).toBe(false);
        }
      }),
    );
  });

  it('never start with closing punctuation, nor end with an opening mark', () => {
    fc.assert(
      fc.property(chinese, widths, (text, width) => {
        const lines = broken(text, width, 'zh');
        for (const line of lines) expect(line).not.toMatch(CLOSING);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(OPENING);
      }),
    );
  });

  it('never tear a number, nor a number from its unit', () => {
    fc.assert(
      fc.property(chinese, widths, (text, width) => {
        for (const line of broken(text, width, 'zh').slice(0, -1)) expect(line).not.toMatch(/\d$/);
      }),
    );
  });

  it('break at a pause where that costs no line', () => {
    expect(broken('开挖放水，比量地动工还少七天', 240, 'zh')).toEqual([
      '开挖放水，',
      '比量地动工还少七天',
    ]);
  });

  it('break at pauses in three lines, too, and not within a quoted term', () => {
    const text = '平朔露天煤矿，高强度开采；“近四十年”是约数';
    expect(broken(text, SIZE * 9, 'zh')).toEqual([
      '平朔露天煤矿，',
      '高强度开采；',
      '“近四十年”是约数',
    ]);
    expect(broken('要求“两个转型”一起', SIZE * 8, 'zh')).toEqual(['要求“两个转型”', '一起']);
    for (const term of ['《两个转型》', '「两个转型」', '‘两个转型’', '〈两个转型〉'])
      expect(broken(`要求${term}一起`, SIZE * 8, 'zh')).toEqual([`要求${term}`, '一起']);
  });

  it('are of like length where there is no pause', () => {
    expect(broken('一二三四五六七八九十一', 200, 'zh')).toEqual(['一二三四五六', '七八九十一']);
  });

  it('are so even that a measure a little narrower would take one line more', () => {
    const letters = fc
      .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 2, maxLength: 20 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(letters, widths, (text, width) => {
        const lines = broken(text, width, 'en');
        const widest = Math.max(...lines.map((line) => wide(line, 'en')));
        fc.pre(lines.length > 1 && widest <= width);
        const longest = Math.max(...text.split(' ').map((word) => wide(word, 'en')));
        const narrower = widest - SIZE / 8;
        fc.pre(narrower > longest);
        expect(broken(text, narrower, 'en').length).toBeGreaterThan(lines.length);
      }),
    );
  });

  it('have no space at their ends', () => {
    expect(broken('资料：源报道。 P02 P14', 140, 'zh')).toEqual(['资料：源报道。', 'P02 P14']);
  });
});
