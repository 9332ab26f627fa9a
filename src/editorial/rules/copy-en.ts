/** How English is set: curly quotation marks, dashes that are no hyphens, single spaces. */
import { byTurns, mended, slipsBy, unpaired, type CopyRule, type Slip } from './copy.ts';
import { signRules } from './signs.ts';

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

/** ’90s, ’tis, ’n’: what has lost its beginning. */
const SHORTENED = /^(?:\d\ds?|tis|twas|em|til|cause|n['’])(?![\p{L}\d])/iu;

/** An apostrophe is a closing mark: only after a space or a bracket does one open. */
const apostrophe = (_: string, index: number, text: string): string => {
  const [before, after] = [text.slice(0, index), text.slice(index + 1)];
  if (/\d$/.test(before) && /^\d/.test(after)) return '′';
  return /(?:^|[\s(“])$/u.test(before) && !SHORTENED.test(after) ? '‘' : '’';
};

const inTurn = byTurns('“', '”');
/** Nothing opens after a digit: 5′10″ is a length. */
const doubleMark = (sign: string, index: number, text: string): string => {
  const mark = inTurn(sign, index, text);
  return mark === '“' && /\d$/.test(text.slice(0, index)) ? '″' : mark;
};

/** Words that no name consists of. */
const SMALL = new Set(
  'a an the of to in on at by for from with and or but is was are were be it its this these'.split(
    ' ',
  ),
);

/** “Had had” and “that that” can be meant, and “Pago Pago” is a name. */
const isMeantTwice = (found: string): boolean => {
  const [first = '', second = ''] = found.split(/\s+/);
  const word = first.toLowerCase();
  if (word === 'had' || word === 'that') return true;
  return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second) && !SMALL.has(word);
};

const RULES: readonly CopyRule[] = [
  ...signRules('en'),
  { rule: 'en-ellipsis', pattern: /\.{3,}|\.(?: \.){2,}/gu, expected: () => '…' },
  { rule: 'en-dash', pattern: /(?<=\d) ?[-‒―─] (?=\d)|(?<=\d)[‒―─](?=\d)/gu, expected: () => '–' },
  { rule: 'en-dash', pattern: /(?<=\s)-(?=\s)|-{2,}|[‒―─]/gu, expected: () => '—' },
  { rule: 'mark-repeated', pattern: /,{2,}|;{2,}|:{2,}|\?{2,}|!{2,}|\.{2}(?!\/)/gu },
  { rule: 'en-quotes', pattern: /"/gu, expected: doubleMark },
  { rule: 'en-quotes', pattern: /['´]/gu, expected: apostrophe },
  // don‘t, ‘90s.
  {
    rule: 'en-quotes',
    pattern: /‘/gu,
    expected: () => '’',
    applies: (_, index, text) =>
      /\p{L}$/u.test(text.slice(0, index)) || SHORTENED.test(text.slice(index + 1)),
  },
  { rule: 'en-quotes', pattern: /[«„‟]/gu, expected: () => '“' },
  { rule: 'en-quotes', pattern: /»/gu, expected: () => '”' },
  {
    rule: 'en-full-width',
    // A Chinese mark has its own around it, and all is Chinese where nothing is Latin.
    pattern:
      /(?<!\p{Script=Han})[，。、：；？！（）]|[，。、：；？！（）](?![\p{Script=Han}”’》])|[０-９Ａ-Ｚａ-ｚ％]+/gu,
    expected: (found) => HALF_WIDTH[found] ?? found.normalize('NFKC'),
    applies: (found, _, text) => !(found in HALF_WIDTH) || /\p{Script=Latin}/u.test(text),
  },
  { rule: 'en-space-before', pattern: /(?<=\S)[ \t]+(?:[,;?!](?![[=])|[.:](?=\s|$))/gu },
  { rule: 'en-space', pattern: /(?<=\S)[ \t]{2,}(?=\S)/gu },
  { rule: 'en-space-after', pattern: /(?<=\p{L})[,;?!](?=\p{L})|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})/gu },
  {
    rule: 'word-twice',
    pattern: /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/giu,
    applies: (found) => !isMeantTwice(found),
  },
];

const byRules = slipsBy(RULES);
const byPairs = unpaired({ '“': '”', '(': ')', '《': '》', '[': ']' });

/** The slips in an English text. */
export const englishSlips = (text: string): Slip[] => {
  const slips = byRules(text);
  return [...slips, ...byPairs(mended(text, slips))];
};
