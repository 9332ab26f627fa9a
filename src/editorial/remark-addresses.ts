/**
 * Bare addresses in chapters. Markdown's own rule lets “https://example.com/a，后文” run on to the
 * next space, and leaves “详见https://…” alone where it should not; here a link ends where the
 * address does. It has to stand after remark-gfm, whose rule it takes away.
 */
import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { placeAfter } from './errors.ts';

/** Addresses are made of these signs (RFC 3986), and have no letter before them; a host may have letters of any script. */
const ADDRESS =
  /(?<![\w@])(?:(?:https?:\/\/|www\.)(?:(?=\w)|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)[\w\-.~:/?#[\]@!$&'()*+,;=%]*|[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+)/giu;
/** Marks at its end belong to the sentence. */
const TRAILING = /[.,:;!?'*_~]+$/;

/** An address without the marks and the bracket of the sentence around it. */
const trimmed = (address: string): string => {
  const bare = address.replace(TRAILING, '');
  const isBracketOfSentence = bare.endsWith(')') && bare.split(')').length > bare.split('(').length;
  return isBracketOfSentence ? trimmed(bare.slice(0, -1)) : bare;
};

const urlOf = (address: string): string => {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
};

/** The words of a link that is an address as it was typed; undefined for [words](address). */
export const bareAddress = ({ children, url }: Link): string | undefined => {
  const [only, ...others] = children;
  const isBare = only?.type === 'text' && others.length === 0 && url === urlOf(only.value);
  return isBare ? only.value : undefined;
};

const after = (point: Point, text: string): Point => ({
  ...placeAfter(point, text),
  offset: (point.offset ?? 0) + text.length,
});

/** A piece of a text node, with its place. */
const piece = (node: Text, from: number, to: number): Text => {
  const start = node.position?.start;
  const value = node.value.slice(from, to);
  if (!start) return { type: 'text', value };
  const begin = after(start, node.value.slice(0, from));
  // The last piece ends where the node does, whatever signs were escaped before.
  const end = to === node.value.length ? node.position?.end : undefined;
  return { type: 'text', value, position: { start: begin, end: end ?? after(begin, value) } };
};

/** A text with its addresses as links. */
const linked = (node: Text): PhrasingContent[] => {
  const found: PhrasingContent[] = [];
  let done = 0;
  const add = (to: number): void => {
    if (to > done) found.push(piece(node, done, to));
  };
  for (const { 0: typed, index } of node.value.matchAll(ADDRESS)) {
    const address = trimmed(typed);
    add(index);
    done = index + address.length;
    const words = piece(node, index, done);
    found.push({ type: 'link', url: urlOf(address), children: [words], position: words.position });
  }
  add(node.value.length);
  return found;
};

/** A remark plugin. */
export function remarkAddresses(this: Processor): (tree: Root) => void {
  const data = this.data();
  const rules = ['protocolAutolink', 'wwwAutolink', 'emailAutolink'];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: rules } }];
  // What finds addresses in the finished tree is the only one of them that changes it.
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map((each) =>
    Array.isArray(each) ? each.filter(({ transforms }) => !transforms) : each,
  );
  return (tree) => {
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (node.type === 'link') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const pieces = linked(node);
      if (pieces.length < 2 && pieces[0]?.type !== 'link') return undefined;
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}
