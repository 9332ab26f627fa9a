/** The table of advance widths against the font files that the site is set in. */
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { facesOf, type Family } from '../../src/fonts/faces.ts';
import { openSource } from '../../src/fonts/sources.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { FACE_TABLES, textAdvance, textWidth } from '../../src/kit/advances.ts';
import type { Face } from '../../src/kit/marks.ts';
import { storyWords } from './support/words.ts';

const FAMILIES: Readonly<Record<Face, Family>> = {
  display: 'Display',
  label: 'Label',
  numeral: 'Numeral',
};
const TABLES: Readonly<Record<(typeof FACE_TABLES)[number], readonly [Face, Edition]>> = {
  displayHan: ['display', 'zh'],
  displayLatin: ['display', 'en'],
  labelHan: ['label', 'zh'],
  labelLatin: ['label', 'en'],
  numeral: ['numeral', 'en'],
};
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));

/** The fonts of a face, in the order in which a character is looked for. */
const fontsOf = (face: Face, edition: Edition): Font[] => {
  const found = facesOf(edition).find(
    ({ family, style }) => family === FAMILIES[face] && style === 'normal',
  );
  return (found?.sources ?? []).map(openSource);
};

/** The advance of a character as drawn, in ems; undefined where no font of the face has it. */
const drawnAdvance = (character: string, fonts: readonly Font[]): number | undefined => {
  const point = character.codePointAt(0) ?? 0;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(point));
  return font && font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
};

describe.each(FACE_TABLES)('the table %s', (table) => {
  const fonts = fontsOf(...TABLES[table]);

  it('holds every advance of ASCII, rounded up to hundredths', () => {
    const [font] = fonts;
    if (!font) throw new Error('the face has no font');
    const drawn = ASCII.map((character) => {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return `${character} ${Math.ceil((advanceWidth * 100) / font.unitsPerEm)}`;
    });
    const stated = ASCII.map(
      (character) => `${character} ${textAdvance(character, ...TABLES[table])}`,
    );
    expect(stated).toEqual(drawn);
  });
});

describe.each(EDITIONS)('the width of a text in the %s edition', (edition) => {
  it.each(['display', 'label'] as const)('is never less than it is drawn in %s', (face) => {
    const fonts = fontsOf(face, edition);
    const characters = [...new Set(Object.values(storyWords(edition)).join(''))];
    const known = characters.filter((character) => drawnAdvance(character, fonts) !== undefined);
    expect(known.length).toBeGreaterThan(40);
    const tooNarrow = known.filter(
      (character) =>
        textWidth(character, 100, face, edition) <
        (drawnAdvance(character, fonts) ?? 0) * 100 - 1e-6,
    );
    expect(tooNarrow).toEqual([]);
  });

  it('adds up and grows with the size', () => {
    const width = (text: string, size: number): number => textWidth(text, size, 'label', edition);
    expect(width('→\u00a0a', 1)).toBe(width('→ a', 1));
    expect(width('', 20)).toBe(0);
    expect(width('24天', 20)).toBeCloseTo(width('24', 20) + width('天', 20), 9);
    expect(width('24天', 40)).toBeCloseTo(2 * width('24天', 20), 9);
    expect(width('天', 20)).toBe(20);
  });
});
