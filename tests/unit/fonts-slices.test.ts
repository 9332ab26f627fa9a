import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRuns, type Charset } from '../../src/fonts/charset.ts';
import { FACES, type Source } from '../../src/fonts/faces.ts';
import { readRuns } from '../../src/fonts/runs.ts';
import { planSlices, type Slice } from '../../src/fonts/slices.ts';
import { coverage } from '../../src/fonts/sources.ts';
import type { Edition } from '../support/editions.ts';

const plan = (edition: Edition, ...bodies: string[]): Slice[] => {
  const charset: Charset = new Map();
  bodies.forEach((body, index) => {
    const page = `/${edition}/${index}.html`;
    const { runs } = readRuns(`<html><body data-edition="${edition}">${body}</body></html>`, page);
    addRuns(charset, edition, { page, runs });
  });
  return planSlices(edition, charset, coverage);
};

/** The slices that hold a character, as “Family style layer source”. */
const homes = (slices: readonly Slice[], character: string): string[] =>
  slices
    .filter(({ characters }) => characters.includes(character))
    .map(({ face, layer, source }) => `${face.family} ${face.style} ${layer} ${source.id}`);

describe('sharing characters out', () => {
  it('gives each character to the first source that holds it', () => {
    const slices = plan('en', '<p>“x” 渠</p>');
    expect(homes(slices, '“')).toEqual(['Text normal page source-serif-4']);
    expect(homes(slices, '渠')).toEqual(['Text normal chapters noto-serif-sc']);
  });

  it('has italics in English only, Han included', () => {
    expect(homes(plan('en', '<em>é渠</em>'), '渠')).toEqual(['Text italic chapters noto-serif-sc']);
    expect(homes(plan('zh', '<em>渠</em>'), '渠')).toEqual(['Text normal chapters noto-serif-sc']);
    expect(homes(plan('en', '<h2><em>é</em></h2>'), 'é')).toEqual([
      'Display normal page source-serif-4',
    ]);
  });

  it('has letters in Chinese that only fonts of letters hold, and no file of them without any', () => {
    const slices = plan('zh', '<p>CO₂</p><h2>Łódź</h2><p class="label">Dvořák</p>');
    expect(homes(slices, '₂')).toEqual(['Text normal page source-serif-4']);
    expect(homes(slices, 'Ł')).toEqual(['Display normal page source-serif-4']);
    expect(homes(slices, 'ř')).toEqual(['Label normal page source-sans-3']);
    expect(homes(slices, 'C')).toEqual(['Text normal page noto-serif-sc']);
    const plain = plan('zh', '<p>渠口\u2009（CO，é）\u202f</p><h2>渠</h2>');
    expect(plain.filter(({ source }) => source.id.startsWith('source-'))).toEqual([]);
  });

  it('leaves out of the page slice what the cover of any page has', () => {
    const slices = plan('zh', '<p>渠口</p>', '<div class="cover"><p>渠</p></div>');
    expect(homes(slices, '渠')).toEqual(['Text normal cover noto-serif-sc']);
    expect(homes(slices, '口')).toEqual(['Text normal chapters noto-serif-sc']);
  });

  it('gives Han characters to the first chapter that needs them, and no file to a few', () => {
    const han = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const chapter = (...characters: string[]): string =>
      `<section class="chapter"><p>${characters.join('')}</p></section>`;
    const slices = plan(
      'zh',
      chapter(...han.slice(0, 100)) +
        chapter(...han.slice(50, 200)) +
        chapter(...han.slice(150, 203)) +
        `<div class="fact-note">${han.slice(190).join('')}</div>`,
    );
    const files = slices
      .filter(({ face, layer }) => face.family === 'Text' && layer === 'chapters')
      .map(({ characters }) => characters.length);
    // The three characters of the third chapter come with those of the second.
    expect(files).toEqual([100, 103, 97]);
    expect(homes(slices, han[60] ?? '')).toHaveLength(1);
  });

  it('keeps in one file what is kerned or trimmed together', () => {
    const slices = plan('zh', '<p class="cover">好。</p><p>他说：“Yes！”</p>');
    for (const mark of '。：“！．') {
      expect(homes(slices, mark)).toContain('Text normal cover noto-serif-sc');
    }
    expect(homes(slices, 'Y')).toEqual(['Text normal page noto-serif-sc']);
    const english = plan('en', '<h1 class="cover">Speed</h1><h2>Why?</h2>');
    expect(homes(english, 'W')).toContain('Display normal cover source-serif-4');
  });

  it('puts the space where the first screen finds it', () => {
    const slices = plan('zh', '<h1 class="cover">渠口</h1>');
    expect(homes(slices, ' ')).toContain('Display normal cover noto-serif-sc');
    expect(homes(slices, '0')).toContain('Display normal page noto-serif-sc');
  });

  it('sends what the numeral font lacks to Label', () => {
    const slices = plan('zh', '<p class="numeral cover">24天</p>');
    expect(homes(slices, '天')).toEqual(['Label normal cover noto-sans-sc']);
    expect(homes(slices, '8')).toContain('Numeral normal cover barlow-condensed');
  });

  it('never gives a character of a face to two slices', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('渠口石场水闸。，“”—·Speed 2023é')),
    });
    fc.assert(
      fc.property(fc.constantFrom<Edition>('zh', 'en'), text, text, text, (edition, a, b, c) => {
        const slices = plan(edition, `<p class="cover">${a}<em>${b}</em></p><p>${c}</p>`);
        const met = slices.flatMap(({ face, characters }) =>
          characters.map((character) => `${face.family} ${face.style} ${character}`),
        );
        expect(new Set(met).size).toBe(met.length);
        const texts = slices.filter(({ face }) => face.family === 'Text');
        const held = new Set(texts.flatMap(({ characters }) => characters));
        for (const character of (a + b + c).trim()) expect(held).toContain(character);
        expect(slices.every(({ characters }) => characters.length > 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a character that no font holds', () => {
  it('stops the build and says where it is', () => {
    const page = '<p>The old form of the word\n   is 𠮷\n in one name.</p>';
    expect(() => plan('en', '<p>x</p>', page)).toThrow(
      expect.objectContaining({
        message:
          'dist page /en/1.html: no font of "Text" holds “𠮷” (U+20BB7); ' +
          'found in “…the word is 𠮷 in one name…”. ' +
          'Use another character, or add a font to src/fonts/faces.ts.',
      }),
    );
  });

  it('is named an EditorialError, with all of them at once', () => {
    expect(() => plan('zh', '<p>𠮷</p><h2>🙂</h2>')).toThrow(
      expect.objectContaining({
        name: 'EditorialError',
        message: expect.stringMatching(/“🙂” \(U\+1F642\).*\n.*“𠮷” \(U\+20BB7\)/u) as string,
      }),
    );
  });

  it('is no reason to stop if there is nothing to see', () => {
    expect(() => plan('zh', '<p>渠\u200b口\u2009\ufe0f\u00ad</p>')).not.toThrow();
  });
});

describe('the table of faces', () => {
  it('adds no character that the fonts lack', () => {
    for (const face of Object.values(FACES).flat()) {
      const held = (source: Source): boolean =>
        Array.from(face.always).every((character) =>
          coverage(source).has(character.codePointAt(0) ?? 0),
        );
      expect(face.sources.some(held), `${face.family} ${face.style}`).toBe(true);
    }
  });
});
