/** Another story's figures, built for real: other numbers, other counts, no code touched. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { CANAL_SITE } from '../support/canal.ts';
import { NAMES } from '../support/names.ts';
import { readPage, type SitePage } from '../unit/support/site.ts';

const BUILD_MS = 300_000;

const pages = new Map<Edition, SitePage>();

beforeAll(() => {
  if (!existsSync(CANAL_SITE)) {
    spawnSync(process.execPath, ['tests/support/canal-site.ts'], { cwd: root, stdio: 'inherit' });
  }
  pages.set('zh', readPage('figures/index.html', CANAL_SITE));
  pages.set('en', readPage('en/figures/index.html', CANAL_SITE));
}, BUILD_MS);

describe.each(EDITIONS)('the figures of another story, %s', (edition) => {
  /** Keys and classes of the marks of a state, once for each frame that others embed it in. */
  const drawn = (id: string): Element[][] => {
    const [, figure = '', state = ''] = /^(\w+)-(.+)$/.exec(id) ?? [];
    const home = edition === 'zh' ? '' : `${edition}/`;
    const embed = readPage(`${home}embed/${figure}/${state}/index.html`, CANAL_SITE);
    return [...embed.document.querySelectorAll('svg')].map((svg) => [...svg.children]);
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

  it('count the days of its intervals', () => {
    for (const state of ['side-by-side', 'calendar']) {
      expect(counts(`intervals-${state}`, 'day-')).toEqual([41, 41]);
    }
    const ends = { zh: ['1月5日', '2月15日'], en: ['5 January', '15 February'] }[edition];
    for (const day of ends) expect(text('intervals-calendar')).toContain(day);
    expect(counts('intervals-calendar', 'month-').every((months) => months >= 2)).toBe(true);
  });

  it('give its sectors a hundred lumps', () => {
    expect(counts('economy-sectors', 'lump-')).toEqual([100, 100]);
    expect(counts('economy-part', 'lump-')).toEqual([100, 100]);
    expect(counts('economy-part', 'lump-', 'tone-ember')).toEqual([42, 42]);
    expect(counts('economy-tax', 'coin-', 'tone-ember')).toEqual([55, 55]);
    expect(counts('economy-tax', 'coin-', 'tone-quiet')).toEqual([45, 45]);
    for (const share of ['10%', '60%', '30%']) expect(text('economy-sectors')).toContain(share);
    expect(text('economy-part')).toContain('42%');
  });

  it('stand its suitors side by side', () => {
    for (const state of ['offers', 'winner']) {
      expect(counts(`suitors-${state}`, 'boundary-')).toEqual([5, 5]);
      expect(counts(`suitors-${state}`, 'gw-')).toEqual([3, 3]);
    }
    expect(text('suitors-winner')).toContain({ zh: '渠口区', en: 'Canalhead' }[edition]);
    expect(text('suitors-offers')).toContain({ zh: '五个地方', en: 'ive' }[edition]);
  });

  it('draw what runs solid and the rest hatched', () => {
    expect(counts('capacity-built', 'gw-')).toEqual([2, 2]);
    expect(counts('capacity-project', 'hatch-')).toEqual([4, 4]);
    expect(counts('capacity-target', 'gw-')).toEqual([20, 20]);
    expect(counts('capacity-target', 'hatch-')).toEqual([18, 18]);
  });

  it('leave no place unfilled, and say nothing of this site’s story', () => {
    const all = [...(pages.get(edition)?.document.querySelectorAll('.figures-figure') ?? [])];
    const figures = ['capacity', 'economy', 'history', 'intervals', 'method', 'suitors'];
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(figures));
    for (const { id, outerHTML } of all) {
      const words = outerHTML.replace(/<path[^>]*>/g, '');
      expect(words.match(/\{\w*\}|undefined|NaN/g), id).toBeNull();
      const others = NAMES.filter((name) => words.includes(name));
      expect(others, id).toEqual([]);
    }
  });
});
