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
import { canalProps } from './support/story-props.ts';

const DEFAULT = { name: 'last-interval' };

const numbers = fc.integer({ min: 0, max: 9999 });
const read = STATES.filter((name) => name !== 'guess');
const states: fc.Arbitrary<IntervalsState> = fc.oneof(
  fc.constantFrom(...STATES).map((name) => ({ name })),
  fc.record({ name: fc.constantFrom(...read), day: numbers }),
  fc.record({ name: fc.constantFrom('guess' as const, 'answer' as const), guess: numbers }),
  fc.record({ name: fc.constant('answer' as const), day: numbers, guess: numbers }),
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
    expect(formatState({ name: 'answer', day: 90, guess: 200 })).toBe('answer.90~200');
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
    'guess.3',
    'ruler~200',
    'last-interval~200',
    'guess~',
    'guess~1~2',
    'answer~200.90',
    'aligned.044',
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
        expect(formatState(state) === address || formatState(state) === DEFAULT.name).toBe(true);
      }),
    );
  });

  it('may name a day past the end, which then stands for the last', () => {
    const props = canalProps('zh');
    for (const frame of KNOWN_FRAMES) {
      const { control } = intervals.layout(parseState('aligned.9999'), frame, props);
      expect([control?.value, control?.max]).toEqual([24, 24]);
    }
  });
});

describe('a reader’s choice', () => {
  const { choice } = intervals;
  if (!choice) throw new Error('the intervals take no choice');

  it('is a guess where one is asked for, and the day under the cursor elsewhere', () => {
    expect(choice.set({ name: 'guess' }, 7)).toEqual({ name: 'guess', guess: 7 });
    for (const name of read) {
      expect(choice.set({ name }, 7)).toEqual({ name, day: 7 });
    }
  });

  it('is kept when it is a guess, and comes back beside the answer', () => {
    expect(choice.persist({ name: 'guess', guess: 200 })).toBe(200);
    expect(choice.persist({ name: 'aligned', day: 44 })).toBeUndefined();
    expect(choice.restore({ name: 'answer' }, 200)).toEqual({
      name: 'answer',
      guess: 200,
    });
    expect(choice.restore({ name: 'calendar' }, 200)).toEqual({ name: 'calendar' });
  });
});
