/** The economy in cells: always a hundred, as many lit as the data say, and no share forgotten. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, cellsOf } from '../../src/figures/economy/cells.ts';
import { economy } from '../../src/figures/economy/figure.ts';
import { CELLS, type EconomyData } from '../../src/figures/economy/shares.ts';
import { STATES, type StateName } from '../../src/figures/economy/state.ts';
import type { FigureProps } from '../../src/figures/figure.ts';
import { paletteOf } from '../../src/theme/surface.ts';
import { times } from '../support/few.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { FRAMES, LOW_FRAME } from '../../src/kit/frames.ts';
import type { Frame, Mark } from '../../src/kit/marks.ts';
import { contrast, lightOf, over } from './support/colour.ts';
import { canalFigure, propsIn } from './support/figures.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';

const canal = (edition: Edition): FigureProps<EconomyData> =>
  propsIn(canalFigure('economy'), edition) as FigureProps<EconomyData>;

const named = (marks: readonly Mark[], name: string): Mark[] =>
  marks.filter(({ key }) => key.startsWith(name));

const lit = (marks: readonly Mark[]): number => marks.filter(({ tone }) => tone === 'ember').length;

const textOf = (marks: readonly Mark[]): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])).join(' ');

/** Shares of two to six sectors, in hundredths of a per cent or whole, that sum to 100. */
const shares = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 6 }),
    fc.constantFrom(1, 10, 100),
  )
  .map(([weights, parts]) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const rest = weights.slice(1).map((weight) => Math.floor((weight / sum) * 100 * parts));
    const first = 100 * parts - rest.reduce((total, share) => total + share, 0);
    return [first, ...rest].map((share) => share / parts);
  });

const NAMES = ['农业', '工业和建筑', '贸易', 'Shops', 'Travel', 'Fishing'];

const made = (
  all: readonly number[],
  within: number,
  tax: number,
  edition: Edition,
): FigureProps<EconomyData> => {
  const { data, ...props } = canal(edition);
  const sectors = all.map((share, index) => ({
    id: `sector-${index}`,
    label: NAMES[index] ?? '',
    what: 'what',
    share,
  }));
  const share = Number((((all[0] ?? 0) * within) / 100).toFixed(6));
  const part = { ...data.part, of: 'sector-0', within, share };
  const cells = cellsOf(all, { of: 0, share }, tax);
  return { ...props, data: { ...data, sectors, part, tax: { ...data.tax, share: tax }, cells } };
};

const placed = (name: StateName, frame: Frame, props: FigureProps<EconomyData>) =>
  economy.layout({ name }, frame, props);

describe('apportion()', () => {
  it('gives a hundred cells, none of them a whole one too many or too few', () => {
    fc.assert(
      fc.property(shares, (all) => {
        const cells = apportion(all);
        expect(cells.reduce((sum, count) => sum + count, 0)).toBe(CELLS);
        for (const [index, count] of cells.entries()) {
          expect(Math.abs(count - (all[index] ?? 0))).toBeLessThan(1);
        }
      }),
    );
  });

  it.each([
    [
      [2, 70, 28],
      [2, 70, 28],
    ],
    [
      [2.5, 61.3, 30.2, 6],
      [3, 61, 30, 6],
    ],
    [
      [33.3, 33.3, 33.4],
      [33, 33, 34],
    ],
    [
      [0.4, 99.6],
      [0, 100],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('of %j is %j', (all, cells) => {
    expect(apportion(all)).toEqual(cells);
  });
});

describe.each(EDITIONS)('the economy of a story, %s', (edition) => {
  it.each(KNOWN_FRAMES)('is a hundred lumps or coins in the frame $id', (frame) => {
    const counts = STATES.map((name) => {
      const { marks } = placed(name, frame, canal(edition));
      const [lumps, tops, coins] = ['lump-', 'top-', 'coin-'].map((key) => named(marks, key));
      return [lumps?.length, lit(tops ?? []), coins?.length, lit(coins ?? [])];
    });
    expect(counts).toEqual([
      [100, 0, 0, 0],
      [100, 42, 0, 0],
      [0, 0, 100, 55],
    ]);
  });

  it('lets faded lumps step back, yet be seen', () => {
    const { tones, paper } = paletteOf('coal');
    const ground = lightOf(paper);
    for (const { tone, opacity = 1 } of named(
      placed('part', FRAMES[0], canal(edition)).marks,
      'top-',
    )) {
      const seen = over(lightOf(tones[tone] ?? ''), ground, opacity);
      expect(contrast(seen, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(EDITIONS)('any economy, %s', (edition) => {
  const percent = fc.integer({ min: 1, max: 10_000 }).map((value) => value / 100);

  it.each(STATES)('fits any frame in the state %s, all hundred', (name) => {
    fc.assert(
      fc.property(
        shares,
        percent,
        percent,
        fc.oneof(fc.constantFrom(...KNOWN_FRAMES), anyFrame),
        (all, within, tax, frame) => {
          const props = made(all, within, tax, edition);
          const picture = placed(name, frame, props);
          expect(pictureFaults(picture, edition)).toEqual([]);
          const cells = named(picture.marks, name === 'tax' ? 'coin-' : 'lump-');
          expect(cells).toHaveLength(CELLS);
          const burning = { sectors: 0, part: props.data.part.share, tax }[name];
          expect(Math.abs(lit(cells) - burning)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: times(60) },
    );
  });

  it.each([2, 3, 4, 5, 6])('fits every frame when %i sectors are alike', (count) => {
    const props = made(
      Array<number>(count).fill(Number((100 / count).toFixed(1))),
      10,
      50,
      edition,
    );
    for (const name of STATES) {
      for (const frame of [...KNOWN_FRAMES, LOW_FRAME]) {
        const picture = placed(name, frame, props);
        expect(pictureFaults(picture, edition)).toEqual([]);
        for (const lump of named(picture.marks, 'lump-'))
          expect('width' in lump && lump.width, frame.id).toBeGreaterThan(8);
      }
    }
  });

  it('says that it rounds exactly where it does', () => {
    const says = { zh: '取整', en: 'rounded' }[edition];
    const frame = FRAMES[1];
    const said = (name: StateName, props: FigureProps<EconomyData>): boolean =>
      textOf(placed(name, frame, props).marks).includes(says);
    const whole = STATES.map((name) => said(name, canal(edition)));
    const broken = STATES.map((name) => said(name, made([61.5, 38.5], 80, 72.6, edition)));
    expect([whole, broken]).toEqual([
      [false, false, false],
      [true, true, true],
    ]);
    expect(said('part', made([75, 25], 90, 90, edition)), '67.5 is no whole cell').toBe(true);
    expect(said('sectors', made([33, 33, 33], 0, 90, edition)), '99 is no whole').toBe(true);
  });
});
