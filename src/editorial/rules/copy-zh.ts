/** How Chinese is set: full-width marks, no spaces, whole dashes and dots. */
import { pointOf } from '../../locales/characters.ts';
import { NOTE, STAND_IN } from '../text.ts';
import { byTurns, mended, slipsBy, unpaired, type CopyRule, type Slip } from './copy.ts';
import { signRules } from './signs.ts';

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

/** A dash from one number to another, with or without a unit: “10:30–12:00”, “5月—7月”, “5月-7月”. */
const RANGE = new RegExp(
  `(?<=[\\p{N}${STAND_IN}][\\p{Script=Han}%℃°]{0,2})(?:-{2,}|[–―─－]|(?<!—)—(?!—))(?=[\\p{N}${STAND_IN}])` +
    '|(?<=\\p{N}[年月日号时点天%℃]|\\d:\\d\\d)-(?=\\p{N})' +
    // “1931-1933年”, but no date and no telephone.
    '|(?<=(?<![\\d.-])\\d+)-(?=\\d+(?:\\.\\d+)?[年月日页岁倍天人吨亩万亿元%％‰℃度])',
  'gu',
);

/** Offset of full-width letters and digits from ASCII. */
const WIDE = 0xfee0;
const narrow = (text: string): string =>
  text.replace(/./gu, (sign) => String.fromCodePoint(pointOf(sign) - WIDE));

/** “Ltd.”, “J.”: the dot belongs to the word. */
const ABBREVIATION =
  /(?:^|[^\p{Script=Latin}])(?:Co|Ltd|Inc|Corp|Bros|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|Vol|vs|etc|al|e\.g|i\.e|(?:\p{Lu}\.)*\p{Lu})$/u;
/** Names that end in a mark of their own. */
const NAMED = /(?:^|[^\p{Script=Latin}])(?:Yahoo|Jeopardy|Guess|Wham)$/u;

/** A half-width mark that stands where a Chinese one should: not the dot of a foreign word. */
const isChinese = (sign: string, index: number, text: string): boolean => {
  const before = text.slice(0, index);
  if (sign === '.') {
    // “1987. ” at the beginning numbers what follows.
    if (ABBREVIATION.test(before) || /^\s*\d+$/.test(before)) return false;
    // “Acme Ltd.，”: a sentence has one mark at its end, so the dot is the word’s.
    return !(/\p{Script=Latin}$/u.test(before) && /^[，、；：）》”]/u.test(text.slice(index + 1)));
  }
  return !(sign === '!' && NAMED.test(before));
};

const SIGNS = signRules('zh');

const RULES: readonly CopyRule[] = [
  ...SIGNS,
  // The dot in a name, and the nought in a year.
  {
    rule: 'character-lookalike',
    pattern: /(?<=\p{Script=Han})[•‧∙⋅・･](?=\p{Script=Han})/gu,
    expected: () => '·',
  },
  {
    rule: 'character-lookalike',
    pattern: /(?<=[一二三四五六七八九〇○OＯ])[○OＯ](?=[一二三四五六七八九〇○OＯ年])/gu,
    expected: () => '〇',
  },
  { rule: 'zh-line-break', pattern: /(?<=\S)[ \t]*\n\s*(?=\S)/gu },
  {
    rule: 'zh-ellipsis',
    pattern: /\.{3,}|。{2,}|．{2,}|⋯+|[·・]{3,}|(?<!…)…(?!…)|…{3,}/gu,
    expected: () => '……',
  },
  { rule: 'zh-range', pattern: RANGE, expected: () => '～' },
  {
    rule: 'zh-dash',
    // Between two places and in a few names the short one is right, 中国—东盟; nothing tells it from half
    // of a long one but a note beside it.
    pattern: new RegExp(
      `-{2,}|(?<!—)—(?![—${NOTE}])|—{3,}|[–―─]+|－{2,}|(?<=\\p{Script=Han})－(?=\\p{Script=Han})`,
      'gu',
    ),
    expected: () => '——',
  },
  {
    rule: 'zh-full-width',
    pattern:
      /[０-９Ａ-Ｚａ-ｚ％]+|(?<=[\d０-９])[．。](?=[\d０-９])|(?<=(?<!\d)\d{1,3})，(?=\d{3}(?!\d))/gu,
    expected: (found) => (found === '。' ? '.' : narrow(found)),
  },
  {
    rule: 'mark-repeated',
    pattern: /[，、；：。][，。、；：！？]+|[！？][，。、；：]+|(.)(?<=[！？])\1+/gu,
  },
  { rule: 'zh-quotes', pattern: /["＂]/gu, expected: byTurns('“', '”') },
  {
    rule: 'zh-quotes',
    pattern: /＇|(?<!\p{Script=Latin})'|'(?!\p{Script=Latin})/gu,
    expected: byTurns('‘', '’'),
  },
  { rule: 'zh-quotes', pattern: /[「『〝]/gu, expected: (sign) => (sign === '『' ? '‘' : '“') },
  { rule: 'zh-quotes', pattern: /[」』〞〟]/gu, expected: (sign) => (sign === '』' ? '’' : '”') },
  {
    rule: 'zh-half-width',
    // A bracket goes with its partner.
    pattern: new RegExp(
      `(?<=${CHINESE} ?)[,.:;?!()]|[,.:;?!()](?= ?${CHINESE})` +
        `|\\((?=[^()]*\\) ?${CHINESE})|(?<=${CHINESE} ?\\([^()]*)\\)` +
        `|\\((?=[^()（）]*${CHINESE}[^()（）]*[)）])|(?<=[(（][^()（）]*${CHINESE}[^()（）]*)\\)`,
      'gu',
    ),
    expected: (sign) => FULL_WIDTH[sign] ?? sign,
    applies: isChinese,
  },
  {
    rule: 'zh-space',
    pattern: new RegExp(
      `(?<=${CHINESE})[ \\t]+(?=${CHINESE}|${LATIN})|(?<=${LATIN})[ \\t]+(?=${CHINESE})`,
      'gu',
    ),
  },
];

const byRules = slipsBy(RULES);
const bySigns = slipsBy(SIGNS);
const byPairs = unpaired({ '“': '”', '‘': '’', '（': '）', '《': '》', '【': '】' });

/** In a foreign word the closing mark is an apostrophe. */
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu;
/** A text of another language, such as a name, keeps its own ways. */
const HAS_CHINESE = new RegExp(`[\\p{Script=Han}０-９Ａ-Ｚａ-ｚ${STAND_IN}]`, 'u');

/** The slips in a Chinese text. */
export const chineseSlips = (text: string): Slip[] => {
  if (!HAS_CHINESE.test(text)) return bySigns(text);
  const slips = byRules(text);
  return [...slips, ...byPairs(mended(text, slips).replace(APOSTROPHE, "'"))];
};
