/** Texts as outlines: a picture then needs no font wherever it is opened. */
import type { Glyph } from 'fontkit';
import { facesOf, type Face as FontFace, type Family, type Source } from '../fonts/faces.ts';
import { coverage, openSource } from '../fonts/sources.ts';
import { pointName, pointOf } from '../locales/characters.ts';
import type { Edition } from '../locales/editions.ts';
import type { Face } from '../kit/marks.ts';
import { pictureMistake, type PictureName } from './mistake.ts';

const FAMILIES: Readonly<Record<Face, Family>> = {
  display: 'Display',
  label: 'Label',
  numeral: 'Numeral',
};

const faceOf = (family: Family, edition: Edition): FontFace => {
  const face = facesOf(edition).find((each) => each.family === family);
  if (!face) throw new Error(`the ${edition} edition has no family “${family}”`);
  return face;
};

/** The fonts that a face's characters may be set in, in order of preference. */
const sourcesOf = (face: Face, edition: Edition): Source[] => {
  const first = faceOf(FAMILIES[face], edition);
  const next = first.overflow === undefined ? [] : faceOf(first.overflow, edition).sources;
  return [...first.sources, ...next];
};

const sourceOf = (character: string, sources: readonly Source[]): Source | undefined =>
  sources.find((each) => coverage(each).has(pointOf(character)));

/** Whether fonts hold every character of a text. */
export const canSet = (text: string, face: Face, edition: Edition): boolean => {
  const sources = sourcesOf(face, edition);
  return Array.from(text).every((character) => sourceOf(character, sources) !== undefined);
};

interface Run {
  readonly source: Source;
  text: string;
}

/** Stretches of a text that one font sets. Throws an EditorialError for what none can. */
const runsOf = (text: string, face: Face, edition: Edition, picture: PictureName): Run[] => {
  const sources = sourcesOf(face, edition);
  const runs: Run[] = [];
  for (const character of text) {
    const source = sourceOf(character, sources);
    if (!source) {
      const what = `no font for ${face} holds “${character}” (${pointName(character)}) in “${text}”.`;
      throw pictureMistake(picture, what);
    }
    const last = runs.at(-1);
    if (last?.source === source) last.text += character;
    else runs.push({ source, text: character });
  }
  return runs;
};

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const;

/**
 * The outline of a glyph in whole units of its font, in which y goes up. Each point is told from the
 * last, which takes a quarter less than telling where it is.
 */
const glyphPath = (glyph: Glyph): string => {
  let [x, y] = [0, 0];
  let start = [x, y] as const;
  const told = glyph.path.commands.map(({ command, args }) => {
    if (command === 'closePath') {
      [x, y] = start;
      return 'z';
    }
    const places = args.map(Math.round);
    const steps = places.map((place, index) => place - (index % 2 === 0 ? x : y));
    [x = 0, y = 0] = places.slice(-2);
    if (command === 'moveTo') start = [x, y];
    return LETTERS[command] + steps.join(' ').replaceAll(' -', '-');
  });
  return told.join('');
};

/** Glyphs of one font, as one path. */
interface OutlinedRun {
  /** Path data in units of the font, from the start of the text; y goes up. */
  readonly d: string;
  /** Units of the font to an em. */
  readonly unitsPerEm: number;
}

interface Outline {
  /** Those in which there is something to be seen. */
  readonly runs: readonly OutlinedRun[];
  /** In ems. */
  readonly width: number;
}

interface FontOutline {
  readonly glyphs: readonly { readonly d: string; readonly x: number }[];
  readonly width: number;
  readonly unitsPerEm: number;
}

/** The glyphs of a run, each from the place where it begins; all in units of the font. */
const outlineRun = ({ source, text }: Run, kerned: boolean): FontOutline => {
  const font = openSource(source);
  const { glyphs, positions } = font.layout(text, { kern: kerned });
  let width = 0;
  const placed = glyphs.map((glyph, index) => {
    const x = width + (positions[index]?.xOffset ?? 0);
    width += positions[index]?.xAdvance ?? glyph.advanceWidth;
    return { d: glyphPath(glyph), x };
  });
  return { glyphs: placed, width, unitsPerEm: font.unitsPerEm };
};

const known = new Map<string, FontOutline>();

/** Outlines are kept: the same texts stand on the cards of every shape. */
const knownOutline = (run: Run, kerned: boolean): FontOutline => {
  const key = JSON.stringify([run.source.file, kerned, run.text]);
  const outline = known.get(key) ?? outlineRun(run, kerned);
  known.set(key, outline);
  return outline;
};

interface TextSetting {
  readonly text: string;
  readonly face: Face;
  readonly edition: Edition;
  /** Letters closer together where their shapes allow; the marks of a figure are set without. */
  readonly kerned: boolean;
  /** What the text stands in, for the message about a character that no font holds. */
  readonly picture: PictureName;
}

/** The outline of a line of text. Throws an EditorialError for a character that no font holds. */
export const outline = ({ text, face, edition, kerned, picture }: TextSetting): Outline => {
  let width = 0;
  const runs = runsOf(text, face, edition, picture).flatMap((run) => {
    const { glyphs, width: advance, unitsPerEm } = knownOutline(run, kerned);
    const start = width * unitsPerEm;
    width += advance / unitsPerEm;
    // A glyph is told from where it begins: the same one is the same text wherever it stands, which
    // packs well.
    const d = glyphs
      .filter((glyph) => glyph.d !== '')
      .map((glyph) => `M${Math.round(start + glyph.x)} 0${glyph.d}`)
      .join('');
    return d === '' ? [] : [{ d, unitsPerEm }];
  });
  return { runs, width };
};
