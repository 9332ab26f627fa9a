/** Gives the headings of a chapter their addresses. */
import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { headingIds } from './heading-ids.ts';

/** A remark plugin. */
export const remarkHeadings =
  () =>
  (tree: Root, file: VFile): void => {
    for (const [heading, id] of headingIds(tree, basename(file.path, '.mdx')))
      heading.data = Object.assign(heading.data ?? {}, { hProperties: { id } });
  };
