/** Addresses of states: every state has one, and no address can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervals } from '../../src/figures/intervals/figure.ts';
import {
  formatState,
  parseState,
  STATES,
  type IntervalsState,
} from '../../src/figures/intervals/state.ts';
import { KNOWN_FRAMES } from './support/frames.ts';
import { storySetting } from './support/story-setting.ts';

const DEFAULT = { name: 'ruler' };

const states: fc.Arbitrary<IntervalsState> = fc.oneof(
  fc.constantFrom(...STATES).map((name) => ({ name })),
  fc.integer({ min: 0, max: 9999 }).map((day) => ({ name: 'aligned' as const, day })),
);

describe('the address of a state', () => {
  it('leads back to it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  it('is readable', () => {
    expect(STATES.map((name) => formatState({ name }))).toEqual([...STATES]);
    expect(formatState({ name: 'aligned', day: 44 })).toBe('aligned.44');
  });

  it.each([
    '',
    ' ',
    'aligned.99999',
    'aligned.-1',
    'aligned.4.4',
    'aligned.44 ',
    'aligned.',
    'aligned.4e3',
    'aligned.４４',
    'ruler.3',
    'Ruler',
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    'aligned.<img src=x onerror=alert(1)>',
    '对齐',
    'ruler\u0000',
    'aligned\n.4',
    'aligned.1'.repeat(100_000),
    '../../aligned',
  ])('“%.40s” is the default state', (address) => {
    expect(parseState(address)).toEqual(DEFAULT);
  });

  it('is never misread, whatever a reader types', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (address) => {
        const state = parseState(address);
        expect(formatState(state) === address || formatState(state) === 'ruler').toBe(true);
      }),
    );
  });

  it('may name a day past the end, which then stands for the last', () => {
    const setting = storySetting('zh');
    for (const frame of KNOWN_FRAMES) {
      const { control } = intervals.layout(parseState('aligned.9999'), frame, setting);
      expect([control?.value, control?.max]).toEqual([81, 81]);
    }
  });
});

describe('a reader’s choice', () => {
  it('moves the cursor in the aligned state, and changes no other', () => {
    expect(intervals.choose?.({ name: 'aligned' }, 7)).toEqual({ name: 'aligned', day: 7 });
    expect(intervals.choose?.({ name: 'calendar' }, 7)).toEqual({ name: 'calendar' });
  });
});
