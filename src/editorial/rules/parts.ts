/** What is wrong with parts: unknown ones, and known ones in the wrong place or wrongly filled. */
import type { Nodes, Parents } from 'mdast';
import { isElement, isNote, startOf, type ParsedChapter, type Part } from '../chapter.ts';
import type { Diagnostic, Mistake } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import { unknownPart } from '../unknown-part.ts';
import { CHAPTER, VOCABULARY, type PartRule } from '../vocabulary.ts';
import { figureOf } from './attributes.ts';

const placeMistakes = ({ name, parent }: Part, { inside }: PartRule): Mistake[] => {
  const owner = parent?.name ?? CHAPTER;
  // Of an unknown part around it nothing is known.
  if (!inside || inside.includes(owner) || (parent && !(owner in VOCABULARY))) return [];
  return inside.includes(CHAPTER)
    ? [mistake('part-nested', { name, owner })]
    : [mistake('part-misplaced', { name, owner: inside.join('> / <') })];
};

/** A node's children as the build sees them: a paragraph of parts alone is those parts. */
const childrenOf = (parent: Parents): Nodes[] =>
  (parent.children as Nodes[]).flatMap((node) =>
    node.type === 'paragraph' && node.children.some(isElement) ? node.children : [node],
  );

const isBlank = (node: Nodes): boolean =>
  isNote(node) || (node.type === 'text' && node.value.trim() === '');

const hasWords = (node: Nodes): boolean => {
  if (node.type === 'text') return node.value.trim() !== '';
  if (isElement(node)) return true;
  return 'children' in node && (node.children as Nodes[]).some(hasWords);
};

const OTHER_WORDS = { en: 'other words', zh: '别的文字' };

const fillingMistakes = ({ name, element }: Part, { holds }: PartRule): Mistake[] => {
  const children = childrenOf(element).filter((node) => !isBlank(node));
  if (holds === 'nothing') return children.length > 0 ? [mistake('part-filled', { name })] : [];
  if (holds === 'words')
    return (element.children as Nodes[]).some(hasWords) ? [] : [mistake('part-empty', { name })];
  const child = holds.only;
  // A part that does not exist is told of where it stands.
  const others = children.filter(
    (node) => !isElement(node) || (node.name !== child && (node.name ?? '') in VOCABULARY),
  );
  const [other] = others;
  if (other) {
    const found = isElement(other) ? `<${other.name ?? ''}>` : OTHER_WORDS;
    return [mistake('part-holds', { name, found, child })];
  }
  return children.length > 0 ? [] : [mistake('part-lacks', { name, child })];
};

/** A part of a paragraph's size that stands in an item of a list, or in a line of text. */
const stuckMistakes = ({ name, element, ancestors }: Part, { inside }: PartRule): Mistake[] => {
  if (!inside) return [];
  const around = ancestors.findLast((node) => isElement(node) || node.type === 'listItem');
  if (around?.type === 'listItem') return [mistake('part-in-list', { name })];
  const parent = ancestors.at(-1);
  const isAlone =
    parent?.type === 'paragraph' &&
    parent.children.every((node) => isElement(node) || isBlank(node));
  const isFree = element.type === 'mdxJsxFlowElement' || isAlone || (parent && isElement(parent));
  return isFree ? [] : [mistake('part-in-line', { name })];
};

/** The findings on the places and the filling of a chapter's parts, where it is known what they hold. */
export const partFindings = (chapter: ParsedChapter): Diagnostic[] => {
  const shown = new Set<string>();
  return chapter.parts.flatMap((part) => {
    const { name, element, attributes } = part;
    const rule = VOCABULARY[name];
    const where = startOf(element, chapter.file);
    if (!rule) return [{ ...where, ...unknownPart(name) }];
    if (chapter.unreadable) return [];
    const figure = figureOf(part) ?? '';
    const { state = '' } = attributes;
    const key = [name, figure, state].join(' ');
    const isTwice = 'state' in attributes && shown.has(key);
    shown.add(key);
    return [
      ...placeMistakes(part, rule),
      ...stuckMistakes(part, rule),
      ...fillingMistakes(part, rule),
      ...(isTwice ? [mistake('state-twice', { name, state, figure })] : []),
    ].map((found) => ({ ...where, ...found }));
  });
};
