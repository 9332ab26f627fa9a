/**
 * Bare addresses in chapters. Markdown lets “https://example.com/a，后文” run on to the next space;
 * here the link ends where the address does, and what follows is read as the words that it is.
 */
import type { Link, Parents, PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';

/** The signs that an address is made of (RFC 3986). */
const ADDRESS = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*/;
/** Marks at its end belong to the sentence. */
const TRAILING = /[.,:;!?'*_~]+$/;

/** An address without the marks and the bracket of the sentence around it. */
const trimmed = (address: string): string => {
  const bare = address.replace(TRAILING, '');
  const isBracketOfSentence = bare.endsWith(')') && bare.split(')').length > bare.split('(').length;
  return isBracketOfSentence ? trimmed(bare.slice(0, -1)) : bare;
};

/** The words of a link that is an address as it was typed; undefined for [words](address). */
export const bareAddress = ({ children, url }: Link): string | undefined => {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const { value } = only;
  return [value, `http://${value}`, `mailto:${value}`].includes(url) ? value : undefined;
};

/** A point of a text that stands in another, on one line, `before` its first character. */
const within = ({ line, column, offset = 0 }: Point, before: Point): Point => ({
  line: before.line + line - 1,
  column: before.column + column - 1,
  offset: (before.offset ?? 0) + offset,
});

/** Reads the words that a link swallowed. */
type Read = (words: string, start: Point | undefined) => PhrasingContent[];

const readWith =
  (parse: (text: string) => Root): Read =>
  (words, start) => {
    const tree = parse(words);
    const [paragraph] = tree.children;
    if (paragraph?.type !== 'paragraph') return [{ type: 'text', value: words }];
    visit(tree, ({ position }) => {
      if (!position || !start) return;
      position.start = within(position.start, start);
      position.end = within(position.end, start);
    });
    return paragraph.children;
  };

/** The link as far as its address goes, and what follows. */
const cut = (link: Link, typed: string, read: Read): PhrasingContent[] => {
  const address = trimmed(ADDRESS.exec(typed)?.[0] ?? '');
  if (address === typed) return [link];
  const rest = typed.slice(address.length);
  const start = link.position?.start;
  const end =
    start && within({ line: 1, column: address.length + 1, offset: address.length }, start);
  const position = start && end && { start, end };
  const url = link.url.slice(0, link.url.length - rest.length);
  const words = { type: 'text', value: address, position } as const;
  return [{ ...link, url, children: [words], position }, ...read(rest, end)];
};

/** A remark plugin. */
export function remarkAddresses(this: Processor): (tree: Root) => void {
  const read = readWith((text) => this.parse(text) as Root);
  return (tree) => {
    visit(tree, 'link', (link, index, parent: Parents | undefined) => {
      const typed = bareAddress(link);
      if (typed === undefined || !parent || index === undefined) return;
      parent.children.splice(index, 1, ...cut(link, typed, read));
    });
  };
}
