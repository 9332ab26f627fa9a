/**
 * Pictures in chapters. An editor writes, on a line of its own,
 *
 *     ![what is to be seen](../../images/photo.jpg "caption | credit")
 *
 * with the path from the chapter's own file. The text in square brackets is for those who cannot
 * see the picture and must not be empty; caption and credit may be left out, the credit with its
 * bar. The part Photo makes a figure of it.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A remark plugin: makes plain names paths, and takes away the paragraph around a lone picture. */
export const remarkImages =
  () =>
  (tree: Root): void => {
    visit(tree, 'image', (image) => {
      // “photo.jpg” alone would be looked for among the packages.
      if (!/^(\.|\/|[a-z]+:)/i.test(image.url)) image.url = `./${image.url}`;
    });
    visit(tree, 'paragraph', ({ children }, index, parent) => {
      const [only, ...others] = children;
      if (parent && index !== undefined && only?.type === 'image' && others.length === 0) {
        // Markdown has no pictures outside of paragraphs; what writes HTML minds them nowhere.
        Object.assign(parent.children[index] ?? {}, { ...only, children: undefined });
      }
    });
  };
