/** Quotations: cut, held by the ledger or not, and the paragraphs that a chapter rests on. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { citedParagraphs } from '../../src/editorial/cited.ts';
import { sentences, mistakeIn } from '../../src/editorial/errors.ts';
import { excerptOf, type Cut } from '../../src/editorial/excerpt.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { makeQuotes } from '../../src/editorial/quotes.ts';
import { quotedFindings } from '../../src/editorial/rules/quoted.ts';
import type { Quote } from '../../src/editorial/schemas.ts';
import { fact } from './support/facts.ts';

const SAID = 'A bridge is for the people, for “both banks”, and not for the books.';
const entries: Quote[] = [
  {
    id: 'fair',
    kind: 'quotation',
    original: 'en',
    source: ['P03'],
    text: { zh: '桥是给人走的，给“两岸”的人，不是给账本看的。', en: SAID },
  },
  { id: 'hand', kind: 'term', source: ['P02'], text: { zh: '铁手', en: 'iron hand' } },
  { id: 'own', kind: 'own', text: { zh: '握手', en: 'handshake' } },
];
const quotes = makeQuotes(entries);
const ledger = makeLedger([
  fact({ id: 'days', value: 30, source: ['P07'] }),
  fact({ id: 'other', value: 31, source: ['P09'] }),
]);

describe('a quotation', () => {
  it.each<[Cut, string]>([
    [{}, SAID],
    [{ to: 'the people' }, 'A bridge is for the people…'],
    [{ from: 'for the people' }, '… for the people, for “both banks”, and not for the books.'],
    [{ to: 'the books' }, SAID],
    [{ cut: ', for “both banks”,' }, 'A bridge is for the people… and not for the books.'],
    [{ cut: ' is for…and' }, 'A bridge… not for the books.'],
    [
      { from: 'is for', to: 'books', cut: 'the people…banks”, ' },
      '… is for… and not for the books.',
    ],
    [{ from: 'both', to: 'books', cut: 'not for' }, '… both banks”, and… the books.'],
    [{ from: 'both', to: 'the' }, '… both banks”, and not for the…'],
    [{ cut: 'A bridge' }, '… is for the people, for “both banks”, and not for the books.'],
    [{ cut: 'the books' }, 'A bridge is for the people, for “both banks”, and not for…'],
  ])('is cut by %o', (cut, expected) => {
    expect(excerptOf(SAID, cut, 'en')).toBe(expected);
  });

  it('has the six dots of Chinese', () => {
    expect(excerptOf('桥是给人走的，不是给账本看的。', { from: '不是' }, 'zh')).toBe(
      '……不是给账本看的。',
    );
  });

  it.each<[Cut, string]>([
    [{ from: 'a bridge' }, 'the quotation does not hold these words'],
    [{ to: 'banks!' }, 'the quotation does not hold these words'],
    [{ from: '…' }, 'the quotation does not hold these words'],
    [{ to: ',' }, 'the quotation does not hold these words'],
    [{ to: 'people', cut: 'banks' }, 'these words stand in another order'],
    [{ from: 'banks', to: 'people' }, 'these words stand in another order'],
    [{ cut: 'banks…people' }, 'these words stand in another order'],
    [{ from: 'for' }, 'holds these words more than once'],
    [{ cut: 'bridge…for' }, 'holds these words more than once'],
    [{ from: 'ridge' }, 'only inside a longer word. Did you mean “bridge”?'],
    [{ to: 'bo' }, 'only inside a longer word. Write'],
    [{ cut: 'A…books' }, 'leaves nothing of the quotation'],
    [{ from: 'both', to: 'both', cut: 'both' }, 'leaves nothing of the quotation'],
  ])('cannot be cut by %o: %s', (cut, expected) => {
    let told = '';
    try {
      excerptOf(SAID, cut, 'en');
    } catch (error) {
      told = sentences(mistakeIn(error), 'en');
    }
    expect(told).toContain(expected);
  });

  it.each([
    ['We don’t burn low-carbon coal.', ['don', 't', 'carbon', 'low']],
    ['It weighs 3.5 tonnes, or 12,000.', ['3', '5', '12', '000']],
    ['Sany公司在AI时代。', ['S', 'any', 'I时代']],
  ])('is not cut inside a word: %s', (text, all) => {
    for (const from of all) expect(() => excerptOf(text, { from }, 'en')).toThrow('longer word');
  });

  it('is cut between any two characters of Chinese, and beside letters among them', () => {
    expect(excerptOf('Sany公司在长沙。', { from: '公司', to: '长' }, 'zh')).toBe('……公司在长……');
  });

  it('says nothing that was not said, wherever it is cut', () => {
    const words = SAID.split(' ');
    const isOnce = (part: string): boolean => SAID.split(part).length === 2;
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const part = words.slice(from, to + 1).join(' ');
        fc.pre(isOnce(part));
        const bare = excerptOf(SAID, { from: part, to: part }, 'en').replace(/^… |…$/g, '');
        expect(SAID).toContain(bare);
        expect(bare).toContain(part);
      }),
    );
  });
});

/** The words that are told of in a chapter with a text. */
const altered = (text: string, edition: 'zh' | 'en' = 'en'): string[] =>
  quotedFindings(parseChapter(text, 'a.mdx'), { ledger, quotes, edition }).map((finding) =>
    sentences(finding, 'en').replace(/ stands in quotation.*/s, ''),
  );

describe('quotation marks', () => {
  it.each([
    'He said “for the people”.',
    'He said “for the people,” and left.',
    '“A bridge … not for the books.”',
    '“*for* the people”',
    'They said ‘handshake’, and it’s the builders’ own.',
    'An “Iron hand”.',
    'It took “<Fact id="days"/>”.',
    'for ‘both banks’',
    '<Aside title="The “handshake”">\n\nWords.\n\n</Aside>',
  ])('may stand around words of the ledger: %s', (text) => {
    expect(altered(text)).toEqual([]);
  });

  it.each([
    ['He said “for a people”.', '“for a people”'],
    ['He said “for the peop”.', '“for the peop”'],
    ['“not for the books … A bridge”', '“not for the books … A bridge”'],
    ['An “iron”.', '“iron”'],
    ['A ‘fist’.', '“fist”'],
    ['It took “<Fact id="days"/> of rain”.', '“30 days of rain”'],
    ['<Aside title="The “fist”">\n\nWords.\n\n</Aside>', '“fist”'],
    ['- “a *list*”', '“a list”'],
  ])('may not stand around others: %s', (text, told) => {
    expect(altered(text)).toEqual([told]);
  });

  it('are told of in every make of Chinese', () => {
    expect(altered('“给人走的”，「铁手」，“给‘两岸’的人”。', 'zh')).toEqual([]);
    expect(altered('“给人看的”，「铁拳」。', 'zh')).toEqual(['“给人看的”', '“铁拳”']);
  });
});

describe('the paragraphs that a chapter rests on', () => {
  const cited = (text: string): string[] =>
    citedParagraphs(parseChapter(text, 'a.mdx'), { ledger, quotes, edition: 'en' }, (figure) =>
      figure === 'ruler' ? ['P11'] : [],
    );

  it('are those of what it uses, once and in order', () => {
    expect(cited('Words.')).toEqual([]);
    expect(cited('<Fact id="days"/> and <Fact id="days"/>, an “iron hand”.')).toEqual([
      'P02',
      'P07',
    ]);
    expect(
      cited(
        '<Figure figure="ruler" state="a"/>\n\n<Quote id="fair"/>\n\n<Source paragraphs="P12 P01"/>',
      ),
    ).toEqual(['P01', 'P03', 'P11', 'P12']);
    expect(cited('A “handshake”.')).toEqual([]);
    // A term of its own, though a quotation holds it too.
    const both = makeQuotes([
      ...entries,
      { id: 'banks', kind: 'term', source: ['P05'], text: { zh: '两岸', en: 'both banks' } },
    ]);
    const chapter = parseChapter('On “both banks”.', 'a.mdx');
    expect(citedParagraphs(chapter, { ledger, quotes: both, edition: 'en' }, () => [])).toEqual([
      'P05',
    ]);
  });
});
