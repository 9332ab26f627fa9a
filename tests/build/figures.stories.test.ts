/** Another story's figures, built for real: other numbers, other counts, and no code touched. */
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../src/i18n/editions.ts';
import { readPage, type SitePage } from '../unit/support/site.ts';
import { overlaid } from '../unit/support/stories.ts';
import { buildStory, removeStories } from './stories.ts';

const BUILD_MS = 300_000;

const pages = new Map<Edition, SitePage>();

beforeAll(async () => {
  const { code, output, outDir } = await buildStory(overlaid('other-data'));
  expect(code, output).toBe(0);
  pages.set('zh', readPage('figures/index.html', outDir));
  pages.set('en', readPage('en/figures/index.html', outDir));
}, BUILD_MS);

afterAll(removeStories);

describe.each(EDITIONS)('the figures of another story, %s', (edition) => {
  /** Keys and classes of the marks of a state, once for each frame it is drawn in. */
  const drawn = (state: string): Element[][] => {
    const pictures = pages.get(edition)?.document.querySelectorAll(`#${state} svg`) ?? [];
    return [...pictures].map((svg) => [...svg.children]);
  };
  const counts = (state: string, key: string, tone = ''): number[] =>
    drawn(state).map(
      (marks) =>
        marks.filter(
          (mark) =>
            mark.getAttribute('data-key')?.startsWith(key) === true &&
            mark.getAttribute('class')?.includes(tone) === true,
        ).length,
    );
  const text = (state: string): string =>
    pages.get(edition)?.document.getElementById(state)?.textContent ?? '';

  it('count ninety-two days in three intervals across a new year', () => {
    for (const state of ['aligned', 'calendar']) {
      expect(counts(`intervals-${state}`, 'day-')).toEqual([92, 92]);
    }
    const ends = { zh: ['11月20日', '2月20日'], en: ['20 November', '20 February'] }[edition];
    for (const day of ends) expect(text('intervals-calendar')).toContain(day);
    expect(counts('intervals-calendar', 'month-').every((months) => months >= 4)).toBe(true);
  });

  it('give four sectors with decimals a hundred lumps, by the largest remainder', () => {
    expect(counts('economy-sectors', 'lump-')).toEqual([100, 100]);
    expect(counts('economy-coal', 'lump-')).toEqual([100, 100]);
    expect(counts('economy-coal', 'lump-', 'tone-ember')).toEqual([49, 49]);
    expect(counts('economy-tax', 'coin-', 'tone-ember')).toEqual([73, 73]);
    expect(counts('economy-tax', 'coin-', 'tone-quiet')).toEqual([27, 27]);
    for (const share of ['2.5%', '61.3%', '30.2%', '6%']) {
      expect(text('economy-sectors')).toContain(share);
    }
    expect(text('economy-coal')).toContain('49.04%');
    expect(text('economy-sectors')).toContain({ zh: '取整', en: 'rounded' }[edition]);
  });

  it('stand twelve suitors side by side', () => {
    for (const state of ['nine', 'one']) {
      expect(counts(`suitors-${state}`, 'boundary-')).toEqual([12, 12]);
      expect(counts(`suitors-${state}`, 'gw-')).toEqual([12, 12]);
    }
    expect(text('suitors-one')).toContain({ zh: '河湾区', en: 'Riverbend' }[edition]);
    expect(text('suitors-nine')).toContain({ zh: '12个地方', en: 'twelve' }[edition]);
  });

  it('draw what runs solid and the rest hatched', () => {
    expect(counts('capacity-phase-one', 'gw-')).toEqual([8, 8]);
    expect(counts('capacity-year-2024', 'hatch-')).toEqual([12, 12]);
    expect(counts('capacity-three-years', 'gw-')).toEqual([61, 61]);
    expect(counts('capacity-three-years', 'hatch-')).toEqual([53, 53]);
  });

  it('leave no place unfilled, and say nothing of this site’s story', () => {
    const all = [...(pages.get(edition)?.document.querySelectorAll('.figures-figure') ?? [])];
    const figures = ['capacity', 'economy', 'intervals', 'method', 'suitors'];
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(figures));
    for (const { id, outerHTML } of all) {
      const words = outerHTML.replace(/<path[^>]*>/g, '');
      expect(words.match(/\{\w*\}|undefined|NaN/g), id).toBeNull();
      expect(words.match(/平鲁|Pinglu/g), id).toBeNull();
      expect(words.match(/\b(81|62|143|63)(?=天| days|%)/g), id).toBeNull();
    }
  });
});
