/** How Chinese is set: full-width marks, no spaces, whole dashes and dots. */
import { STAND_IN } from '../text.ts';
import { byTurns, HIDDEN, slipsBy, unpaired, type CopyRule, type Slip } from './copy.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** A Chinese character or mark, or a fact among them. */
const CHINESE = `[\\p{Script=Han}，。、；：！？（）《》“”‘’…—${STAND_IN}]`;
/** What stands in a line without being Chinese. */
const LATIN = '[\\p{Script=Latin}\\p{N}%+]';

/** Offset of full-width letters and digits from ASCII. */
const WIDE = 0xfee0;
const narrow = (text: string): string =>
  text.replace(/./gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - WIDE));

const RULES: readonly CopyRule[] = [
  HIDDEN,
  { rule: 'zh-line-break', pattern: /(?<=\S)[ \t]*\n\s*(?=\S)/gu },
  { rule: 'zh-ellipsis', pattern: /\.{3,}|。{2,}|(?<!…)…(?!…)|…{3,}/gu, expected: () => '……' },
  { rule: 'zh-dash', pattern: /-{2,}|(?<!—)—(?!—)|—{3,}|–/gu, expected: () => '——' },
  { rule: 'zh-full-width', pattern: /[０-９Ａ-Ｚａ-ｚ％]+/gu, expected: narrow },
  {
    rule: 'mark-repeated',
    pattern: /[，、；：。][，。、；：！？]+|[！？][，。、；：]+|(.)(?<=[！？])\1+/gu,
  },
  { rule: 'zh-quotes', pattern: /"/gu, expected: byTurns('“', '”') },
  {
    rule: 'zh-quotes',
    pattern: /(?<!\p{Script=Latin})'|'(?!\p{Script=Latin})/gu,
    expected: byTurns('‘', '’'),
  },
  { rule: 'zh-quotes', pattern: /[「『]/gu, expected: (sign) => (sign === '「' ? '“' : '‘') },
  { rule: 'zh-quotes', pattern: /[」』]/gu, expected: (sign) => (sign === '」' ? '”' : '’') },
  {
    rule: 'zh-half-width',
    pattern: new RegExp(`(?<=${CHINESE} ?)[,.:;?!()]|[,.:;?!()](?= ?${CHINESE})`, 'gu'),
    expected: (sign) => FULL_WIDTH[sign] ?? sign,
  },
  {
    rule: 'zh-space',
    pattern: new RegExp(
      `(?<=${CHINESE})[ \\t\\u00A0]+(?=${CHINESE}|${LATIN})|(?<=${LATIN})[ \\t\\u00A0]+(?=${CHINESE})`,
      'gu',
    ),
  },
];

const byRules = slipsBy(RULES);
const byPairs = unpaired({ '“': '”', '‘': '’', '（': '）', '《': '》', '【': '】' });

/** In a foreign word the closing mark is an apostrophe. */
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu;
/** A text of another language, such as a name, keeps its own ways. */
const HAS_CHINESE = new RegExp(`[\\p{Script=Han}${STAND_IN}]`, 'u');

/** The slips in a Chinese text. */
export const chineseSlips = (text: string): Slip[] =>
  HAS_CHINESE.test(text) ? [...byRules(text), ...byPairs(text.replace(APOSTROPHE, "'"))] : [];
