/** The colours have one source, which style sheets and pictures take them from. */
import { describe, expect, it } from 'vitest';
import { GROUND_NAMES, GROUNDS, PAPER } from '../../src/theme/colours.ts';
import { forcedSceneryCss, paperCss, themeCss } from '../../src/theme/css.ts';
import { LIGHTS } from '../../src/theme/lights.ts';
import { colourIn } from '../../src/theme/palette.ts';
import { paletteOf } from '../../src/theme/surface.ts';
import { GROUND_TONES, TONES } from '../../src/theme/tones.ts';

/** The properties that the rule of a selector sets. */
const properties = (css: string, selector: string): Record<string, string> => {
  const at = css.indexOf(`${selector}{`);
  const body = css.slice(at + selector.length + 1, css.indexOf('}', at));
  const found = [...body.matchAll(/--([\w-]+):([^;]+)/g)];
  return at < 0 ? {} : Object.fromEntries(found.map(([, name = '', value]) => [name, value ?? '']));
};

describe.each([...GROUND_NAMES, 'paper' as const])('on %s', (surface) => {
  const { paper, rule, tones, lights } = paletteOf(surface);

  it('cards have a colour for every tone', () => {
    expect(Object.keys(tones).sort()).toEqual([...GROUND_TONES].sort());
    for (const colour of [paper, rule, ...Object.values(tones)])
      expect(colour).toMatch(/^#[\da-f]{3,6}$/);
    expect(Object.keys(lights)).toEqual(Object.keys(LIGHTS));
  });
});

describe('a page', () => {
  it.each(GROUND_NAMES)('has the colours of %s', (ground) => {
    expect(properties(themeCss, `[data-ground=${ground}]`)).toEqual(GROUNDS[ground]);
  });

  it.each(Object.entries(LIGHTS))('has the colours of the light %s', (light, colours) => {
    expect(properties(themeCss, `[data-light=${light}]`)).toEqual(colours);
  });

  it('stands on coal where no ground is named, and on paper in print', () => {
    expect(properties(themeCss, ':root,[data-ground=coal]')).toEqual(GROUNDS.coal);
    expect(properties(paperCss, ':root,[data-ground]')).toEqual(PAPER);
    for (const css of [forcedSceneryCss, paperCss])
      expect(css, 'a scenery keeps its own').toContain(`--ink:${GROUNDS.coal.ink}`);
  });

  it.each(TONES)('has a class for the tone %s', (tone) => {
    const [, property = ''] =
      new RegExp(String.raw`\.tone-${tone}\{color:var\(--([\w-]+)\)\}`).exec(themeCss) ?? [];
    expect(themeCss).toContain(`--${property}:#`);
  });
});

describe('a tone', () => {
  const palette = { tones: { ink: '#111', near: '#222' }, lights: { noon: { near: '#333' } } };

  it.each([
    ['ink', undefined, '#111'],
    ['ink', 'noon', '#111'],
    ['near', 'noon', '#333'],
    ['near', 'dusk', '#222'],
  ])('%s in the light %s is %s', (tone, light, colour) => {
    expect(colourIn(palette, tone, light)).toBe(colour);
  });

  it('without a colour is an error that names it', () => {
    expect(() => colourIn(palette, 'far', 'noon')).toThrow(
      'the tone “far” has no colour in the light “noon”',
    );
  });
});
