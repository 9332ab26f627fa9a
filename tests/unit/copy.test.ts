/** The copy rules: what each finds, and what looks like a slip and is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../src/editorial/languages/index.ts';
import type { Slip } from '../../src/editorial/rules/copy.ts';
import { englishSlips } from '../../src/editorial/rules/copy-en.ts';
import { chineseSlips } from '../../src/editorial/rules/copy-zh.ts';
import { STAND_IN } from '../../src/editorial/text.ts';

/** Each slip as “rule: found → expected”. */
const told = (slips: readonly Slip[]): string[] =>
  slips.map(({ rule, values: { found = '', expected = '' } }) =>
    expected === '' ? `${rule}: ${found}` : `${rule}: ${found} → ${expected}`,
  );

describe('Chinese', () => {
  it.each([
    '按CC BY 4.0许可使用，见P28。',
    '年产值约22亿元，是1.2万吨的3.5%。',
    '“你好！”他说：《桥》（一九九〇年）……——真的？！',
    '承诺制＋标准地＋全代办',
    '渠口：携手石场　共开新渠',
    'It’s “Canalhead speed”, isn’t it?',
    `一共${STAND_IN}，正好${STAND_IN}。`,
    '资料：{sources}，截至{asOf}',
  ])('%s is right', (text) => {
    expect(chineseSlips(text)).toEqual([]);
  });

  it.each([
    [
      '渠口(Canalhead)在上游.',
      ['( → （', ') → ）', '. → 。'].map((slip) => `zh-half-width: ${slip}`),
    ],
    [`用了${STAND_IN}, 很快`, ['zh-half-width: , → ，']],
    ["他说'好'", ["zh-quotes: ' → ‘", "zh-quotes: ' → ’"]],
    ['「好」', ['zh-quotes: 「 → “', 'zh-quotes: 」 → ”']],
    ['共 17 天', ['zh-space: ' + ' ', 'zh-space: ' + ' ']],
    ['好。。。', ['zh-ellipsis: 。。。 → ……']],
    ['好…', ['zh-ellipsis: … → ……']],
    ['上游—渠口', ['zh-dash: — → ——']],
    ['闸门10:30–12:00开', ['zh-range: – → ～']],
    ['5月—7月水最深', ['zh-range: — → ～']],
    ['水深12℃--15℃', ['zh-range: -- → ～']],
    ['10:30～12:00，3至5米，到第7天——2号闸才开', []],
    ['ＡＢ', ['zh-full-width: ＡＢ → AB']],
    ['Ｎ型６２', ['zh-full-width: Ｎ → N', 'zh-full-width: ６２ → 62']],
    ['好！！！', ['mark-repeated: ！！！']],
    ['“好"', ['zh-quotes: " → ”']],
    ['〝好〞', ['zh-quotes: 〝 → “', 'zh-quotes: 〞 → ”']],
    ['＂好＂', ['zh-quotes: ＂ → “', 'zh-quotes: ＂ → ”']],
    ['（好)', ['zh-half-width: ) → ）']],
    ['好⋯⋯', ['zh-ellipsis: ⋯⋯ → ……']],
    ['好──桥', ['zh-dash: ── → ——']],
    ['5月1日-6月1日', ['zh-range: - → ～']],
    ['水深3．5米', ['zh-full-width: ． → .']],
    ['水深3。5米', ['zh-full-width: 。 → .']],
    ['用了12，500块石头', ['zh-full-width: ， → ,']],
    ['1931-1933年造桥', ['zh-range: - → ～']],
    ['9:00-17:00开闸', ['zh-range: - → ～']],
    ['李•白、约翰・史密斯', ['character-lookalike: • → ·', 'character-lookalike: ・ → ·']],
    ['二○二O年', ['character-lookalike: ○ → 〇', 'character-lookalike: O → 〇']],
    ['A○B型，李·白，二〇二三年', []],
    ['2023-9-28日，电话010-1234567，X-1型', []],
    ['(1)第一段', ['zh-half-width: ( → （', 'zh-half-width: ) → ）']],
    ['这是한국어和한국어', ['character-unheld: 한국어', 'character-unheld: 한국어']],
    ['(见图1)', ['zh-half-width: ( → （', 'zh-half-width: ) → ）']],
    ['（见图1)', ['zh-half-width: ) → ）']],
    ['1）打桩，立柱a）', ['mark-unpaired: ）']],
    ['（好', ['mark-unpaired: （']],
    ['好）', ['mark-unpaired: ）']],
    ['《“好》”', ['mark-unpaired: 》', 'mark-unpaired: 《']],
  ])('%s is not', (text, slips) => {
    expect(told(chineseSlips(text)).toSorted()).toEqual([...slips].sort());
  });

  it('has nothing to say of Chinese characters alone', () => {
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fef }).map((point) => String.fromCodePoint(point)),
    });
    fc.assert(
      fc.property(han, (text) => {
        expect(chineseSlips(text)).toEqual([]);
      }),
    );
  });
});

describe('English', () => {
  it.each([
    'It’s “cosmic speed” (1,600-type furnaces, 3.5% a year): a state-of-the-art plant…',
    'The Zi River (紫河), in 《渠口：携手石场 共开新渠》, runs on.',
    'She had had enough of that that day.',
    'At 8.30 the U.S. team, e.g. its head, came.',
    `From ${STAND_IN} to ${STAND_IN}, it says.`,
    'See www.example.org, or 24/7.',
  ])('%s is right', (text) => {
    expect(englishSlips(text)).toEqual([]);
  });

  it.each([
    ["'Yes,' it's", ["en-quotes: ' → ‘", "en-quotes: ' → ’", "en-quotes: ' → ’"]],
    ['"Yes"', ['en-quotes: " → “', 'en-quotes: " → ”']],
    ['long -- and narrow', ['en-dash: -- → —']],
    ['Stop!! Now..', ['mark-repeated: !!', 'mark-repeated: ..']],
    ['long。And', ['en-full-width: 。 → .']],
    ['an Ｎ-type of ６２％', ['en-full-width: Ｎ → N', 'en-full-width: ６２％ → 62%']],
    ['opened.The bridge', ['en-space-after: .']],
    ['yes ; no', ['en-space-before: ;']],
    ['yes ,no', ['en-space-before: ,']],
    ['and . . . so', ['en-ellipsis: . . . → …']],
    ['It´s «open»', ['en-quotes: ´ → ’', 'en-quotes: « → “', 'en-quotes: » → ”']],
    ['pages 3 - 5, bar― none', ['en-dash: - → –', 'en-dash: ― → —']],
    ['a) one, b) two', []],
    ['see (open, 12) and so on)', ['mark-unpaired: )']],
    ['“Yes"', ['en-quotes: " → ”']],
    ['"Yes”', ['en-quotes: " → “']],
    ['5\'10" tall', ["en-quotes: ' → ′", 'en-quotes: " → ″']],
    ["the '90s, 'tis", ["en-quotes: ' → ’", "en-quotes: ' → ’"]],
    ['don‘t, the ‘90s, ‘so’', ['en-quotes: ‘ → ’', 'en-quotes: ‘ → ’']],
    ['渠口（Qukou）', ['en-full-width: （ → (', 'en-full-width: ） → )']],
    ['at （渠口）', ['en-full-width: （ → (', 'en-full-width: ） → )']],
    ['(open', ['mark-unpaired: (']],
    ['it was was open', ['word-twice: was was']],
  ])('%s is not', (text, slips) => {
    expect(told(englishSlips(text)).toSorted()).toEqual([...slips].sort());
  });
});

it('any other language has spaces of its own, and two of them or a bracket alone are slips', () => {
  const { slips } = rulesOf('fr');
  expect(told(slips('«\u00A0Le pont\u00A0»\u202F: 12\u202F000 pas.'))).toEqual([]);
  expect(told(slips('Le  pont (bas'))).toEqual(['en-space:   ', 'mark-unpaired: (']);
});

describe.each([
  ['Chinese', chineseSlips],
  ['English', englishSlips],
])('%s slips', (_, slipsOf) => {
  it('lie in the text, whatever it is, and none at the place of another of its kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const slips = slipsOf(text);
        const keys = slips.map(({ index, rule }) => `${index} ${rule}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(slips.every(({ index }) => index >= 0 && index < text.length)).toBe(true);
      }),
    );
  });
});
