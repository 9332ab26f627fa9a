/** One chapter as an editor wrote it: its front matter, its tree and the parts in it. */
import { basename } from 'node:path';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { readText } from './encoding.ts';
import type { Diagnostic, Place } from './errors.ts';
import { fenceFinding, matterIn } from './front-fence.ts';
import { MARKDOWN } from './markdown.ts';
import { mistake } from './messages/index.ts';
import { chapterSchema, soundFields, type Chapter, type ChapterFields } from './schemas.ts';
import { syntaxFinding, withoutStray, withoutTag } from './syntax.ts';
import { checkShape } from './shape.ts';
import { withoutWideTags } from './wide-tags.ts';
import { parseYaml } from './yaml.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A note that an editor left: {/* … *\/}. No reader sees it. */
export const isNote = (node: { type: string; value?: unknown }): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  typeof node.value === 'string' &&
  /^(?:\s*\/\*(?:(?!\*\/).)*\*\/)+\s*$/s.test(node.value);

/** Whether readers see anything of a node: no note, and not only spaces or what holds notes alone. */
export const isSeen = (node: Nodes): boolean => {
  if (node.type === 'text') return node.value.trim() !== '';
  if (isNote(node) || node.type === 'break') return false;
  return isElement(node) || !('children' in node) || (node.children as Nodes[]).some(isSeen);
};

/** A component as it stands in a chapter. */
export interface Part {
  readonly name: string;
  /** Those attributes that say something, as text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The part directly around it. */
  readonly parent?: Part | undefined;
  readonly element: Element;
  /** What it stands in, from the chapter down. */
  readonly ancestors: readonly Parents[];
}

export interface ParsedChapter {
  readonly file: string;
  /** Its text as it is read, front matter included: what opens nothing has another sign in its place. */
  readonly text: string;
  /** The same as it was typed. */
  readonly typed: string;
  /** Empty when its bytes are broken; without the tags that are. */
  readonly tree: Root;
  readonly front?: Chapter | undefined;
  /** Those fields of its front matter that are sound: all of them where `front` is there. */
  readonly fields: ChapterFields;
  readonly parts: readonly Part[];
  /** What is wrong with its syntax and its front matter. */
  readonly findings: readonly Diagnostic[];
  /** True when its bytes or its tags are broken, so that it is not known what its parts hold. */
  readonly unreadable?: boolean;
  /** Where a field of its front matter stands. */
  readonly placeOf: (field: string) => Place;
}

/** Reads Markdown as the build does. */
const parser = unified()
  .use(remarkParse)
  .use(MARKDOWN)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkMdx);

export const namedAttributes = ({ attributes }: Element): MdxJsxAttribute[] =>
  attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');

/** The text of an element's attribute; undefined where it has none, or no text. */
export const attributeOf = (element: Element, name: string): string | undefined => {
  const { value } = namedAttributes(element).find((attribute) => attribute.name === name) ?? {};
  return typeof value === 'string' ? value : undefined;
};

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    namedAttributes(element).flatMap(({ name, value }) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );

/** Where a node of a chapter begins. */
export const startOf = (
  { position }: { position?: Root['position'] },
  file: string,
): Place & { line: number; column: number } => ({
  file,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** What was typed for a node; empty for one that stands nowhere. */
export const rawOf = ({ position }: Nodes, { text }: Pick<ParsedChapter, 'text'>): string =>
  position ? text.slice(position.start.offset, position.end.offset) : '';

/** The name of a chapter's file. */
export const nameOf = ({ file }: Pick<ParsedChapter, 'file'>): string => basename(file, '.mdx');

const partsOf = (tree: Root): Part[] => {
  const parts = new Map<Element, Part>();
  visitParents(tree, (node, ancestors) => {
    if (!isElement(node)) return;
    const around = ancestors.findLast((ancestor) => isElement(ancestor as { type: string }));
    parts.set(node, {
      name: node.name ?? '',
      attributes: attributesOf(node),
      parent: around ? parts.get(around as Element) : undefined,
      element: node,
      ancestors,
    });
  });
  return [...parts.values()];
};

type Front = Pick<ParsedChapter, 'front' | 'fields' | 'findings' | 'placeOf'>;

const frontOf = (text: string, file: string): Front => {
  const { matter } = matterIn(text) ?? {};
  if (matter === undefined || matter.trim() === '') {
    const rule = matter === undefined ? 'front-matter-missing' : 'front-matter-empty';
    return {
      findings: [{ file, line: 1, ...mistake(rule) }],
      fields: {},
      placeOf: () => ({ file }),
    };
  }
  const source = parseYaml(matter, file, { lineOffset: 1, hasDates: true });
  const { value, findings } = checkShape(chapterSchema, source);
  const fields = soundFields(source.data);
  return { front: value, fields, findings, placeOf: (field) => source.placeOf([field]) };
};

/** A chapter of which no more is known than, at best, its front matter. */
const unreadable = (text: string, file: string, front: Front): ParsedChapter => ({
  ...front,
  file,
  text,
  typed: text,
  tree: { type: 'root', children: [] },
  parts: [],
  unreadable: true,
});

/**
 * Parses a chapter's text. Never throws: what is wrong is among the findings. A sign that opens
 * nothing hides nothing else: the rest is read as if another stood there. Of tags that are broken
 * the first alone is told of, as others may follow from it.
 */
export const parseChapter = (text: string, file: string): ParsedChapter => {
  const front = frontOf(text, file);
  const wide = withoutWideTags(text, file);
  const findings = [...front.findings, ...wide.findings];
  let isWhole = wide.findings.length === 0;
  for (let readable: string | undefined = wide.text; readable !== undefined;) {
    try {
      const tree = parser.parse(readable);
      // Changes the tree where it stands.
      parser.runSync(tree);
      const parts = partsOf(tree);
      const read = { ...front, file, text: readable, typed: text, tree, parts, findings };
      return isWhole ? read : { ...read, unreadable: true };
    } catch (error) {
      const finding = syntaxFinding(error, readable, file);
      const rest = withoutStray(readable, finding);
      if (rest !== undefined || isWhole) findings.push(finding);
      isWhole &&= rest !== undefined;
      readable = rest ?? withoutTag(error, readable, finding);
    }
  }
  return unreadable(text, file, { ...front, findings });
};

export const readChapter = (path: string, file: string): ParsedChapter => {
  const { text, findings } = readText(path, file);
  const fence = fenceFinding(text, file);
  const broken = fence ? [...findings, fence] : findings;
  return broken.length > 0
    ? unreadable(text, file, { fields: {}, findings: broken, placeOf: () => ({ file }) })
    : // Lines end as Windows or anybody else ends them.
      parseChapter(text.replaceAll(/\r\n?/g, '\n'), file);
};
