/** The addresses on a story's page: what a link can lead to, and what no chapter may be called. */
import type { ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { headingIds } from '../heading-ids.ts';
import { mistake } from '../messages/index.ts';

/** What the page calls its own parts. */
const OWN = ['cover', 'cover-foot', 'story', 'contents', 'share', 'share-title'];
/** Notes of facts, lists of facts, and drawings have names that begin so. */
const OWN_BEGINNINGS = /^(?:facts?|drawing)-/;

/** True for what no chapter may be called, as the page calls something of its own so. */
export const isReserved = (slug: string): boolean =>
  OWN.includes(slug) || OWN_BEGINNINGS.test(slug);

interface Addresses {
  /** Every anchor of the page. */
  readonly anchors: ReadonlySet<string>;
  readonly findings: readonly Diagnostic[];
}

/** The anchors of an edition's page, and the chapters that take a name of the page's own. */
export const addressesOf = (chapters: readonly ParsedChapter[]): Addresses => {
  const anchors = new Set(OWN);
  const owners = new Map<string, string>();
  const findings: Diagnostic[] = [];
  for (const { fields, parts, placeOf, tree } of chapters) {
    const { slug } = fields;
    if (slug === undefined) continue;
    if (isReserved(slug)) findings.push({ ...placeOf('slug'), ...mistake('slug-taken', { slug }) });
    const steps = parts.flatMap(({ name, attributes: { state } }) =>
      name === 'Step' && state !== undefined ? [`${slug}-${state}`] : [],
    );
    const own = [slug, `${slug}-title`, ...steps];
    const [clash] = own.flatMap((id) => {
      const other = owners.get(id);
      return other === undefined || other === slug ? [] : [{ slug, id, other }];
    });
    if (clash) findings.push({ ...placeOf('slug'), ...mistake('slug-clash', clash) });
    for (const id of own) owners.set(id, slug);
    for (const id of [...own, ...headingIds(tree, slug).values()]) anchors.add(id);
  }
  return { anchors, findings };
};
