/** The words of a chapter in runs that a reader reads without a break, each with its places. */
import type { Nodes, Parents, Text } from 'mdast';
import { isElement, isNote, startOf, type Element, type ParsedChapter } from './chapter.ts';
import { placeAfter, type Place } from './errors.ts';
import { bareAddress } from './remark-addresses.ts';

/** What stands in a run's text for a note: it keeps two words, or a mark and a word, apart. */
export const NOTE = '\uFFFB';

/** What stands in a run's text for a fact, an image, code or an expression. */
export const STAND_IN = '\uFFFC';

export interface Run {
  readonly text: string;
  /** The part directly around it. */
  readonly owner?: Element | undefined;
  /** The fact that a character of the text stands for. */
  readonly factAt: (index: number) => Element | undefined;
  /** The place of a character of the text. */
  readonly at: (index: number) => Place;
}

interface Piece {
  readonly text: string;
  readonly node?: Text | Element;
}

/** The place of a character in a text node; exact unless signs before it are escaped. */
const placeIn = (node: Text, index: number, file: string): Place =>
  placeAfter(startOf(node, file), node.value.slice(0, index));

/** The run of some pieces that stand in the part `owner`. */
const runOf = (pieces: readonly Piece[], owner: Element | undefined, file: string): Run => {
  let text = '';
  const facts = new Map<number, Element>();
  const words: { readonly node: Text; readonly from: number }[] = [];
  for (const { text: own, node } of pieces) {
    if (node?.type === 'text') words.push({ node, from: text.length });
    else if (node) facts.set(text.length, node);
    text += own;
  }
  return {
    text,
    owner,
    factAt: (index) => facts.get(index),
    at: (index) => {
      const word = words.findLast(({ from }) => from <= index) ?? words[0];
      return word ? placeIn(word.node, Math.max(0, index - word.from), file) : { file };
    },
  };
};

const STANDING_IN = new Set(['inlineCode', 'image', 'imageReference', 'mdxTextExpression']);
const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** The runs of a chapter, in order. */
export const runsOf = ({ tree, file }: ParsedChapter): Run[] => {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  const add = (text: string, node?: Text | Element): void => {
    pieces.push({ text, ...(node && { node }) });
  };
  const end = (owner: Element | undefined): void => {
    const run = runOf(pieces, owner, file);
    if (/[^ \t\n]/.test(run.text)) runs.push(run);
    pieces = [];
  };
  const walk = (parent: Parents, owner: Element | undefined): void => {
    for (const node of parent.children as Nodes[]) {
      // A sign of ours that was typed itself is what pasting leaves of a picture.
      if (node.type === 'text') add(node.value.replaceAll(/[\uFFFB\uFFFC]/g, '\uFFFD'), node);
      else if (isNote(node)) add(node.type === 'mdxTextExpression' ? NOTE : '');
      else if (node.type === 'link' && bareAddress(node) !== undefined) add(STAND_IN);
      else if (INLINE.has(node.type) && 'children' in node && node.children.length > 0)
        walk(node, owner);
      else if (isElement(node) && node.name === 'Fact') add(STAND_IN, node);
      // One with a slip in its name among them.
      else if (node.type === 'mdxJsxTextElement' && node.children.length === 0) add(STAND_IN);
      else if (STANDING_IN.has(node.type) || INLINE.has(node.type)) add(STAND_IN);
      else {
        end(owner);
        if (!('children' in node)) continue;
        const inner = isElement(node) ? node : owner;
        walk(node, inner);
        end(inner);
      }
    }
  };
  walk(tree, undefined);
  end(undefined);
  return runs;
};
