/**
 * How wide texts are, without a browser: the advance widths of ASCII in each face, in hundredths
 * of an em, two base-36 digits a character from U+0020 on, rounded up. Taken from the font files
 * (a test compares). Kerning is left out: it only makes texts narrower.
 */
import type { Edition } from '../locales/editions.ts';
import { localeOf } from '../locales/index.ts';
import type { Script } from '../locales/scripts.ts';
import type { Face } from './marks.ts';
import { memoizeByName } from './memoize.ts';

const LATIN = {
  displayHan:
    '0p121d1s1p2r2a0q16161d1q0y130y171q1b1q1q1q1q1q1p1q1q0y0y1q1q1q1e2s25211z281w1u252f1819271u2u2b281x28251q202b2334221z1s1317131q1p1a1o1x1m1w1n151q1y100z1w112v1y1s1x1u1g1g151y1o2i1q1o1h130z131q',
  displayLatin:
    '0m111f1n1m2r250q17171a1m0w110w161n1n1n1n1n1n1n1n1n1n0w0w1m1m1m1b2m201y1v241r1p21281516241q2l22231v23231o1x241y2x1y1v1p1416141m1k141n1u1j1t1k131p1v0z0y1u102q1v1q1u1s1g1e131v1n2g1q1p1g120x121m',
  labelHan:
    '0n0x1c1k1k2l1w0s0y0y1b1k0s0z0s141k1k1k1k1k1k1k1k1k1k0s0s1k1k1k1c2n1p1u1s1x1n1k1x210u1i1t1j2a21231s231s1o1o211m2g1m1i1p0y140y1k1k1p1l1q1f1q1k0x1l1p0s0s1k0t2l1p1p1q1q131b121p1h291e1h1c0y0r0y1k',
  labelLatin:
    '0k0t171e1e2b1p0p0v0v161e0p0w0p0z1e1e1e1e1e1e1e1e1e1e0p0p1e1e1e172d1j1n1m1q1h1e1q1u0r1c1m1d211t1v1l1v1l1i1i1t1g271g1c1i0v0z0v1e1e1j1f1k1a1k1e0u1f1j0p0p1e0q2b1j1j1k1k0z160y1j1b20191b170v0p0v1e',
  numeral:
    '0k0r0s1o17261l0e0q0q11180j0w0l11190r16161816161317160o0l1818181424181a1a1b18151a1c0m181b151h1f1b1a191a17181c1a1t1919150w110w15140k17181618160t17180m0l170k1u181718180v130s18141m1413110u0g0u1c',
} as const;

const FIRST = 0x20;
/** Dashes and quotes of a Latin face; in a Chinese one they fill the square. */
const LATIN_PUNCTUATION = /[‘’“”–—…·]/u;

export const FACE_TABLES = Object.keys(LATIN) as (keyof typeof LATIN)[];

/** A table unpacked, once. */
const unpacked = memoizeByName((table: keyof typeof LATIN): readonly number[] =>
  (LATIN[table].match(/../g) ?? []).map((pair) => Number.parseInt(pair, 36)),
);

const TABLES = {
  han: { display: 'displayHan', label: 'labelHan', numeral: 'numeral' },
  latin: { display: 'displayLatin', label: 'labelLatin', numeral: 'numeral' },
} as const satisfies Readonly<Record<Script, Readonly<Record<Face, keyof typeof LATIN>>>>;

const SQUARE = 100;
const PUNCTUATION = 95;

/** The advance of a character of ASCII; undefined for any other. */
const asciiAdvance = (character: string, table: readonly number[]): number | undefined =>
  table[character.charCodeAt(0) - FIRST];

/** A letter without its accents, which make it no wider. */
const plainLetter = (character: string): string => character.normalize('NFD').charAt(0);

const otherAdvance = (character: string, table: readonly number[], script: Script): number => {
  // A space that no line breaks at is as wide as any.
  if (character === '\u00a0') return table[0] ?? 0;
  if (script === 'han') return SQUARE;
  const plain = asciiAdvance(plainLetter(character), table);
  return plain ?? (LATIN_PUNCTUATION.test(character) ? PUNCTUATION : SQUARE);
};

/** How far a text advances in one line, in hundredths of an em: a whole number, so that sums are true. */
export const textAdvance = (text: string, face: Face, edition: Edition): number => {
  const { script } = localeOf(edition);
  const table = unpacked(TABLES[script][face]);
  let sum = 0;
  for (const character of text)
    sum += asciiAdvance(character, table) ?? otherAdvance(character, table, script);
  return sum;
};

/** The width of an advance in hundredths of an em, in the unit of `size`. */
export const widthOfAdvance = (advance: number, size: number): number => (advance / 100) * size;

/** Width of a text set in one line, in the unit of `size`; never less than it is drawn. */
export const textWidth = (text: string, size: number, face: Face, edition: Edition): number =>
  widthOfAdvance(textAdvance(text, face, edition), size);
