/**
 * The addresses of headings: “coal/the-pit”, the chapter's name and the heading's words. Chapters
 * may have headings of the same words, and none changes its address when a chapter comes or goes.
 */
import Slugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The words of a heading, without what stands in {…}. */
export const headingWords = (node: Nodes): string => {
  if (node.type === 'mdxTextExpression') return '';
  if ('children' in node) return node.children.map(headingWords).join('');
  return 'value' in node ? node.value : '';
};

/** The addresses of a chapter's headings; the second of the same words in it ends in -1. */
export const headingIds = (tree: Root, chapter: string): ReadonlyMap<Heading, string> => {
  const slugger = new Slugger();
  const ids = new Map<Heading, string>();
  visit(tree, 'heading', (heading) => {
    ids.set(heading, `${chapter}/${slugger.slug(headingWords(heading).trim())}`);
  });
  return ids;
};
