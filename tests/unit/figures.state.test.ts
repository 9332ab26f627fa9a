/** Addresses of states: every state has one, and no address can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../src/kit/frames.ts';
import { EDITIONS } from '../support/editions.ts';
import { propsIn, storyFigures } from './support/figures.ts';

/** Addresses that are tried of each figure. */
const MANY = 10_000;

const HOSTILE = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "');alert(1)//",
  'javascript:alert(1)',
  '../../../etc/passwd',
  '%00%2e%2e',
  '状态',
  'ѕectors',
  '\u202Ecoal',
  '\u0000',
  'a'.repeat(100_000),
];

describe.each(storyFigures)('the states of $id', ({ id, figure, settings }) => {
  const known = figure.states;
  const addresses = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(...HOSTILE),
    // A true state, spoilt in front, behind or inside.
    fc
      .tuple(
        fc.constantFrom(...known, ''),
        fc.constantFrom(...HOSTILE),
        fc.constantFrom(...known, ''),
      )
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...known), fc.string()).map((parts) => parts.join('.')),
  );

  it('are at the addresses that they are called', () => {
    for (const name of known) expect(figure.format(figure.parse(name))).toBe(name);
    expect(new Set(known).size).toBe(known.length);
    for (const name of known) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('begin with the default, which an unknown address leads to', () => {
    for (const address of HOSTILE) expect(figure.format(figure.parse(address))).toBe(known[0]);
  });

  it('are never made of what a reader types', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const formatted = figure.format(figure.parse(address));
        // The default; or an address that needs no escaping anywhere, the same on every way.
        if (formatted !== address) expect(formatted).toBe(known[0]);
        expect(formatted).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]{1,12})*$/);
        expect(known).toContain(formatted.split('.')[0]);
        expect(figure.format(figure.parse(formatted))).toBe(formatted);
      }),
      { numRuns: MANY },
    );
  });

  it('belong each to a named one, whose page stands for them, and the named to themselves', () => {
    const namedOf = (address: string): string => {
      const state = figure.parse(address);
      return figure.named(state);
    };
    for (const name of known) expect(namedOf(name)).toBe(name);
    const chosen = fc
      .tuple(fc.constantFrom(...known), fc.nat(9999), fc.constantFrom('.', '~'))
      .map(([name, number, sign]) => `${name}${sign}${number}`);
    fc.assert(
      fc.property(fc.oneof(addresses, chosen), (address) => {
        expect(known).toContain(namedOf(address));
      }),
    );
  });

  it.each(EDITIONS)('show nothing of a hostile address, %s', (edition) => {
    const props = propsIn({ id, settings }, edition);
    const shown = (address: string): unknown => {
      const state = figure.parse(address);
      const pictures = FRAMES.map((frame) => figure.layout(state, frame, props));
      return { pictures, words: figure.describe(state, props) };
    };
    const usual = shown(known[0] ?? '');
    for (const address of HOSTILE) expect(shown(address)).toEqual(usual);
  });
});
