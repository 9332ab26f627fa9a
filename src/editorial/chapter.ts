/** One chapter as an editor wrote it: its front matter, its tree and the parts in it. */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import type { Finding, Place } from './errors.ts';
import { mistake } from './messages/index.ts';
import { chapterSchema, type Chapter } from './schemas.ts';
import { checkShape, parseYaml } from './yaml.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A component as it stands in a chapter. */
export interface Part {
  readonly name: string;
  /** Those attributes that say something, as text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The part directly around it. */
  readonly parent?: Part | undefined;
  readonly element: Element;
  readonly line: number;
  readonly column: number;
}

export interface ParsedChapter {
  readonly file: string;
  /** Its text, front matter included. */
  readonly text: string;
  /** Empty when its syntax is broken. */
  readonly tree: Root;
  readonly front?: Chapter | undefined;
  readonly parts: readonly Part[];
  /** What is wrong with its syntax and its front matter. */
  readonly findings: readonly Finding[];
  /** True when its syntax is broken, so that nothing is known of its parts. */
  readonly unreadable?: boolean;
  /** Where a field of its front matter stands. */
  readonly placeOf: (field: string) => Place;
}

/** Reads Markdown as the build does. */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkMdx);

export const namedAttributes = ({ attributes }: Element): MdxJsxAttribute[] =>
  attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');

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

/** What the parser complains of most, in the editors' words. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/^Expected a closing tag for (<\S+>)/, '$1 没有结束标签'],
  [
    /^Unexpected closing tag (<\/\S+>), expected corresponding closing tag for (<\S+>).*/,
    '结束标签 $1 与 $2 对不上',
  ],
  [/^Unexpected end of file.*/, '文件到头了，还有括号或标签没有合上'],
  [/^Unexpected character (\S+).*/, '这里不该有 $1'],
];

const inChinese = (sentence: string): string => {
  const [pattern, words] = COMPLAINTS.find(([each]) => each.test(sentence)) ?? [];
  return pattern && words ? sentence.replace(pattern, words) : sentence;
};

/** Line and sentence of a parser's complaint. */
const syntaxFinding = (error: unknown, file: string): Finding => {
  const { line, column, reason, message } = error as Partial<
    Record<'reason' | 'message', string> & Record<'line' | 'column', number>
  >;
  const sentence = (reason ?? message ?? 'unknown error').replaceAll('`', '');
  // At the end of a file the parser knows no place but that of the tag left open.
  const [opened = '', openLine, openColumn] = / \((\d+):(\d+)-[\d:]+\)/.exec(sentence) ?? [];
  const isAtEnd = line === undefined && openLine !== undefined;
  const why = isAtEnd ? sentence.replace(opened, '') : sentence;
  return {
    file,
    line: isAtEnd ? Number(openLine) : line,
    column: isAtEnd ? Number(openColumn) : column,
    ...mistake('chapter-unreadable', { why: { en: why, zh: inChinese(why) } }),
  };
};

const partsOf = (tree: Root): Part[] => {
  const parts = new Map<Element, Part>();
  visitParents(tree, (node, ancestors) => {
    if (!isElement(node)) return;
    const around = ancestors.findLast((ancestor) => isElement(ancestor as { type: string }));
    const { line, column } = startOf(node, '');
    parts.set(node, {
      name: node.name ?? '',
      attributes: attributesOf(node),
      parent: around ? parts.get(around as Element) : undefined,
      element: node,
      line,
      column,
    });
  });
  return [...parts.values()];
};

type Front = Pick<ParsedChapter, 'front' | 'findings' | 'placeOf'>;

const frontOf = (tree: Root, file: string): Front => {
  const matter = tree.children[0];
  if (matter?.type !== 'yaml' || matter.value.trim() === '') {
    return {
      findings: [{ file, line: 1, ...mistake('front-matter-missing') }],
      placeOf: () => ({ file }),
    };
  }
  const source = parseYaml(matter.value, file, 1);
  const { value, findings } = checkShape(chapterSchema, source);
  return { front: value, findings, placeOf: (field) => source.placeOf([field]) };
};

/** Parses a chapter's text. Never throws: what is wrong is among the findings. */
export const parseChapter = (text: string, file: string): ParsedChapter => {
  try {
    const tree = parser.parse(text);
    return { file, text, tree, parts: partsOf(tree), ...frontOf(tree, file) };
  } catch (error) {
    return {
      file,
      text,
      tree: { type: 'root', children: [] },
      parts: [],
      findings: [syntaxFinding(error, file)],
      unreadable: true,
      placeOf: () => ({ file }),
    };
  }
};

export const readChapter = (path: string, file: string): ParsedChapter =>
  parseChapter(readFileSync(path, 'utf8'), file);
