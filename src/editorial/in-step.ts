/**
 * Editions in step: which text of the first edition each chapter of another was signed off
 * against. What has changed in the first since then, or stands elsewhere, is listed, with the words of the other that
 * stand there.
 */
import { createHash } from 'node:crypto';
import type { Nodes, Parents } from 'mdast';
import type { Edition } from '../locales/editions.ts';
import { isElement, isNote, nameOf, rawOf, startOf, type ParsedChapter } from './chapter.ts';
import { placeOf, type Diagnostic, type Place } from './errors.ts';
import { inOrderOf } from './in-order.ts';
import { mistake } from './messages/index.ts';
import type { EditionChapters } from './rules/editions.ts';
import type { Signed } from './schemas.ts';

/** A paragraph, a heading, an item of a list, or a text at the head of a chapter. */
interface Unit {
  readonly text: string;
  readonly place: Place;
  /** How many scenes, steps, figures and stats begin before it: the same in every edition. */
  readonly section: number;
}

/** Parts that editions show in the same order. */
const SHARED = new Set(['Scene', 'Step', 'Figure', 'Stat', 'Spread']);
const BLOCKS = new Set(['paragraph', 'heading']);

/** The texts of a chapter from top to bottom. */
export const unitsOf = (chapter: ParsedChapter): Unit[] => {
  const { front, file, tree, placeOf } = chapter;
  const head = front
    ? (['title', 'description'] as const).map((field) => ({
        text: front[field],
        place: placeOf(field),
        section: 0,
      }))
    : [];
  const units: Unit[] = [];
  let section = 0;
  const walk = (parent: Parents): void => {
    for (const node of parent.children as Nodes[]) {
      if (isElement(node) && SHARED.has(node.name ?? '')) section += 1;
      const isText =
        BLOCKS.has(node.type) ||
        // Words in one line with the part around them: <Lead>…</Lead>.
        (isElement(node) && node.children.some(({ type }) => type === 'text'));
      if (isText && !isNote(node))
        units.push({ text: rawOf(node, chapter), place: startOf(node, file), section });
      else if ('children' in node) walk(node);
    }
  };
  walk(tree);
  return [...head, ...units];
};

/** A short name for a text, which changes with any sign of it. */
const digestOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);

/** The names of a chapter's texts, from top to bottom. */
export const textNames = (chapter: ParsedChapter): string[] =>
  unitsOf(chapter).map(({ text }) => digestOf(text));

/** A text of the first edition that has changed, with what another edition says there. */
interface Change {
  readonly edition: Edition;
  readonly slug: string;
  readonly unit: Unit;
  readonly twins: readonly Unit[];
}

/** Texts of the first edition that are gone: how many, and from which chapter. */
interface Gone {
  readonly edition: Edition;
  readonly slug: string;
  readonly count: number;
  readonly place: Place;
}

/** The texts of a twin that stand where a unit does: in its section, as far down. */
const twinsOf = (unit: Unit, units: readonly Unit[], twin: readonly Unit[]): Unit[] => {
  const own = units.filter(({ section }) => section === unit.section);
  const others = twin.filter(({ section }) => section === unit.section);
  if (own.length === others.length) return others.filter((_, index) => own[index] === unit);
  const part = own.indexOf(unit) / own.length;
  return others.slice(
    Math.floor(part * others.length),
    Math.ceil((part + 1 / own.length) * others.length),
  );
};

/** A chapter of another edition, and its twin in the first. */
interface Pair {
  readonly edition: Edition;
  readonly slug: string;
  readonly first: ParsedChapter;
  readonly twin: ParsedChapter;
}

const allPairs = ([first, ...others]: readonly EditionChapters[]): Pair[] =>
  others.flatMap(({ edition, chapters }) =>
    chapters.flatMap((twin) => {
      const slug = nameOf(twin);
      const lead = first?.chapters.find((chapter) => nameOf(chapter) === slug);
      return lead ? [{ edition, slug, first: lead, twin }] : [];
    }),
  );

const isReadable = ({ first, twin }: Pair): boolean => !first.unreadable && !twin.unreadable;

export const pairsOf = (editions: readonly EditionChapters[]): Pair[] =>
  allPairs(editions).filter(isReadable);

/** What has changed in the first edition since the others were signed off against it. */
export const changesIn = (
  editions: readonly EditionChapters[],
  signed: Signed,
): { readonly changes: readonly Change[]; readonly gone: readonly Gone[] } => {
  const found = pairsOf(editions).map(({ edition, slug, first, twin }) => {
    const units = unitsOf(first);
    const twins = unitsOf(twin);
    const known = signed[edition]?.[slug] ?? [];
    const now = new Set(units.map(({ text }) => digestOf(text)));
    const inPlace = inOrderOf([...now], known);
    const changes = units
      .filter(({ text }) => !inPlace.has(digestOf(text)))
      .map((unit): Change => ({ edition, slug, unit, twins: twinsOf(unit, units, twins) }));
    const count = known.filter((name) => !now.has(name)).length;
    // Where a text has taken the place of another, that is one change.
    const lost = count - [...now].filter((name) => !known.includes(name)).length;
    const place = twin.placeOf('title');
    return { changes, gone: lost > 0 ? [{ edition, slug, count: lost, place }] : [] };
  });
  return {
    changes: found.flatMap(({ changes }) => changes),
    gone: found.flatMap(({ gone }) => gone),
  };
};

/** Names of chapters as their files lie in a folder. */
const inFileOrder = (
  [one]: readonly [string, ...unknown[]],
  [other]: readonly [string, ...unknown[]],
): number => (`${one}.mdx` < `${other}.mdx` ? -1 : 1);

/** Whether a chapter has its twin in another edition: one that stands alone has nothing to be signed off against. */
export const hasTwin = (editions: readonly EditionChapters[], slug: string): boolean =>
  allPairs(editions).some((pair) => pair.slug === slug);

/**
 * Everything as it stands now, signed off; `slugs` names the chapters, and the rest stays, as does
 * what cannot be read or is away in one edition: only with its chapter does a signature go.
 */
export const signedNow = (
  editions: readonly EditionChapters[],
  before: Signed,
  slugs?: readonly string[],
): Signed => {
  const there = new Set(editions.flatMap(({ chapters }) => chapters.map(nameOf)));
  const taken = allPairs(editions).filter(
    (pair) => isReadable(pair) && (slugs === undefined || slugs.includes(pair.slug)),
  );
  const named = [...editions.map(({ edition }) => edition), ...Object.keys(before)];
  const now = [...new Set(named)].map((edition) => {
    const kept = Object.entries(before[edition] ?? {}).filter(
      ([slug]) => slugs !== undefined || there.has(slug),
    );
    const anew = taken
      .filter((pair) => pair.edition === edition)
      .map(({ slug, first }) => [slug, [...new Set(textNames(first))]] as const);
    const chapters = [...new Map<string, readonly string[]>([...kept, ...anew])];
    return [edition, Object.fromEntries(chapters.sort(inFileOrder))] as const;
  });
  return Object.fromEntries(now.filter(([, chapters]) => Object.keys(chapters).length > 0));
};

/** The findings that `check` tells as worth a look; a story that never signed has none. */
export const stepFindings = (
  editions: readonly EditionChapters[],
  signed: Signed | undefined,
): Diagnostic[] => {
  if (!signed) return [];
  const isKnown = ({ edition, slug }: { edition: Edition; slug: string }): boolean =>
    signed[edition]?.[slug] !== undefined;
  const { changes, gone } = changesIn(editions, signed);
  return [
    ...pairsOf(editions)
      .filter((pair) => !isKnown(pair) && pair.twin.front?.draft !== true)
      .map(({ edition, twin }) => ({
        ...twin.placeOf('title'),
        ...mistake('twin-unsigned', { edition }),
      })),
    ...changes.filter(isKnown).map(({ edition, unit, twins }) => ({
      ...(twins[0]?.place ?? unit.place),
      ...mistake('twin-behind', { edition, other: placeOf(unit.place) }),
    })),
    ...gone.map(({ edition, count, place }) => ({
      ...place,
      ...mistake('twin-without-text', { edition, count }),
    })),
  ];
};
