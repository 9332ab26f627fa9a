/**
 * System fonts made to measure: scaled until a text is as wide as in the font that replaces them,
 * with its ascent and descent, so that the swap moves as little as possible. A Chinese font needs
 * no scale, since every Han character is one em wide; its ascent and descent still decide where a
 * line stands in its box.
 */
import type { Font } from 'fontkit';
import { pointOf } from '../locales/characters.ts';
import type { Edition } from '../locales/editions.ts';
import { faceKey, facesOf, type Face } from './faces.ts';
import { openSource } from './sources.ts';
import {
  DEJAVU,
  DEJAVU_BOLD,
  DEJAVU_ITALIC,
  DEJAVU_SANS,
  HELVETICA,
  NOTO,
  NOTO_BOLD,
  NOTO_ITALIC,
  ROBOTO,
  systemAdvance,
  TIMES,
  TIMES_BOLD,
  TIMES_ITALIC,
  type SystemFont,
} from './system-fonts.ts';

/** Letters of English and the space, in parts of ten thousand of a running text. */
const ENGLISH =
  'a660 b121 c225 d344 e1027 f180 g163 h493 i563 j12 k62 l325 m195 n546 o607 p156 q8 r484 s512 t732 u223 v79 w191 x12 y160 z6'
    .split(' ')
    .map((entry) => ({ character: entry.charAt(0), weight: Number(entry.slice(1)) }))
    .concat({ character: ' ', weight: 1914 });
const DIGITS = Array.from('0123456789', (character) => ({ character, weight: 1 }));

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

const SANS = [HELVETICA, ROBOTO, DEJAVU_SANS];
/**
 * The Latin system fonts that stand in for a face, by the key of the face: the first that a system
 * has. Each is scaled by itself, and so a family of its own: “Text Fallback”, “Text Fallback 2”.
 */
const STAND_INS: Readonly<Record<string, readonly SystemFont[]>> = {
  [faceKey('Display', 'normal')]: [TIMES_BOLD, NOTO_BOLD, DEJAVU_BOLD],
  [faceKey('Text', 'normal')]: [TIMES, NOTO, DEJAVU],
  [faceKey('Text', 'italic')]: [TIMES_ITALIC, NOTO_ITALIC, DEJAVU_ITALIC],
  [faceKey('Label', 'normal')]: SANS,
  [faceKey('Numeral', 'normal')]: SANS,
};

const advance = (font: Font, character: string): number =>
  font.glyphForCodePoint(pointOf(character)).advanceWidth / font.unitsPerEm;

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

/** A stand-in of a face, scaled: the system fonts that it may be, and its place among others. */
interface StandIn {
  readonly names: readonly string[];
  readonly scale: number;
  readonly place: number;
}

const rule = (face: Face, font: Font, { names, scale, place }: StandIn): string => {
  const family = `${face.family} Fallback${place === 0 ? '' : ` ${place + 1}`}`;
  const metric = (units: number): string => percent(units / font.unitsPerEm / scale);
  return (
    `@font-face{font-family:"${family}";font-style:${face.style};` +
    `font-weight:${face.weight};src:${names.map((name) => `local("${name}")`).join(',')};` +
    `size-adjust:${percent(scale)};ascent-override:${metric(font.ascent)};` +
    `descent-override:${metric(-font.descent)};line-gap-override:${metric(font.lineGap)}` +
    // What the numeral font lacks, such as arrows, is for Label and not for this one.
    `${face.overflow ? ';unicode-range:U+20-7E' : ''}}`
  );
};

/** The rules of “Text Fallback” and its like for an edition. */
export const fallbackRules = (edition: Edition): string =>
  facesOf(edition)
    .map((face) => {
      const key = faceKey(face.family, face.style);
      const source = face.sources[0];
      if (!source) return '';
      const font = openSource(source);
      if (source.script === 'han')
        return rule(face, font, { names: HAN_STAND_INS[key] ?? [], scale: 1, place: 0 });
      return (STAND_INS[key] ?? [])
        .map((system, place) =>
          rule(face, font, { names: system.names, scale: widening(face, font, system), place }),
        )
        .join('');
    })
    .join('');
