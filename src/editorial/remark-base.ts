/** Puts the folder that the site lies in before links within it, which an editor need not know. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A remark plugin; `base` is the site's path, “/” or “/folder”. */
export const remarkBase =
  (base: string) =>
  (tree: Root): void => {
    const folder = base.replace(/\/$/, '');
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      if (node.url.startsWith('/') && !node.url.startsWith('//')) node.url = `${folder}${node.url}`;
    });
  };
