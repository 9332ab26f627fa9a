/** Every chart in every state, in any box a page may hand it: whole, legible, nothing over anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureProps } from '../../src/figures/figure.ts';
import type { Frame } from '../../src/kit/marks.ts';
import { times } from '../support/few.ts';
import { coveredTexts } from './support/covered.ts';
import { canalFigures, statesOf } from './support/figures.ts';
import { otherFigures } from './support/other-figures.ts';
import { pictureFaults } from './support/picture.ts';

type Size = readonly [width: number, height: number];

/** Above a strip of words, beside a column of them, in the flow of the page. */
const BOXES: readonly Size[] = [
  [256, 192],
  [280, 240],
  [300, 208],
  [320, 384],
  [390, 337],
  [560, 342],
  [600, 510],
  [640, 552],
  [1000, 850],
  [1024, 260],
  [256, 1000],
  [2400, 1390],
];
const boxes = fc.oneof(
  fc.constantFrom(...BOXES),
  fc.tuple(fc.integer({ min: 256, max: 700 }), fc.integer({ min: 192, max: 900 })),
  fc.tuple(fc.integer({ min: 256, max: 2400 }), fc.integer({ min: 192, max: 1400 })),
);

/** The longest titles that the checks let through. */
const LONG = {
  zh: '从签约那天到工厂投产的那一天，一共用了多少天，比谈判少了多少',
  en: 'How many days it took from the signature to production, and how many fewer than to agree',
};

const charts = [...statesOf(canalFigures), ...statesOf(otherFigures)].filter(
  ({ figure }) => !('scenery' in figure) || figure.scenery === undefined,
);

describe.each(charts)('$id in the state $state, $edition', (one) => {
  const { figure, state, edition } = one;
  const long: FigureProps<unknown> = {
    ...one.props,
    words: { ...one.props.words, [`${state}.title`]: LONG[edition] },
  };
  const frameOf = ([width, height]: Size): Frame => ({ id: 'any', width, height });
  const faultsIn = (size: Size, props: FigureProps<unknown>, part?: number): string[] => {
    const first = figure.layout(figure.parse(state), frameOf(size), props);
    const { control } = first;
    const placed =
      part === undefined || !control || !figure.choice
        ? first
        : figure.layout(
            figure.choice.set(
              figure.parse(state),
              Math.round(control.min + part * (control.max - control.min)),
            ),
            frameOf(size),
            props,
          );
    const hint = placed.control?.hint;
    const seen = hint ? { ...placed, marks: [...placed.marks, hint] } : placed;
    return [...pictureFaults(seen, edition), ...coveredTexts(seen, edition)];
  };

  it('fits any box, whatever is chosen and however long its title', () => {
    fc.assert(
      fc.property(
        boxes,
        fc.boolean(),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        (size, isLong, part) => {
          expect(faultsIn(size, isLong ? long : one.props, part)).toEqual([]);
        },
      ),
      { numRuns: times(40) },
    );
  });
});
