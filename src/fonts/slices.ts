/** Shares the characters of an edition out to slices: one font file each. */
import { EditorialError, type Diagnostic } from '../editorial/errors.ts';
import { pointName, pointOf } from '../locales/characters.ts';
import type { Edition } from '../locales/editions.ts';
import { addAlways, moveOverflow, type Charset, type Use, type Uses } from './charset.ts';
import { faceKey, facesOf, LAYERS, type Face, type Layer, type Source } from './faces.ts';

export interface Slice {
  readonly edition: Edition;
  readonly face: Face;
  readonly layer: Layer;
  readonly source: Source;
  /** In the order of their code points. */
  readonly characters: readonly string[];
}

/** The code points that a source holds. */
type Coverage = (source: Source) => ReadonlySet<number>;

/** Spaces, controls, joiners, variation selectors: nothing to see where a font lacks them. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;

const HAN = /\p{Script=Han}/u;
const CHINESE_MARK = /[·‐-‧\u3000-\u303f\uff00-\uffef]/u;

/**
 * Kerning, trimmed punctuation and joined dashes work within one file only. So characters of one
 * kind share a layer; Han characters and the space, which no neighbour changes, are free.
 */
const kindOf = (character: string, { script }: Source): string | undefined => {
  if (script === 'latin') return 'latin';
  if (character === ' ' || HAN.test(character)) return undefined;
  return CHINESE_MARK.test(character) ? 'mark' : 'latin';
};

const missing = (face: Face, character: string, page: string, context: string): Diagnostic => ({
  file: `dist page ${page}:`,
  rule: 'character',
  message:
    `no font of "${face.family}" holds “${character}” ` +
    `(${pointName(character)}); ` +
    `found in “${context}”. Use another character, or add a font to src/fonts/faces.ts.`,
});

/** Fewer characters are no file of their own: each costs a request, and tables. */
const LEAST = 64;

/** The characters of chapters in files: those with few share that of the one before, if there is one. */
const byChapter = (uses: Uses): string[][] => {
  const chapters = Map.groupBy([...uses], ([, { chapter }]) => chapter);
  const files: string[][] = [];
  for (const [, some] of [...chapters].sort(([a], [b]) => a - b)) {
    const characters = some.map(([character]) => character);
    const last = files.at(-1);
    if (last && characters.length < LEAST) last.push(...characters);
    else files.push(characters);
  }
  return files;
};

/** With fewer of its own, a part of a set of pages has no file of its own. */
const LEAST_OF_PART = 6;

/** The Han characters that only one part of a set of pages shows, by that part. */
const byPart = (uses: Uses): string[][] => {
  const own = [...uses].filter(([character, { parts }]) => parts.size === 1 && HAN.test(character));
  const parts = Map.groupBy(own, ([, use]) => [...use.parts][0]);
  return [...parts.values()]
    .filter((some) => some.length >= LEAST_OF_PART)
    .map((some) => some.map(([character]) => character));
};

/** The slices of one source; characters of a kind are on the cover when one is, else on the page. */
const layersOf = (edition: Edition, face: Face, source: Source, uses: Uses): Slice[] => {
  const covered = [...uses].filter(([, { layer }]) => layer === 'cover');
  const kinds = new Set(covered.map(([character]) => kindOf(character, source)));
  const layerIn = (character: string, { layer }: Use): Layer => {
    const kind = kindOf(character, source);
    if (kind !== undefined) return kinds.has(kind) ? 'cover' : 'page';
    return layer === 'page' && HAN.test(character) ? 'chapters' : layer;
  };
  const parts = byPart(uses);
  const ofParts = new Set(parts.flat());
  const shared = [...uses].filter(([character]) => !ofParts.has(character));
  const layers = Map.groupBy(shared, ([character, use]) => layerIn(character, use));
  return LAYERS.flatMap((layer) => {
    const own = new Map(layers.get(layer));
    const files = layer === 'chapters' ? [...parts, ...byChapter(own)] : [[...own.keys()]];
    return files.map((characters) => ({
      edition,
      face,
      layer,
      source,
      characters: characters.sort((a, b) => pointOf(a) - pointOf(b)),
    }));
  }).filter(({ characters }) => characters.length > 0);
};

const slicesOf = (
  { edition, face }: { edition: Edition; face: Face },
  uses: Uses,
  coverage: Coverage,
  findings: Diagnostic[],
): Slice[] => {
  const shares = new Map<Source, Uses>(face.sources.map((source) => [source, new Map()]));
  for (const [character, use] of uses) {
    const source = face.sources.find((candidate) => coverage(candidate).has(pointOf(character)));
    const { page, context } = use.place;
    // A space that a Chinese font lacks is worth no file of letters.
    const isSpare =
      UNSEEN.test(character) && source?.script === 'latin' && source !== face.sources[0];
    if (source && !isSpare) shares.get(source)?.set(character, use);
    else if (page !== undefined && !UNSEEN.test(character)) {
      findings.push(missing(face, character, page, context));
    }
  }
  return [...shares].flatMap(([source, share]) => layersOf(edition, face, source, share));
};

/**
 * The slices of an edition whose pages were read into `charset`. Throws an EditorialError that
 * names every character which no font of its family holds, and where it was found.
 */
export const planSlices = (edition: Edition, charset: Charset, coverage: Coverage): Slice[] => {
  const faces = facesOf(edition);
  const full = structuredClone(charset);
  for (const { family, overflow, sources } of faces) {
    if (!overflow) continue;
    moveOverflow(full, family, overflow, (character) =>
      sources.some((source) => coverage(source).has(pointOf(character))),
    );
  }
  addAlways(full, edition);
  const findings: Diagnostic[] = [];
  const slices = faces.flatMap((face) => {
    const uses = full.get(faceKey(face.family, face.style));
    return uses ? slicesOf({ edition, face }, uses, coverage, findings) : [];
  });
  if (findings.length > 0) throw new EditorialError(findings);
  return slices;
};
