/** Markdown as chapters have it: the checks and the build read it with the same plugins. */
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { remarkAddresses } from './remark-addresses.ts';

export const MARKDOWN: PluggableList = [
  // A single tilde stands for a range, “10~20”, and strikes nothing out.
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  remarkAddresses,
];
