/** The addresses on a story's page: what a link can lead to, and what no chapter may be called. */
import type { ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { headingIds } from '../heading-ids.ts';
import { mistake } from '../messages/index.ts';

/** What the page calls its own parts. */
export const RESERVED = ['cover', 'story', 'contents', 'share', 'share-title'];

interface Addresses {
  /** Every anchor of the page. */
  readonly anchors: ReadonlySet<string>;
  readonly findings: readonly Diagnostic[];
}

/** The anchors of an edition's page, and the chapters that take a name of the page's own. */
export const addressesOf = (chapters: readonly ParsedChapter[]): Addresses => {
  const anchors = new Set(RESERVED);
  const findings: Diagnostic[] = [];
  for (const { front, parts, placeOf, tree } of chapters) {
    if (!front) continue;
    const { slug } = front;
    if (RESERVED.includes(slug))
      findings.push({ ...placeOf('slug'), ...mistake('slug-taken', { slug }) });
    const steps = parts.flatMap(({ name, attributes: { state } }) =>
      name === 'Step' && state !== undefined ? [`${slug}-${state}`] : [],
    );
    for (const id of [slug, `${slug}-title`, ...steps, ...headingIds(tree, slug).values()])
      anchors.add(id);
  }
  return { anchors, findings };
};
