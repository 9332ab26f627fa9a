/** Reads YAML so that every complaint can name its line. */
import {
  LineCounter,
  parseDocument,
  isMap,
  isNode,
  isScalar,
  visit,
  type Alias,
  type Document,
  type Node,
} from 'yaml';
import { z } from 'astro/zod';
import { readText } from './encoding.ts';
import { nearest, sameButCase, type Diagnostic, type Place } from './errors.ts';
import { expectation } from './expectations.ts';
import { mistake, type Rule } from './messages/index.ts';
import { loudSlip, silentSlip, slipBehind } from './yaml-slips.ts';

export interface YamlSource {
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
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

const aliasesIn = (document: Document): Alias[] => {
  const found: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      found.push(alias);
    },
  });
  return found;
};

/** Parses YAML text. `lineOffset` is the number of lines that precede it in its file. */
export const parseYaml = (text: string, file: string, lineOffset = 0): YamlSource => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const [error] = document.errors;
  const isOneWord = isScalar(document.contents) && typeof document.contents.value === 'string';
  // Errors after the first only follow from it.
  const slip =
    silentSlip(text) ??
    (error && slipBehind(error, text)) ??
    (isOneWord ? loudSlip(text) : undefined);
  const errors = slip ? [{ ...at(slip.offset), ...slip.mistake }] : [];
  // An alias can hold itself, and then there would be no end to it.
  const aliases = aliasesIn(document).map(({ range }) => ({
    ...(range ? at(range[0]) : { file }),
    ...mistake('yaml-alias'),
  }));
  const findings = errors.length > 0 ? errors : aliases;
  return {
    data: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    placeOf: (path) => {
      const node = keyAt(document, path) ?? nodeAt(document, path);
      return node?.range ? at(node.range[0]) : { file };
    },
  };
};

export const readYaml = (path: string, file: string): YamlSource => {
  const { text, findings } = readText(path, file);
  return findings.length > 0
    ? { data: undefined, findings, placeOf: () => ({ file }) }
    : parseYaml(text, file);
};

/** A list's items have no name; the line says which it is. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .filter((part) => typeof part !== 'number')
    .map(String)
    .join('.');

const EMPTY = { en: 'empty', zh: '空的' };

const found = (value: unknown): string | typeof EMPTY => {
  if (value === null) return EMPTY;
  return value === undefined ? '' : JSON.stringify(value).slice(0, 60);
};

/** The rule that a field breaks, by what stands there. */
const ruleFor = (issue: z.core.$ZodIssue, value: unknown): Rule => {
  if (value === undefined) return 'field-missing';
  const isCount = issue.code === 'too_small' || issue.code === 'too_big';
  if (Array.isArray(value) && isCount) return 'field-count';
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isPlain)
    return 'field-unquoted';
  const isItem = typeof issue.path.at(-1) === 'number';
  return isItem && typeof value === 'string' && /[，、；]/.test(value)
    ? 'list-comma'
    : 'field-wrong';
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** The schema of a place in some data; undefined where that hangs on what stands around it. */
const schemaAt = (schema: unknown, path: readonly PropertyKey[]): z.ZodType | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemaAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (key === undefined) return schema instanceof z.ZodType ? schema : undefined;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return schema instanceof z.ZodObject ? schemaAt(schema.shape[String(key)], rest) : undefined;
};

/** The fields that a schema knows at a place in its data. */
const fieldsAt = (schema: unknown, path: readonly PropertyKey[]): string[] => {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
};

/** What was expected: of a text that is not there, what its schema says of an empty one. */
const expectedOf = (
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  value: unknown,
): ReturnType<typeof expectation> => {
  const isType = issue.code === 'invalid_type';
  const empty =
    isType && issue.expected === 'string' && value === undefined
      ? schemaAt(schema, issue.path)?.safeParse('').error?.issues[0]
      : undefined;
  if (empty && empty.code !== 'too_small') return expectation(empty, '');
  return expectation(issue, value, isType ? fieldsAt(schema, issue.path) : []);
};

/** Checks data against a schema; each finding names the field, what was found and what was expected. */
export const checkShape = <T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { value?: T; findings: Diagnostic[] } => {
  if (source.findings.length > 0) return { findings: [...source.findings] };
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, findings: [] };
  const { issues } = result.error;
  const isMissing = (path: readonly PropertyKey[]): boolean =>
    valueAt(source.data, path) === undefined;
  /** The field that one that is not known was meant for. */
  const meantBy = (key: string, path: readonly PropertyKey[]): string | undefined => {
    const missing = issues
      .filter((issue) => issue.path.length === path.length + 1 && isMissing(issue.path))
      .map((issue) => String(issue.path.at(-1)));
    const wanting = fieldsAt(schema, path).filter((name) => isMissing([...path, name]));
    return sameButCase(key, wanting) ?? nearest(key, [...missing, ...wanting]);
  };
  /** Fields that are there under a name with a slip: to say that they are missing would say it twice. */
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            JSON.stringify([...issue.path, meantBy(key, issue.path)].map(String)),
          )
        : [],
    ),
  );
  const findings = issues.flatMap((issue): Diagnostic[] => {
    if (misspelt.has(JSON.stringify(issue.path.map(String)))) return [];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...source.placeOf([...issue.path, key]),
        ...mistake(
          'field-unknown',
          { field: fieldName([...issue.path, key]) },
          meantBy(key, issue.path),
        ),
      }));
    }
    const value = valueAt(source.data, issue.path);
    const field = fieldName(issue.path);
    const name = field === '' ? { en: 'it', zh: '它' } : `“${field}”`;
    const rule = ruleFor(issue, value);
    const { expected, meant } = expectedOf(schema, issue, value);
    if (source.data === null) {
      return [{ ...source.placeOf([]), ...mistake('file-empty', { expected }) }];
    }
    return [
      {
        ...source.placeOf(issue.path),
        ...mistake(
          rule,
          {
            name,
            found: rule === 'field-count' && Array.isArray(value) ? value.length : found(value),
            expected,
          },
          meant,
        ),
      },
    ];
  });
  return { findings };
};
