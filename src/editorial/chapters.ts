/** Everything wrong with the chapters of a story: each by itself, and all together. */
import { asTyped } from './as-typed.ts';
import { nameOf, type ParsedChapter } from './chapter.ts';
import type { Diagnostic } from './errors.ts';
import { mistake } from './messages/index.ts';
import { addressesOf } from './rules/addresses.ts';
import { askedFindings } from './rules/asked.ts';
import { attributeFindings } from './rules/attributes.ts';
import { claimFindings } from './rules/claims.ts';
import { doubledFindings } from './rules/doubled.ts';
import { editionFindings, shownChapters, type EditionChapters } from './rules/editions.ts';
import { foreignFindings } from './rules/foreign.ts';
import { headingFindings } from './rules/headings.ts';
import { imageFindings } from './rules/images.ts';
import { linkFindings } from './rules/links.ts';
import { leftoverFindings } from './rules/leftovers.ts';
import { partFindings } from './rules/parts.ts';
import { placeholderFindings } from './rules/placeholders.ts';
import { planFindings, typedPlanFindings } from './rules/plans.ts';
import { quotedFindings } from './rules/quoted.ts';
import { targetsOf, type Pages } from './rules/targets.ts';
import { typedFindings } from './rules/typed.ts';
import { chapterCopyFindings, plainTextsOf, textsOf } from './rules/wordings.ts';
import type { StoryContext } from './rules/context.ts';
import { id } from './schema-parts.ts';

const repeated = (chapters: readonly ParsedChapter[], field: 'order' | 'slug'): Diagnostic[] => {
  const first = new Map<string | number, string>();
  return chapters.flatMap(({ file, fields, placeOf }) => {
    const value = fields[field];
    if (value === undefined) return [];
    const other = first.get(value);
    if (other !== undefined)
      return [{ ...placeOf(field), ...mistake('field-repeated', { field, value, other }) }];
    first.set(value, file);
    return [];
  });
};

const isMisnamed = (chapter: ParsedChapter): boolean => chapter.fields.slug !== nameOf(chapter);

/** Those under a name that no address can have, beside the chapter that they are a copy of. */
const copiesIn = (chapters: readonly ParsedChapter[]): Set<ParsedChapter> => {
  const names = new Set(chapters.map(nameOf));
  const isCopy = (chapter: ParsedChapter): boolean =>
    !id.safeParse(nameOf(chapter)).success && names.has(chapter.fields.slug ?? '');
  return new Set(chapters.filter(isCopy));
};

const misnamed = (chapter: ParsedChapter, isCopy: boolean): Diagnostic[] => {
  const { file, fields, placeOf } = chapter;
  const { slug } = fields;
  const name = nameOf(chapter);
  if (slug === undefined || slug === name) return [];
  if (isCopy) return [{ file, ...mistake('file-copied', { slug }) }];
  return id.safeParse(name).success
    ? [{ ...placeOf('slug'), ...mistake('slug-misnamed', { slug, name }) }]
    : [{ file, ...mistake('file-misnamed', { slug }) }];
};

/**
 * All findings on chapters. Without a ledger, because it cannot be read, nothing is said of facts.
 */
export const chapterFindings = (
  editions: readonly EditionChapters[],
  known: StoryContext,
  pagesOf: Pages,
): Diagnostic[] => {
  const unsound = new Set<ParsedChapter>();
  const shown = shownChapters(editions);
  const leadsOf = targetsOf(shown, pagesOf);
  const own = editions.flatMap(({ edition, chapters }, index) => {
    const world = { edition, ...known };
    const copies = copiesIn(chapters);
    // Where two chapters have one name, it is that of the file's.
    const sole = chapters
      .filter((chapter) => !copies.has(chapter))
      .toSorted((a, b) => Number(isMisnamed(a)) - Number(isMisnamed(b)));
    const leads = leadsOf[index];
    const ofLinks = (chapter: ParsedChapter): Diagnostic[] => {
      const reached = chapter.front?.draft === true ? leads?.withDrafts : leads?.published;
      return reached ? linkFindings(chapter, reached) : [];
    };
    const ofParts = (chapter: ParsedChapter): Diagnostic[] => {
      const found = [...partFindings(chapter), ...attributeFindings(chapter, world)];
      // A file without front matter may be no chapter yet.
      const isBegun = Object.keys(chapter.fields).length > 0;
      if (found.length > 0 || !isBegun || chapter.unreadable) unsound.add(chapter);
      return found;
    };
    return [
      ...repeated(sole, 'order'),
      ...repeated(sole, 'slug'),
      ...chapters.flatMap((chapter) =>
        [
          ...chapter.findings,
          ...misnamed(chapter, copies.has(chapter)),
          ...ofParts(chapter),
          ...placeholderFindings(chapter),
          ...leftoverFindings(chapter),
          ...askedFindings(chapter),
          ...foreignFindings(chapter),
          ...headingFindings(chapter),
          ...ofLinks(chapter),
          ...imageFindings(chapter),
          ...typedFindings(chapter, world),
          ...planFindings(chapter, world),
          ...doubledFindings(chapter, world),
          ...plainTextsOf(chapter).flatMap((text) => typedPlanFindings(text, world)),
          ...quotedFindings(chapter, world),
          ...textsOf(chapter).flatMap((text) => claimFindings(text, world.ledger, edition)),
          ...chapterCopyFindings(chapter, edition),
        ].map(asTyped(chapter)),
      ),
      ...addressesOf(chapters).findings,
    ];
  });
  return [...own, ...editionFindings(editions, (chapter) => !unsound.has(chapter))];
};
