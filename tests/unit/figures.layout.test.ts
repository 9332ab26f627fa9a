/** Every figure in every state, in any frame: whole, within it, legible. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyStates } from './support/figures.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';

describe.each(storyStates)('$id in the state $state, $edition', (shown) => {
  const { figure, state, edition, setting } = shown;
  const faults = (frame: (typeof KNOWN_FRAMES)[number]): string[] =>
    pictureFaults(figure.layout(figure.parse(state), frame, setting), edition);

  it.each(KNOWN_FRAMES)('fits the frame $id', (frame) => {
    expect(faults(frame)).toEqual([]);
  });

  it('fits any frame', () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        expect(faults(frame)).toEqual([]);
      }),
    );
  });
});
