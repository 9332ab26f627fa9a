/** The story's own card holds whatever intervals a story has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, textBox } from '../../src/kit/labels.ts';
import type { TextMark } from '../../src/kit/marks.ts';
import { composeCover, type CoverWords } from '../../src/share/cover.ts';
import { RATIOS } from '../../src/share/ratios.ts';
import { DATA_TONES } from '../../src/theme/tones.ts';
import { EDITIONS } from '../support/editions.ts';

const LABELS = {
  zh: ['想 → 画', '画图 → 动工', '动工 → 通车典礼'],
  en: ['Idea → drawing', 'Vote → first pile', 'First pile → the opening of the bridge'],
} as const;
const DATES = { zh: '2019年11月28日', en: '28 November 2019' } as const;

/** What a cover says of some intervals, by their days and the number of their label. */
const wordsFor = (
  edition: (typeof EDITIONS)[number],
  intervals: readonly (readonly [number, number])[],
): CoverWords => ({
  overline: 'OVER',
  titleLines: edition === 'zh' ? ['湾上', '长桥'] : ['The Bridge', 'over the Sound'],
  standfirst: edition === 'zh' ? ['从图纸到通车。'] : ['From the drawing to the opening.'],
  recency: '2023',
  address: 'example.org',
  scan: 'Scan',
  unit: edition === 'zh' ? '天' : 'days',
  spans: intervals.map(([days, label]) => ({
    days,
    label: LABELS[edition][label] ?? '',
    tone: DATA_TONES[label] ?? 'ink',
  })),
  dates: Array.from({ length: intervals.length + 1 }, () => DATES[edition]),
});

const interval = fc.tuple(fc.integer({ min: 1, max: 1900 }), fc.nat({ max: 2 }));
const intervals = fc.array(interval, { minLength: 1, maxLength: 5 });

describe.each(EDITIONS)('the card of the %s edition', (edition) => {
  it.each(RATIOS.map(({ id }) => id))('has room in %s for any intervals', (id) => {
    fc.assert(
      fc.property(intervals, (some) => {
        const { marks, ratio } = composeCover(id, wordsFor(edition, some), edition);
        const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
        expect(texts.filter(({ key }) => key.startsWith('days-'))).toHaveLength(some.length);
        const boxes = texts.map((mark) => ({ key: mark.key, box: textBox(mark, edition) }));
        for (const { key, box } of boxes) {
          expect(box.height, key).toBeGreaterThan(10);
          expect(box.x, key).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, key).toBeLessThanOrEqual(ratio.width);
          expect(box.y, key).toBeGreaterThanOrEqual(0);
        }
        const ofRuler = boxes.filter(({ key }) => /^(?:days|unit|name|date)-/.test(key));
        for (const one of ofRuler)
          for (const other of boxes)
            if (one !== other)
              expect(overlaps(one.box, other.box), `${one.key} over ${other.key}`).toBe(false);
      }),
    );
  });
});
