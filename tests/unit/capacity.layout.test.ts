/** Capacity: one ingot a gigawatt, solid only what runs, hatched and called a plan all the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapacityData } from '../../src/figures/capacity/model.ts';
import { capacity } from '../../src/figures/capacity/figure.ts';
import { STATES, type StateName } from '../../src/figures/capacity/state.ts';
import type { FigureProps } from '../../src/figures/figure.ts';
import { times } from '../support/few.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import type { Mark } from '../../src/kit/marks.ts';
import { formatNumber } from '../../src/locales/format.ts';
import { canalFigure, propsIn } from './support/figures.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';

const canal = (edition: Edition): FigureProps<CapacityData> =>
  propsIn(canalFigure('capacity'), edition) as FigureProps<CapacityData>;

/** How many ingots are solid, and how many are outlines filled with hatching. */
const counts = (marks: readonly Mark[]): [solid: number, hatched: number] => {
  const keys = new Set(marks.map(({ key }) => key));
  const ingots = marks.filter((mark) => mark.kind === 'path' && mark.key.startsWith('gw-'));
  const isOutline = (mark: Mark): boolean => mark.kind === 'path' && mark.width !== undefined;
  const hatched = ingots.filter(({ key }) => keys.has(key.replace('gw-', 'hatch-')));
  expect(ingots.filter(isOutline), 'what is hatched is an outline').toEqual(hatched);
  return [ingots.length - hatched.length, hatched.length];
};

const PLAN: Readonly<Record<Edition, RegExp>> = { zh: /计划|规划/, en: /plan/ };

describe.each(EDITIONS)('the capacity of a story, %s', (edition) => {
  it.each(KNOWN_FRAMES)('is 2, 2 and 4, and 2 of 20 in the frame $id', (frame) => {
    const drawn = STATES.map((name) =>
      counts(capacity.layout({ name }, frame, canal(edition)).marks),
    );
    expect(drawn).toEqual([
      [2, 0],
      [2, 4],
      [2, 18],
    ]);
  });

  it.each(KNOWN_FRAMES)('calls a plan a plan beside its ingots in the frame $id', (frame) => {
    const labels = (name: StateName): string =>
      capacity
        .layout({ name }, frame, canal(edition))
        .marks.flatMap((mark) =>
          mark.kind === 'text' && /^(label|part)-/.test(mark.key) ? mark.text : [],
        )
        .join(' ');
    expect(labels('project')).toMatch(PLAN[edition]);
    expect(labels('target')).toMatch(PLAN[edition]);
    expect(labels('built')).not.toMatch(PLAN[edition]);
  });
});

describe.each(EDITIONS)('any capacity, %s', (edition) => {
  const size = fc.integer({ min: 1, max: 100 });

  it.each(STATES)('fits any frame in the state %s', (name) => {
    fc.assert(
      fc.property(
        size,
        size,
        size,
        fc.oneof(fc.constantFrom(...KNOWN_FRAMES), anyFrame),
        (one, project, other, frame) => {
          const [built, target] = [Math.min(one, other), Math.max(one, other)];
          const { data, ...rest } = canal(edition);
          const ingots = { built, project, target };
          const props = { ...rest, data: { ...data, ...ingots, ingots } };
          const picture = capacity.layout({ name }, frame, props);
          expect(pictureFaults(picture, edition)).toEqual([]);
          expect(counts(picture.marks)).toEqual(
            {
              built: [built, 0],
              project: [built, project],
              target: [built, target - built],
            }[name],
          );
        },
      ),
      { numRuns: times(60) },
    );
  });

  it('writes sizes as they are, however much an ingot stands for; and a cost of one number once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN_FRAMES),
        fc.integer({ min: 2, max: 10_000 }),
        (frame, each) => {
          const { data, ...rest } = canal(edition);
          const cost = 3e9;
          const props = {
            ...rest,
            data: {
              ...data,
              project: data.ingots.project * each,
              investment: [cost, cost] as const,
            },
          };
          const picture = capacity.layout({ name: 'project' }, frame, props);
          expect(pictureFaults(picture, edition)).toEqual([]);
          expect(counts(picture.marks)).toEqual([data.ingots.built, data.ingots.project]);
          const texts = picture.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
          const written = [data.ingots.project * each, cost].map((value) =>
            formatNumber(value, edition),
          );
          for (const text of written) expect(texts.filter((each) => each === text)).toHaveLength(1);
        },
      ),
      { numRuns: times(30) },
    );
  });
});
