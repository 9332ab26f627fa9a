/** One chapter as an editor wrote it: its front matter, and the parts that need checking. */
import { readFileSync } from 'node:fs';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { suggestion, type Finding, type Place } from './errors.ts';
import { chapterSchema, type Chapter } from './schemas.ts';
import { CHAPTER, VOCABULARY, type PartRule } from './vocabulary.ts';
import { checkShape, parseYaml } from './yaml.ts';

/** A component as it stands in a chapter. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The part directly around it. */
  readonly parent?: Part | undefined;
  readonly line: number;
  readonly column: number;
}

export interface ParsedChapter {
  readonly file: string;
  readonly front?: Chapter | undefined;
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  /** True when its syntax is broken, so that nothing is known of its parts. */
  readonly unreadable?: boolean;
  /** Where a field of its front matter stands. */
  readonly placeOf: (field: string) => Place;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

const namedAttributes = ({ attributes }: Element): MdxJsxAttribute[] =>
  attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');

/** Those that say something, as text. */
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    namedAttributes(element).flatMap(({ name, value }) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );

const attributeFindings = (part: Part, element: Element, where: Place): Finding[] => {
  const rule = VOCABULARY[part.name];
  if (!rule) {
    const hint = suggestion(part.name, Object.keys(VOCABULARY));
    return [{ ...where, message: `<${part.name}> is not a part of a chapter.${hint}` }];
  }
  const allowed = Object.keys(rule.attributes);
  const named = namedAttributes(element);
  const computed = named.filter(({ value }) => typeof value === 'object' && value !== null);
  const spread = named.length < element.attributes.length;
  const missing = Object.entries(rule.attributes).filter(
    ([name, { required }]) =>
      required &&
      part.attributes[name] === undefined &&
      !computed.some((attribute) => attribute.name === name),
  );
  const unknown = named.map(({ name }) => name).filter((name) => !allowed.includes(name));
  const wrong = Object.entries(part.attributes).filter(
    ([name, value]) => rule.attributes[name]?.choices?.includes(value) === false,
  );
  return [
    ...missing.map(([name]) => `<${part.name}> needs ${name}="…".`),
    ...computed.map(({ name }) => `<${part.name}> has ${name}={…}; expected ${name}="…".`),
    ...(spread ? [`<${part.name}> has {…}; expected attributes in the form name="…".`] : []),
    ...unknown.map(
      (name) => `<${part.name}> has no attribute “${name}”.${suggestion(name, allowed)}`,
    ),
    ...wrong.map(([name, value]) => {
      const choices = rule.attributes[name]?.choices ?? [];
      return `<${part.name}> has ${name}="${value}"; expected one of ${choices.join(', ')}.${suggestion(value, choices)}`;
    }),
    ...placeFaults(part, rule),
  ].map((message) => ({ ...where, message }));
};

/** A part in the wrong place: a step outside its scene, a scene inside a step. */
const placeFaults = ({ name, parent }: Part, { inside }: PartRule): string[] => {
  if (!inside || inside.includes(parent?.name ?? CHAPTER)) return [];
  const [only] = inside;
  return only === CHAPTER
    ? [`<${name}> stands inside <${parent?.name ?? ''}>.`]
    : [`<${name}> stands outside <${only ?? ''}>.`];
};

/** Line and sentence of a parser's complaint. */
const syntaxFinding = (error: unknown, file: string): Finding => {
  const { line, column, reason, message } = error as Partial<
    Record<'reason' | 'message', string> & Record<'line' | 'column', number>
  >;
  const sentence = (reason ?? message ?? 'unknown error').replaceAll('`', '');
  // At the end of a file the parser knows no place but that of the tag left open.
  const [opened = '', openLine, openColumn] = / \((\d+):(\d+)-[\d:]+\)/.exec(sentence) ?? [];
  return line === undefined && openLine !== undefined
    ? {
        file,
        line: Number(openLine),
        column: Number(openColumn),
        message: `cannot be read: ${sentence.replace(opened, '')}.`,
      }
    : { file, line, column, message: `cannot be read: ${sentence}.` };
};

/** Parses a chapter's text. Never throws: what is wrong is among the findings. */
export const parseChapter = (text: string, file: string): ParsedChapter => {
  let tree;
  try {
    tree = parser.parse(text);
  } catch (error) {
    return {
      file,
      parts: [],
      findings: [syntaxFinding(error, file)],
      unreadable: true,
      placeOf: () => ({ file }),
    };
  }
  const findings: Finding[] = [];
  const matter = tree.children[0];
  let front: Chapter | undefined;
  let placeOf: ParsedChapter['placeOf'] = () => ({ file });
  if (matter?.type === 'yaml') {
    const source = parseYaml(matter.value, file, 1);
    placeOf = (field) => source.placeOf([field]);
    const shape = checkShape(chapterSchema, source);
    front = shape.value;
    findings.push(...shape.findings);
  } else {
    findings.push({
      file,
      line: 1,
      message: 'has no front matter; expected --- on its first line.',
    });
  }
  const parts = new Map<Element, Part>();
  visitParents(tree, (node, ancestors) => {
    const start = node.position?.start;
    const where = { file, line: start?.line, column: start?.column };
    if (
      node.type === 'mdxjsEsm' ||
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression'
    ) {
      findings.push({
        ...where,
        message: 'has an import or a {…} expression; chapters hold only text and parts.',
      });
      return SKIP;
    }
    if (!isElement(node)) return undefined;
    const around = ancestors.findLast((ancestor) => isElement(ancestor as { type: string }));
    const part: Part = {
      name: node.name ?? '',
      attributes: attributesOf(node),
      parent: around ? parts.get(around as Element) : undefined,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
    };
    parts.set(node, part);
    findings.push(...attributeFindings(part, node, where));
    return undefined;
  });
  return { file, front, parts: [...parts.values()], findings, placeOf };
};

export const readChapter = (path: string, file: string): ParsedChapter =>
  parseChapter(readFileSync(path, 'utf8'), file);
