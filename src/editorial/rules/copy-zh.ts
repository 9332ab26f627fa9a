/** How Chinese is set: full-width marks, no spaces, whole dashes and dots. */
import { STAND_IN } from '../text.ts';
import { HIDDEN, slipsBy, unpaired, type CopyRule, type Slip } from './copy.ts';

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

/** Opening or closing, by what stands before. */
const curly =
  (opening: string, closing: string) =>
  (_: string, index: number, text: string): string =>
    /(?:^|[\s，。：；、（《“])$/u.test(text.slice(0, index)) ? opening : closing;

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
  { rule: 'zh-quotes', pattern: /"/gu, expected: curly('“', '”') },
  {
    rule: 'zh-quotes',
    pattern: /(?<!\p{Script=Latin})'|'(?!\p{Script=Latin})/gu,
    expected: curly('‘', '’'),
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

/** The slips in a Chinese text. */
export const chineseSlips = (text: string): Slip[] => [...byRules(text), ...byPairs(text)];
