/** A story's own names for states: each stands for one state of the figure, and no other does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAddress, storyAddress, type StateNames } from '../../src/kit/state-addresses.ts';
import { loadFigure } from '../../src/figures/index.ts';
import { stateNames, stateNamesIn } from '../../src/editorial/state-names.ts';
import { canalFigures } from './support/figures.ts';

const OWN: StateNames = { ruler: 'every-day', calendar: 'ruler' };
const words = fc.stringMatching(/^[a-z]+(-[a-z]+){0,2}$/);

describe('an address in a story’s words', () => {
  it('is that of the same state, with what a reader chose', () => {
    expect(storyAddress('ruler', OWN)).toBe('every-day');
    expect(storyAddress('ruler.44~200', OWN)).toBe('every-day.44~200');
    expect(figureAddress('every-day.44', OWN)).toBe('ruler.44');
    // A name may pass from one state to another.
    expect(figureAddress('ruler', OWN)).toBe('calendar');
    // One that the story has given away is no longer an address.
    expect(figureAddress('calendar', OWN)).toBe('');
    expect(figureAddress('aligned.3', OWN)).toBe('aligned.3');
  });

  it('comes back from the figure as it went there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 1, maxLength: 6 }),
        fc.array(words, { maxLength: 6 }),
        fc.constantFrom('', '.7', '~12', '.7~12'),
        (states, given, choice) => {
          const names = Object.fromEntries(
            states.slice(0, given.length).map((state, index) => [state, `own-${index}`]),
          );
          for (const state of states)
            expect(figureAddress(storyAddress(state + choice, names), names)).toBe(state + choice);
        },
      ),
    );
  });
});

describe.each(canalFigures)('$id with names of a story’s own', ({ id }) => {
  it('has them in its addresses, and draws what it drew', async () => {
    const plain = await loadFigure(id, {});
    const names = Object.fromEntries(plain.states.map((state, index) => [state, `name-${index}`]));
    const figure = await loadFigure(id, { states: names });
    expect(figure.states).toEqual(plain.states.map((_, index) => `name-${index}`));
    for (const [index, state] of figure.states.entries()) {
      expect(figure.parse(state)).toEqual(plain.parse(plain.states[index] ?? ''));
      expect(figure.format(figure.parse(state))).toBe(state);
      expect(figure.named(figure.parse(state))).toBe(state);
    }
    expect(figure.format(figure.parse(plain.states.at(-1) ?? ''))).toBe('name-0');
  });
});

describe('the names in a figure’s data', () => {
  const schema = stateNames(['ruler', 'calendar']);

  it('may be left out, or stand for some of the states', () => {
    expect(schema.safeParse(undefined).success).toBe(true);
    expect(schema.safeParse({ ruler: 'every-day' }).success).toBe(true);
    expect(stateNamesIn({ states: { ruler: 'every-day' } })).toEqual({ ruler: 'every-day' });
    expect(stateNamesIn({ intervals: [] })).toBeUndefined();
  });

  it.each([
    [{ rule: 'every-day' }],
    [{ ruler: 'Every day' }],
    [{ ruler: 'calendar' }],
    [{ ruler: 'days', calendar: 'days' }],
  ])('are refused as %j', (names) => {
    expect(schema.safeParse(names).success).toBe(false);
  });
});
