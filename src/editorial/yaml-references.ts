/** Values that have a name (&name), and places that ask for one (*name): nothing here reads them. */
import {
  isAlias,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { mistake } from './messages/index.ts';
import { firstSignMistake, signInTextMistake, quoted, type Slip } from './yaml-line-slips.ts';

/** A value as it was typed, after a colon; the end of the sentence where it takes several lines. */
const shown = (node: Node, text: string): { readonly en: string; readonly zh: string } => {
  const [from = 0, to = 0] = node.range ?? [];
  const typed = text.slice(from, to).trim();
  return typed === '' || typed.includes('\n')
    ? { en: '.', zh: '。' }
    : { en: `: ${typed}`, zh: `：${typed}` };
};

const ofAlias = (alias: Alias, document: Document, text: string, isItem: boolean): Slip => {
  const { source: name, range } = alias;
  const named = alias.resolve(document);
  const offset = range?.[0] ?? 0;
  if (named)
    return { offset, mistake: mistake('yaml-alias', { name, expected: shown(named, text) }) };
  // Where nothing has that name, a text begins with the sign; an item of a list may be anything.
  const found = firstSignMistake(`*${name}`);
  return isItem && found.rule === 'yaml-first-sign'
    ? { offset, mistake: mistake('yaml-alias-unknown', { name, expected: quoted(`*${name}`) }) }
    : { offset, mistake: found };
};

const ofAnchor = (node: Node, name: string, text: string): Slip => {
  const offset = text.lastIndexOf(`&${name}`, node.range?.[0]);
  const isAlone = isScalar(node) && node.source === '';
  const found = isAlone
    ? firstSignMistake(`&${name}`)
    : mistake('yaml-anchor', { name, expected: shown(node, text) });
  return { offset, mistake: found };
};

/** “{ zh: 光, en: Light, heat }”: a comma that ends a text, of which the rest is read as a field. */
const commaIn = ({ items, flow }: YAMLMap, text: string): Slip[] => {
  const cut = items.findIndex(({ value }) => value === null);
  const before = items[cut - 1]?.value;
  if (!flow || !isScalar(before) || before.type !== 'PLAIN' || !before.range) return [];
  const rest = items.slice(cut);
  const end = rest.findIndex(({ value }) => value !== null);
  const last = rest.slice(0, end < 0 ? undefined : end).at(-1)?.key;
  const [from] = before.range;
  const [, to] = isNode(last) && last.range ? last.range : before.range;
  return [{ offset: from, mistake: signInTextMistake(text.slice(from, to), { sign: ',' }) }];
};

/** The slips behind the names of values in a document, and behind commas, from top to bottom. */
export const referencesIn = (document: Document, text: string): Slip[] => {
  const found: Slip[] = [];
  visit(document, {
    Map: (_, map) => {
      found.push(...commaIn(map, text));
    },
    Node: (_, node, path) => {
      if (!isNode(node)) return;
      if (isAlias(node)) found.push(ofAlias(node, document, text, isSeq(path.at(-1))));
      else if ('anchor' in node && typeof node.anchor === 'string')
        found.push(ofAnchor(node, node.anchor, text));
    },
  });
  return found;
};
