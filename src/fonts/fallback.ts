/**
 * System fonts made to measure: scaled until a text is as wide as in the font that replaces them,
 * with its ascent and descent, so that the swap moves as little as possible. A Chinese font needs
 * no scale, since every Han character is one em wide; its ascent and descent still decide where a
 * line stands in its box.
 */
import type { Font } from 'fontkit';
import type { Edition } from '../locales/editions.ts';
import { FACES, faceKey, type Face } from './faces.ts';
import { openSource } from './sources.ts';

/** Letters of English and the space, in parts of ten thousand of a running text. */
const ENGLISH =
  'a660 b121 c225 d344 e1027 f180 g163 h493 i563 j12 k62 l325 m195 n546 o607 p156 q8 r484 s512 t732 u223 v79 w191 x12 y160 z6'
    .split(' ')
    .map((entry) => ({ character: entry.charAt(0), weight: Number(entry.slice(1)) }))
    .concat({ character: ' ', weight: 1914 });
const DIGITS = Array.from('0123456789', (character) => ({ character, weight: 1 }));

interface SystemFont {
  /** Full and PostScript names of fonts of the same widths. */
  readonly names: readonly string[];
  /** Advances of a to z and the space, in thousandths of an em. */
  readonly letters: string;
  readonly digit: number;
}

/**
 * Widths of Times and Helvetica as in Adobe's Core 14 metrics; Times New Roman, Arial and the
 * Liberation fonts have the same. A test compares where Liberation is installed.
 */
export const TIMES: SystemFont = {
  names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
  letters:
    '444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250',
  digit: 500,
};
export const TIMES_BOLD: SystemFont = {
  names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
  letters:
    '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 250',
  digit: 500,
};
export const TIMES_ITALIC: SystemFont = {
  names: [
    'Times New Roman Italic',
    'TimesNewRomanPS-ItalicMT',
    'Liberation Serif Italic',
    'Tinos Italic',
  ],
  letters:
    '500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 250',
  digit: 500,
};
export const HELVETICA: SystemFont = {
  names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
  letters:
    '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278',
  digit: 556,
};

/**
 * Chinese fonts of systems, by full and PostScript name, and last of all Latin ones: where no
 * Chinese font has any of these names, a Latin one still carries the measures of the line.
 */
const HAN_SERIF = [
  ...['STSongti-SC-Regular', 'Songti SC Regular', 'STSong', 'SimSun', 'NSimSun'],
  ...['Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Source Han Serif SC'],
  ...['Times New Roman', 'Noto Serif', 'Liberation Serif', 'DejaVu Serif', 'Roboto'],
];
const HAN_SERIF_BLACK = [
  ...['STSongti-SC-Black', 'Songti SC Black', 'NotoSerifCJKsc-Black', 'Noto Serif CJK SC Black'],
  ...HAN_SERIF,
];
const HAN_SANS = [
  ...['PingFangSC-Regular', 'PingFang SC Regular', 'MicrosoftYaHei', 'Microsoft YaHei'],
  ...['Noto Sans CJK SC', 'NotoSansCJKsc-Regular', 'Source Han Sans SC'],
  ...['Arial', 'Roboto', 'Liberation Sans', 'DejaVu Sans'],
];
const HAN_STAND_INS: Readonly<Record<string, readonly string[]>> = {
  [faceKey('Display', 'normal')]: HAN_SERIF_BLACK,
  [faceKey('Text', 'normal')]: HAN_SERIF,
  [faceKey('Label', 'normal')]: HAN_SANS,
};

/** The Latin system font that stands in for a face, by the key of the face. */
const STAND_INS: Readonly<Record<string, SystemFont>> = {
  [faceKey('Display', 'normal')]: TIMES_BOLD,
  [faceKey('Text', 'normal')]: TIMES,
  [faceKey('Text', 'italic')]: TIMES_ITALIC,
  [faceKey('Label', 'normal')]: HELVETICA,
  [faceKey('Numeral', 'normal')]: HELVETICA,
};

/** Advance of a letter, digit or space of a system font in ems. */
export const systemAdvance = ({ letters, digit }: SystemFont, character: string): number => {
  if (/\d/.test(character)) return digit / 1000;
  const index = 'abcdefghijklmnopqrstuvwxyz '.indexOf(character);
  return Number(letters.split(' ')[index]) / 1000;
};

const advance = (font: Font, character: string): number =>
  font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;

const percent = (ratio: number): string => `${Number((ratio * 100).toFixed(2))}%`;

/** How much wider a text runs in a face's font than in a system font. */
const widening = (face: Face, font: Font, system: SystemFont): number => {
  const sample = face.family === 'Numeral' ? DIGITS : ENGLISH;
  const width = (of: (character: string) => number): number =>
    sample.reduce((sum, { character, weight }) => sum + weight * of(character), 0);
  return (
    width((character) => advance(font, character)) /
    width((character) => systemAdvance(system, character))
  );
};

const rule = (face: Face, font: Font, names: readonly string[], scale: number): string => {
  const metric = (units: number): string => percent(units / font.unitsPerEm / scale);
  return (
    `@font-face{font-family:"${face.family} Fallback";font-style:${face.style};` +
    `font-weight:${face.weight};src:${names.map((name) => `local("${name}")`).join(',')};` +
    `size-adjust:${percent(scale)};ascent-override:${metric(font.ascent)};` +
    `descent-override:${metric(-font.descent)};line-gap-override:${metric(font.lineGap)}` +
    // What the numeral font lacks, such as arrows, is for Label and not for this one.
    `${face.overflow ? ';unicode-range:U+20-7E' : ''}}`
  );
};

/** The rules of `"Text Fallback"` and its like for an edition. */
export const fallbackRules = (edition: Edition): string =>
  FACES[edition]
    .map((face) => {
      const key = faceKey(face.family, face.style);
      const source = face.sources[0];
      if (!source) return '';
      const font = openSource(source);
      if (source.script === 'han') return rule(face, font, HAN_STAND_INS[key] ?? [], 1);
      const system = STAND_INS[key];
      return system ? rule(face, font, system.names, widening(face, font, system)) : '';
    })
    .join('');
