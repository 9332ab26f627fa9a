import { existsSync } from 'node:fs';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, hasPlaceholders } from '../../src/fonts/css.ts';
import { devFontFaces } from '../../src/fonts/dev.ts';
import { fallbackRules } from '../../src/fonts/fallback.ts';
import {
  DEJAVU,
  DEJAVU_BOLD,
  DEJAVU_SANS,
  HELVETICA,
  systemAdvance,
  TIMES,
  TIMES_BOLD,
  TIMES_ITALIC,
} from '../../src/fonts/system-fonts.ts';

const rules = {
  cover: '@font-face{a}',
  page: '@font-face{$1}',
  chapters: '@font-face{c}',
  other: '@font-face{o}',
};

describe('placeholders', () => {
  it.each([
    ['<style data-fonts="cover"></style>', '<style data-fonts="page"></style>'],
    ["<style data-fonts='cover'> </style>", "<style  nonce=x data-fonts='page'></style>"],
    ['<style data-fonts=cover></style>', '<style data-fonts=page id="x"></style>'],
  ])('are filled however they are quoted: %s', (cover, page) => {
    const filled = fillPlaceholders(`${cover}<p>${page}`, rules);
    expect(filled.match(/<style[^>]*>@font-face\{(?:a|\$1)\}<\/style>/g)).toHaveLength(2);
    expect(fillPlaceholders(filled, rules)).toBe(filled);
  });

  it('of another page than the story hold what the story has, and more', () => {
    const other = '<style data-fonts="cover"></style><style data-fonts="other"></style>';
    expect(hasPlaceholders(other)).toBe(true);
    expect(fillPlaceholders(other, rules)).toBe(
      '<style data-fonts="cover">@font-face{a}</style><style data-fonts="other">@font-face{$1}@font-face{c}@font-face{o}</style>',
    );
  });

  it('have to be there both', () => {
    expect(hasPlaceholders('<style data-fonts="cover"></style>')).toBe(false);
    expect(hasPlaceholders('<style data-fonts="coverage"></style><style data-fonts="page">')).toBe(
      false,
    );
  });
});

describe('fallback fonts', () => {
  it('are measured for every face', () => {
    expect(fallbackRules('en').match(/"[A-Z][a-z]+ Fallback"/g)).toEqual([
      '"Display Fallback"',
      '"Text Fallback"',
      '"Text Fallback"',
      '"Label Fallback"',
      '"Numeral Fallback"',
    ]);
    expect(fallbackRules('zh').match(/"[A-Z][a-z]+ Fallback"/g)).toEqual([
      '"Display Fallback"',
      '"Text Fallback"',
      '"Label Fallback"',
      '"Numeral Fallback"',
    ]);
  });

  it('keep a Han character one em wide, and stand where the Chinese face stands', () => {
    const [display = ''] = fallbackRules('zh').split('@font-face').slice(1);
    // Noto Serif SC: 1151 above the line and 286 below it, in thousandths of an em.
    expect(display).toMatch(
      /local\("STSongti-SC-Black"\).*local\("Liberation Serif"\).*size-adjust:100%;ascent-override:115.1%;descent-override:28.6%;line-gap-override:0%/,
    );
  });

  it('are scaled one by one, since systems have different ones', () => {
    const rules = fallbackRules('en').split('@font-face').slice(1);
    for (const family of ['Text', 'Label', 'Numeral', 'Display']) {
      const own = rules.filter((rule) => rule.includes(`"${family} Fallback`));
      const scales = own.map((rule) => /size-adjust:([\d.]+)%/.exec(rule)?.[1]);
      expect(new Set(scales).size, family).toBe(own.length);
    }
  });

  const folder = '/usr/share/fonts/truetype';
  it.each([
    ['liberation/LiberationSerif-Regular', TIMES],
    ['liberation/LiberationSerif-Bold', TIMES_BOLD],
    ['liberation/LiberationSerif-Italic', TIMES_ITALIC],
    ['liberation/LiberationSans-Regular', HELVETICA],
    ['dejavu/DejaVuSerif', DEJAVU],
    ['dejavu/DejaVuSerif-Bold', DEJAVU_BOLD],
    ['dejavu/DejaVuSans', DEJAVU_SANS],
  ])('have the widths of %s, where it is installed', (name, system) => {
    const file = `${folder}/${name}.ttf`;
    if (!existsSync(file)) return;
    const font = openSync(file);
    if (font.type !== 'TTF') throw new Error('not one font');
    for (const character of 'abcdefghijklmnopqrstuvwxyz 0123456789') {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(advanceWidth / font.unitsPerEm).toBeCloseTo(systemAdvance(system, character), 2);
    }
  });
});

describe('fonts while writing', () => {
  it('are whole, the later source first', () => {
    const [han, latin] = [...devFontFaces('en').matchAll(/@font-face\{[^}]*\}/g)]
      .map(([rule]) => rule)
      .filter((rule) => rule.includes('"Label";'));
    expect(han).toContain('/@fonts/NotoSansSC_400Regular.woff2');
    expect(han).not.toContain('unicode-range');
    expect(latin).toContain('/@fonts/SourceSans3_400Regular.woff2');
    expect(latin).toMatch(/unicode-range:U\+20-7E,/);
  });
});
