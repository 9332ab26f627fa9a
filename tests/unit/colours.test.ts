/** The colours of every ground: to be read, to be seen, and to be told apart by any eyes. */
import { describe, expect, it } from 'vitest';
import { BAR_OPACITY } from '../../src/figures/method/bars.ts';
import { GROUND_NAMES, GROUNDS, type Colour } from '../../src/theme/colours.ts';
import {
  BLINDNESSES,
  contrast,
  distance,
  lightOf,
  over,
  seenWith,
  type Light,
} from './support/colour.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const [TEXT, GRAPHIC] = [4.5, 3];
/**
 * Ten times what can just be noticed side by side (ΔE*ab 2.3; Mahy, Van Eycken and Oosterlinck
 * 1994), because a tick is thin and its neighbour may be a bar's length away.
 */
const APART = 23;

/** The data colours from each other, and from what stands beside them unlit. */
const PAIRS = [
  ['ember', 'silicon'],
  ['ember', 'quiet'],
  ['ember', 'ink'],
  ['silicon', 'quiet'],
  ['silicon', 'ink'],
] as const;

const blindnesses = Object.keys(BLINDNESSES) as (keyof typeof BLINDNESSES)[];

describe.each(GROUND_NAMES)('on %s', (ground) => {
  const light = (name: Colour): Light => lightOf(GROUNDS[ground][name]);

  it.each(
    (['ground', 'raised'] as const).flatMap((below) =>
      (['ink', 'body', 'quiet', 'ember', 'silicon'] as const).map((text) => [text, below] as const),
    ),
  )('text in %s can be read on %s', (text, below) => {
    expect(contrast(light(text), light(below))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['ember', 'silicon'] as const)('text can be read on %s', (below) => {
    expect(contrast(light('on-accent'), light(below))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['ink', 'ember', 'silicon'] as const)(
    'names can be read on a bar tinted with %s',
    (tint) => {
      const bar = over(light(tint), light('ground'), BAR_OPACITY);
      expect(contrast(light('ink'), bar)).toBeGreaterThanOrEqual(TEXT);
    },
  );

  it.each(['ink', 'quiet', 'ember', 'silicon'] as const)('marks in %s can be seen', (mark) => {
    expect(contrast(light(mark), light('ground'))).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it.each(PAIRS)('%s and %s are told apart', (one, other) => {
    expect(distance(light(one), light(other)), 'by most eyes').toBeGreaterThanOrEqual(APART);
    for (const blindness of blindnesses) {
      const [a, b] = [seenWith(blindness, light(one)), seenWith(blindness, light(other))];
      expect(distance(a, b), blindness).toBeGreaterThanOrEqual(APART);
    }
  });
});

describe('the measures', () => {
  const [black, white] = [lightOf('#000'), lightOf('#fff')];

  it('know black from white', () => {
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast(white, white)).toBe(1);
    expect(distance(black, white)).toBeCloseTo(100, 1);
  });

  it('know the example of WCAG: #777 on white falls short', () => {
    expect(contrast(lightOf('#777'), white)).toBeCloseTo(4.48, 2);
    expect(contrast(lightOf('#767676'), white)).toBeCloseTo(4.54, 2);
  });

  it('lose red and green to deuteranopia, not to most eyes', () => {
    const [red, green] = [lightOf('#ff0000'), lightOf('#00a000')];
    const [a, b] = [seenWith('deuteranopia', red), seenWith('deuteranopia', green)];
    expect(distance(red, green)).toBeGreaterThan(120);
    expect(distance(a, b)).toBeLessThan(APART);
  });

  it('leave grey alone', () => {
    for (const blindness of blindnesses) {
      expect(distance(seenWith(blindness, lightOf('#888')), lightOf('#888'))).toBeLessThan(0.1);
    }
  });

  it('refuse what is no colour', () => {
    expect(() => lightOf('rgb(0 0 0)')).toThrow('“rgb(0 0 0)” is no colour');
  });
});
