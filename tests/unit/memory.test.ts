/** What a device has kept of a figure, whatever somebody has put there. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../src/story/scene/memory.ts';
import { storyFigures } from './support/figures.ts';

/** A device whose storage answers so. */
const deviceWith = (getItem: () => string | null): void => {
  vi.stubGlobal('localStorage', { getItem, setItem: () => undefined });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is remembered of a figure', () => {
  it('is a whole number to 9999 or nothing, and gives a state that has an address', () => {
    const kept = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.nat().map(String));
    fc.assert(
      fc.property(kept, (text) => {
        deviceWith(() => text);
        const number = recall('any');
        expect(number).toBe(/^\d{1,4}$/.test(text) ? Number(text) : undefined);
      }),
      { numRuns: 10_000 },
    );
  });

  it('brings every figure that takes a choice to a state of its own', () => {
    for (const { figure } of storyFigures)
      fc.assert(
        fc.property(fc.nat(9999), fc.constantFrom(...figure.states), (number, name) => {
          const restored = figure.choice?.restore(figure.parse(name), number);
          if (restored === undefined) return;
          const address = figure.format(restored);
          expect(figure.format(figure.parse(address))).toBe(address);
        }),
        { numRuns: 1000 },
      );
  });

  it('is kept by the page alone where the device refuses', () => {
    deviceWith(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    remember('another', 62);
    expect(recall('another')).toBe(62);
  });
});
