/** Every figure in every state, in any frame, of this story and of another: whole, legible. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/kit/marks.ts';
import { times } from '../support/few.ts';
import { statesOf, storyFigures } from './support/figures.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { otherFigures } from './support/other-figures.ts';
import { pictureFaults } from './support/picture.ts';

const shown = [
  ...statesOf(storyFigures).map((one) => ({ story: 'the story', ...one })),
  ...statesOf(otherFigures).map((one) => ({ story: 'another story', ...one })),
];

describe.each(shown)('$story: $id in the state $state, $edition', (one) => {
  const { figure, state, edition, props } = one;
  const faults = (frame: Frame): string[] =>
    pictureFaults(figure.layout(figure.parse(state), frame, props), edition);

  it.each(KNOWN_FRAMES)('fits the frame $id', (frame) => {
    expect(faults(frame)).toEqual([]);
  });

  it('fits any frame', () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        expect(faults(frame)).toEqual([]);
      }),
      { numRuns: times(50) },
    );
  });
});
