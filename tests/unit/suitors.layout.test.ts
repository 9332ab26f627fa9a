/** The suitors: as many plans as bid, all but one large; size shows rank, never anything else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureProps } from '../../src/figures/figure.ts';
import type { SuitorsData } from '../../src/figures/suitors/model.ts';
import { suitors } from '../../src/figures/suitors/figure.ts';
import { STATES, type StateName } from '../../src/figures/suitors/state.ts';
import { times } from '../support/few.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import type { Frame, Mark } from '../../src/kit/marks.ts';
import { boxOf } from './support/extent.ts';
import { canalFigure, propsIn } from './support/figures.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';

const canal = (edition: Edition): FigureProps<SuitorsData> =>
  propsIn(canalFigure('suitors'), edition) as FigureProps<SuitorsData>;

const marksOf = (name: StateName, frame: Frame, props: FigureProps<SuitorsData>): readonly Mark[] =>
  suitors.layout({ name }, frame, props).marks;

const starting = (marks: readonly Mark[], key: string): Mark[] =>
  marks.filter((mark) => mark.key.startsWith(key));

describe.each(EDITIONS)('the suitors of a story, %s', (edition) => {
  it.each(KNOWN_FRAMES)('are five in the frame $id, four large and one small', (frame) => {
    for (const name of STATES) {
      const marks = marksOf(name, frame, canal(edition));
      const sizes = starting(marks, 'boundary-')
        .map((mark) => boxOf(mark, edition).width)
        .sort((a, b) => a - b);
      expect(sizes).toHaveLength(5);
      const [district = 0, ...cities] = sizes;
      for (const city of cities) expect(city).toBeGreaterThan(district * 2);
      expect(Math.max(...cities) - Math.min(...cities)).toBeLessThan(district / 4);
      expect(starting(marks, 'gw-')).toHaveLength(3);
    }
  });

  it.each(KNOWN_FRAMES)('light one alone in the frame $id', (frame) => {
    const tones = (name: StateName): string[] =>
      starting(marksOf(name, frame, canal(edition)), 'built-').map(({ tone }) => tone);
    expect(tones('bidders')).not.toContain('ember');
    expect(tones('chosen').filter((tone) => tone === 'ember')).toHaveLength(1);
  });

  it('draw no gigawatt of the programme as built', () => {
    for (const name of STATES) {
      for (const mark of starting(marksOf(name, FRAMES[0], canal(edition)), 'gw-')) {
        expect(mark).toMatchObject({ kind: 'rect', hollow: true });
      }
    }
  });
});

describe.each(EDITIONS)('any suitors, %s', (edition) => {
  it.each(STATES)('fit any frame in the state %s', (name) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 23 }),
        fc.integer({ min: 1, max: 120 }),
        fc.oneof(fc.constantFrom(...KNOWN_FRAMES), anyFrame),
        (cities, programme, frame) => {
          const { data, ...rest } = canal(edition);
          const props = { ...rest, data: { ...data, cities, programme } };
          const picture = suitors.layout({ name }, frame, props);
          expect(pictureFaults(picture, edition)).toEqual([]);
          expect(starting(picture.marks, 'boundary-')).toHaveLength(cities + 1);
          expect(starting(picture.marks, 'gw-')).toHaveLength(programme);
        },
      ),
      { numRuns: times(60) },
    );
  });
});
