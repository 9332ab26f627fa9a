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
  /** Facts among the words. */
  readonly facts: readonly Element[];
  /** The fact that a character of the text stands for. */
  readonly factAt: (index: number) => Element | undefined;
  /** The place of a character of the text. */
  readonly at: (index: number) => Place;
}

interface Piece {
  readonly node: Text | undefined;
  readonly from: number;
}

/** The place of a character in a text node; exact unless signs before it are escaped. */
const placeIn = (node: Text, index: number, file: string): Place =>
  placeAfter(startOf(node, file), node.value.slice(0, index));

class RunBuilder {
  readonly runs: Run[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private facts = new Map<number, Element>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Adds some words. A sign of ours that was typed itself is what pasting leaves of a picture. */
  addWords(node: Text): void {
    this.add(node.value.replaceAll(/[\uFFFB\uFFFC]/g, '\uFFFD'), node);
  }

  add(text: string, node?: Text): void {
    this.pieces.push({ node, from: this.text.length });
    this.text += text;
  }

  addFact(fact: Element): void {
    this.facts.set(this.text.length, fact);
    this.add(STAND_IN);
  }

  /** Ends the run, which stands in the part `owner`. */
  end(owner: Element | undefined): void {
    const { text, pieces, facts, file } = this;
    if (text.trim() !== '') {
      const at = (index: number): Place => {
        const known = pieces.filter(({ node }) => node);
        const piece = known.findLast(({ from }) => from <= index) ?? known[0];
        return piece?.node ? placeIn(piece.node, Math.max(0, index - piece.from), file) : { file };
      };
      const factAt = (index: number): Element | undefined => facts.get(index);
      this.runs.push({ text, owner, facts: [...facts.values()], factAt, at });
    }
    this.text = '';
    this.pieces = [];
    this.facts = new Map();
  }
}

const STANDING_IN = new Set(['inlineCode', 'image', 'imageReference', 'mdxTextExpression']);
const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** The runs of a chapter, in order. */
export const runsOf = ({ tree, file }: ParsedChapter): Run[] => {
  const builder = new RunBuilder(file);
  const walk = (parent: Parents, owner: Element | undefined): void => {
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'text') builder.addWords(node);
      else if (isNote(node)) builder.add(node.type === 'mdxTextExpression' ? NOTE : '');
      else if (node.type === 'link' && bareAddress(node) !== undefined) builder.add(STAND_IN);
      else if (INLINE.has(node.type) && 'children' in node && node.children.length > 0)
        walk(node, owner);
      else if (isElement(node) && node.name === 'Fact') builder.addFact(node);
      // One with a slip in its name among them.
      else if (node.type === 'mdxJsxTextElement' && node.children.length === 0)
        builder.add(STAND_IN);
      else if (STANDING_IN.has(node.type) || INLINE.has(node.type)) builder.add(STAND_IN);
      else if ('children' in node) {
        builder.end(owner);
        const inner = isElement(node) ? node : owner;
        walk(node, inner);
        builder.end(inner);
      } else builder.end(owner);
    }
  };
  walk(tree, undefined);
  builder.end(undefined);
  return builder.runs;
};
