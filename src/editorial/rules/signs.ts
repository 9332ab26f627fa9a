/** Single characters: those nobody sees, those that only look like others, those no font holds. */
import { holds } from '../../fonts/holds.ts';
import type { Edition } from '../../locales/editions.ts';
import { NOTE, STAND_IN } from '../text.ts';
import { SEEN, type CopyRule } from './copy.ts';

/** Parts of characters that a keyboard or a PDF gave for the characters: Unicode decomposes few. */
const RADICALS = new Map(
  Array.from(
    '⺁厂⺇几⺌小⺎尢⺏尢⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氵⺩王⺫罒⺭礻⺰纟⺲罒⺶羊⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻂衤⻃西⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻎辶⻐钅⻑長⻒長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻪黾⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ).map(([, radical = '', character = '']) => [radical, character] as const),
);

/** Cyrillic letters that look like Latin ones. */
const CYRILLIC = new Map(
  Array.from('АAВBЕEКKМMНHОOРPСCТTХXаaеeоoрpсcуyхxіiѕsјj'.matchAll(/(.)(.)/gu)).map(
    ([, foreign = '', latin = '']) => [foreign, latin] as const,
  ),
);

const ordinary = (sign: string): string =>
  RADICALS.get(sign) ?? CYRILLIC.get(sign) ?? sign.normalize('NFKC');

/** Of a sequence such as a flag or a family, all of its characters. */
const isUnheld =
  (edition: Edition) =>
  (sign: string): boolean =>
    Array.from(sign).some((character) => !holds(edition, character));

/** A title keeps the one wide space between its halves: 携手三一集团　共绘产业新图. */
const isInTitle = (sign: string, index: number, text: string): boolean =>
  sign === '\u3000' &&
  /\p{Script=Han}$/u.test(text.slice(0, index)) &&
  /^\p{Script=Han}/u.test(text.slice(index + 1));

/**
 * A picture that stands for a character. What it looks ahead for is in every one, and is found
 * seventy times as fast as one of all the sequences there are.
 */
const EMOJI =
  /(?=\p{Emoji_Presentation}|\p{Emoji}[\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{200D}])\p{RGI_Emoji}/gv;

/** Spaces and what stands in for other things. */
const NO_SIGN = `\\s\\p{Cc}\\p{Cf}\\p{M}${STAND_IN}${NOTE}${SEEN}`;

/** The rules on single characters in an edition. */
export const signRules = (edition: Edition): readonly CopyRule[] => [
  { rule: 'character-unheld', pattern: EMOJI, applies: isUnheld(edition) },
  { rule: 'character-lost', pattern: /\uFFFD+/gu },
  {
    rule: 'character-hidden',
    // Marks of direction, joiners, fillers, selectors of variants, and controls.
    pattern:
      /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9\uFFFA\u{E0000}-\u{E0FFF}]/gu,
  },
  {
    rule: 'space-odd',
    pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu,
    applies: (...found) => !isInTitle(...found),
  },
  {
    rule: 'character-lookalike',
    pattern:
      /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}\uFF61-\uFF9F\uFB00-\uFB06\u2126\u212A\u212B]/gu,
    expected: ordinary,
    applies: (sign) => ordinary(sign) !== sign,
  },
  {
    rule: 'character-lookalike',
    pattern: /(?<=\p{Script=Latin})\p{Script=Cyrillic}|\p{Script=Cyrillic}(?=\p{Script=Latin})/gu,
    expected: ordinary,
    applies: (sign) => ordinary(sign) !== sign,
  },
  {
    rule: 'character-decomposed',
    pattern: /[\p{L}\p{N}]\p{M}+/gu,
    expected: (found) => found.normalize('NFC'),
    applies: (found) => found.normalize('NFC') !== found,
  },
  {
    rule: 'character-unheld',
    pattern: new RegExp(`[^${NO_SIGN}]`, 'gu'),
    applies: isUnheld(edition),
    joins: true,
  },
];
