/** The reader's settings: what a device keeps, and what it is understood to say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  TEXT_SIZES,
  applySettings,
  formatSettings,
  parseSettings,
} from '../../src/story/settings/settings.ts';

const settings = fc.record({
  textSize: fc.constantFrom(...TEXT_SIZES),
  motion: fc.constantFrom(true, false, undefined),
  plain: fc.boolean(),
});

describe('reading settings', () => {
  it('come back as they were kept', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        expect(parseSettings(formatSettings(kept))).toEqual(kept);
      }),
    );
  });

  it('are the defaults where nothing is kept, or nothing that they know', () => {
    expect(parseSettings(null)).toEqual(DEFAULTS);
    for (const text of ['', '300', 'undefined', '{"plain":true}', '-100 Plain', 'plainly'])
      expect(parseSettings(text)).toEqual(DEFAULTS);
  });

  it('never throw, and never give a size that is not offered', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(TEXT_SIZES).toContain(parseSettings(text).textSize);
      }),
      { numRuns: 10_000 },
    );
  });

  it('follow the system until the reader has chosen', () => {
    const written = (motion: boolean | undefined, systemReduces: boolean) => {
      const dataset: DOMStringMap = {};
      const root = {
        style: { setProperty: () => undefined },
        dataset,
        toggleAttribute: () => true,
      };
      applySettings(root, { ...DEFAULTS, motion }, systemReduces);
      return dataset.motion;
    };
    expect(written(undefined, false)).toBe('full');
    expect(written(undefined, true)).toBe('reduced');
    expect(written(true, true)).toBe('full');
    expect(written(false, false)).toBe('reduced');
  });
});
