/** Links within a site that lies in a folder. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { remarkBase } from '../../src/editorial/remark-base.ts';

const TEXT = `[page](/en/figures/), [anchor](#stone), [other](https://example.org/),
[host](//example.org/) and [named][one]

[one]: /figures/`;

/** The addresses in a text on a site at `base`. */
const urls = (base: string): string[] => {
  const processor = unified().use(remarkParse).use(remarkBase, base);
  const tree = processor.runSync(processor.parse(TEXT));
  const found: string[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) found.push(String(node.url));
  });
  return found;
};

it.each([
  ['/', ['/en/figures/', '#stone', 'https://example.org/', '//example.org/', '/figures/']],
  [
    '/folder/',
    ['/folder/en/figures/', '#stone', 'https://example.org/', '//example.org/', '/folder/figures/'],
  ],
  [
    '/folder',
    ['/folder/en/figures/', '#stone', 'https://example.org/', '//example.org/', '/folder/figures/'],
  ],
])('on a site at %s', (base, expected) => {
  expect(urls(base)).toEqual(expected);
});
