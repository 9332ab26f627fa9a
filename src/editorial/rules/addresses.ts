/** The addresses on a story's page: what a link can lead to, and what no two things may share. */
import Slugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { startOf, type ParsedChapter } from '../chapter.ts';
import type { Finding } from '../errors.ts';
import { mistake } from '../messages/index.ts';

/** What the page calls its own parts. */
export const RESERVED = ['cover', 'story', 'contents', 'share', 'share-title'];

export interface Addresses {
  /** Every anchor of the page. */
  readonly anchors: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** The anchors of an edition's page, and those that two things would share. */
export const addressesOf = (chapters: readonly ParsedChapter[]): Addresses => {
  const owners = new Map(RESERVED.map((id) => [id, '']));
  const findings: Finding[] = [];
  for (const { file, front, placeOf } of chapters) {
    if (!front) continue;
    const { slug } = front;
    if (RESERVED.includes(slug))
      findings.push({ ...placeOf('slug'), ...mistake('slug-taken', { slug }) });
    for (const id of [slug, `${slug}-title`]) owners.set(id, file);
  }
  for (const { file, front, parts } of chapters) {
    for (const { name, attributes } of parts) {
      if (front && name === 'Step' && attributes.state !== undefined)
        owners.set(`${front.slug}-${attributes.state}`, file);
    }
  }
  for (const { file, tree } of chapters) {
    const slugger = new Slugger();
    visit(tree, 'heading', (heading) => {
      const text = toString(heading);
      const id = slugger.slug(text);
      const other = owners.get(id);
      if (other !== undefined) {
        const by = other === '' ? { en: 'the page itself', zh: '页面自己' } : other;
        const found = mistake('id-twice', { text, id, other: by });
        findings.push({ ...startOf(heading, file), ...found });
      }
      owners.set(id, file);
    });
  }
  return { anchors: new Set(owners.keys()), findings };
};
