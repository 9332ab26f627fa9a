/** Which characters each face of an edition has to hold. */
import type { Edition } from '../locales/editions.ts';
import { faceKey, facesOf, LAYERS, type Face, type Family, type Layer } from './faces.ts';
import type { Run } from './runs.ts';

/** Where a character was met first. */
interface Place {
  /** Address of the page, or undefined for a character that is added always. */
  readonly page: string | undefined;
  readonly context: string;
}

export interface Use {
  /** The first that needs it. */
  layer: Layer;
  /** The first chapter that does, by number from 0. */
  chapter: number;
  /** The parts of a set that show it, of pages that are parts. */
  readonly parts: Set<string>;
  readonly place: Place;
}

/** Characters in the order they were met. */
export type Uses = Map<string, Use>;

/** By the key of the face. */
export type Charset = Map<string, Uses>;

const AROUND = 12;
const LINE_BREAK = /[\t\n\f\r]/;

const oneLine = (characters: readonly string[]): string[] =>
  Array.from(characters.join('').replace(/\s+/gu, ' '));

/** A few characters on both sides of one, with ellipses where the text goes on. */
const contextOf = (characters: readonly string[], index: number): string => {
  const before = oneLine(characters.slice(0, index));
  const after = oneLine(characters.slice(index + 1));
  const piece = [
    before.length > AROUND ? '…' : '',
    ...before.slice(-AROUND),
    characters[index] ?? '',
    ...after.slice(0, AROUND),
    after.length > AROUND ? '…' : '',
  ];
  return piece.join('').trim();
};

/** The face that sets a run: its family's italic only where the family has one. */
const faceOf = (edition: Edition, { family, style }: Run): Face => {
  const faces = facesOf(edition).filter((face) => face.family === family);
  const face = faces.find((candidate) => candidate.style === style) ?? faces[0];
  if (!face) throw new Error(`the ${edition} edition has no family “${family}”`);
  return face;
};

/** Brings a use into a layer and a chapter, unless it is in earlier ones. */
const need = (use: Use, { layer, chapter }: Pick<Use, 'layer' | 'chapter'>): void => {
  const [wanted, known] = [layer, use.layer].map((name) => LAYERS.indexOf(name));
  if (wanted === known) use.chapter = Math.min(use.chapter, chapter);
  else if ((wanted ?? 0) < (known ?? 0)) Object.assign(use, { layer, chapter });
};

/** What is said of all characters of a text. */
type About = Pick<Use, 'layer' | 'chapter'> & { readonly part?: string | undefined };

const add = (uses: Uses, text: string, about: About, page?: string): void => {
  const characters = Array.from(text);
  characters.forEach((written, index) => {
    const character = LINE_BREAK.test(written) ? ' ' : written;
    const { layer, chapter, part } = about;
    let use = uses.get(character);
    if (!use) {
      const context = page === undefined ? '' : contextOf(characters, index);
      use = { layer, chapter, parts: new Set(), place: { page, context } };
      uses.set(character, use);
    } else need(use, about);
    if (part !== undefined && layer === 'cover') use.parts.add(part);
  });
};

/** Adds the runs of a page to the charset of its edition, or of its set of pages there. */
export const addRuns = (
  charset: Charset,
  edition: Edition,
  { page, part, runs }: { page: string; part?: string | undefined; runs: readonly Run[] },
): void => {
  for (const run of runs) {
    const { family, style } = faceOf(edition, run);
    const key = faceKey(family, style);
    const uses = charset.get(key) ?? new Map<string, Use>();
    charset.set(key, uses);
    add(uses, run.text, { ...run, part }, page);
  }
};

/**
 * Adds what every face holds besides, once the pages are read. The space has to be in a face
 * that is used at all: a browser takes the first font with a space as the measure of a line.
 */
export const addAlways = (charset: Charset, edition: Edition): void => {
  for (const { family, style, always } of facesOf(edition)) {
    const key = faceKey(family, style);
    const uses = charset.get(key);
    if (!uses && always === '') continue;
    const full = uses ?? new Map<string, Use>();
    charset.set(key, full);
    const onCover = [...full.values()].some(({ layer }) => layer === 'cover');
    add(full, ' ', { layer: onCover ? 'cover' : 'page', chapter: 0 });
    add(full, always, { layer: 'page', chapter: 0 });
  }
};

/** Moves characters that a family cannot draw to the family that follows it in the style sheet. */
export const moveOverflow = (
  charset: Charset,
  from: Family,
  to: Family,
  holds: (character: string) => boolean,
): void => {
  const source = charset.get(faceKey(from, 'normal'));
  const target = charset.get(faceKey(to, 'normal')) ?? new Map<string, Use>();
  charset.set(faceKey(to, 'normal'), target);
  for (const [character, use] of source ?? []) {
    if (holds(character)) continue;
    source?.delete(character);
    const there = target.get(character);
    if (!there) target.set(character, use);
    else {
      need(there, use);
      for (const part of use.parts) there.parts.add(part);
    }
  }
};
