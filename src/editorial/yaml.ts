/** Reads YAML so that every complaint can name its line. */
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, isMap, isNode, type Document, type Node } from 'yaml';
import type { z } from 'astro/zod';
import type { Finding, Place } from './errors.ts';

export interface YamlSource {
  readonly data: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands: the nearest enclosing one when it is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

const nodeAt = (document: Document, path: readonly PropertyKey[]): Node | undefined => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
};

/** The key itself reads better than its value, which may begin lines below. */
const keyAt = (document: Document, path: readonly PropertyKey[]): Node | undefined => {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => String(item.key) === String(path.at(-1)));
  return pair && isNode(pair.key) ? pair.key : undefined;
};

/** Parses YAML text. `lineOffset` is the number of lines that precede it in its file. */
export const parseYaml = (text: string, file: string, lineOffset = 0): YamlSource => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const findings = document.errors.map(({ message, pos }) => ({
    ...at(pos[0]),
    message: `is not YAML: ${message.split(' at line')[0] ?? message}`,
  }));
  return {
    data: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    placeOf: (path) => {
      const node = keyAt(document, path) ?? nodeAt(document, path);
      return node?.range ? at(node.range[0]) : { file };
    },
  };
};

export const readYaml = (path: string, file: string): YamlSource =>
  parseYaml(readFileSync(path, 'utf8'), file);

const fieldName = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const found = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** The plain expectation behind a Zod issue. */
const expectation = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `a ${issue.expected === 'record' ? 'map' : issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `no field ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' ? `at least ${String(issue.minimum)}` : issue.message;
    default:
      return issue.message;
  }
};

/** Checks data against a schema; each finding names the field, what was found and what was expected. */
export const checkShape = <T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { value?: T; findings: Finding[] } => {
  if (source.findings.length > 0) return { findings: [...source.findings] };
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...extra];
    const field = fieldName(path) || 'the whole file';
    const missing = valueAt(source.data, path) === undefined;
    const what = missing
      ? `“${field}” is missing`
      : `“${field}” is ${found(valueAt(source.data, path))}`;
    return { ...source.placeOf(path), message: `${what}; expected ${expectation(issue)}.` };
  });
  return { findings };
};
