/** Checks what stands in a YAML file against its schema, in words for an editor. */
import { z } from 'astro/zod';
import { nearest, sameButCase, type Diagnostic } from './errors.ts';
import { expectation } from './expectations.ts';
import { fieldFor } from './field-words.ts';
import { AN_AMOUNT, qualifiedMeant } from './meant.ts';
import { mistake, type Rule } from './messages/index.ts';
import type { YamlSource } from './yaml.ts';

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

/** Whether a text was expected where something stands that is one in quotation marks alone. */
const isUnquoted = (issue: z.core.$ZodIssue, value: unknown): boolean =>
  issue.code === 'invalid_type' &&
  issue.expected === 'string' &&
  (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date);

/** Whether a value is what was meant, but for the quotation marks that make a text of it: "81", ["3", "5"]. */
const isQuoted = (value: unknown, meant: string | undefined): boolean =>
  (typeof value === 'string' ||
    (Array.isArray(value) && value.some((each) => typeof each === 'string'))) &&
  meant !== undefined &&
  (typeof value === 'string' ? value.trim() : `[${value.join(', ')}]`) === meant;

/** The rule that a field breaks, by what stands there; `typed` is what would stand there as a text. */
const ruleFor = (
  issue: z.core.$ZodIssue,
  value: unknown,
  typed: string,
  schema?: z.ZodType,
): Rule => {
  if (value === undefined) return 'field-missing';
  const isCount = issue.code === 'too_small' || issue.code === 'too_big';
  if (Array.isArray(value) && isCount) return 'field-count';
  if (isUnquoted(issue, value))
    return schema?.safeParse(typed).success === false ? 'field-wrong' : 'field-unquoted';
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'unit') return 'unit-unknown';
  if (issue.message === AN_AMOUNT && qualifiedMeant(value)) return 'value-qualified';
  const isItem = typeof issue.path.at(-1) === 'number';
  return isItem && typeof value === 'string' && /[，、；]/.test(value)
    ? 'list-comma'
    : 'field-wrong';
};

export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** The shape that an entry has, of several that it may have. */
const shapeOf = ({ def, options }: z.ZodDiscriminatedUnion, entry: unknown): unknown =>
  options.find(
    (option) =>
      option instanceof z.ZodObject &&
      schemaAt(option, [def.discriminator])?.safeParse(valueAt(entry, [def.discriminator])).success,
  );

/** The schema of a place in some data; undefined where that hangs on what is not known of it. */
export const schemaAt = (
  schema: unknown,
  path: readonly PropertyKey[],
  data?: unknown,
): z.ZodType | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemaAt(schema.unwrap(), path, data);
  const [key, ...rest] = path;
  if (key === undefined) return schema instanceof z.ZodType ? schema : undefined;
  if (schema instanceof z.ZodDiscriminatedUnion) return schemaAt(shapeOf(schema, data), path, data);
  const inner = valueAt(data, [key]);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest, inner);
  if (schema instanceof z.ZodTuple) return schemaAt(schema.def.items[Number(key)], rest, inner);
  return schema instanceof z.ZodObject
    ? schemaAt(schema.shape[String(key)], rest, inner)
    : undefined;
};

/** What all shapes that an entry may have say of it, but of the field that would tell which it has. */
const commonIssues = (
  { def, options }: z.ZodDiscriminatedUnion,
  entry: unknown,
): z.core.$ZodIssue[] => {
  const open = { [def.discriminator]: z.unknown().optional() };
  const [first = [], ...others] = options.flatMap((option) =>
    option instanceof z.ZodObject ? [option.extend(open).safeParse(entry).error?.issues ?? []] : [],
  );
  const said = ({ path, message }: z.core.$ZodIssue): string => JSON.stringify([path, message]);
  const told = others.map((issues) => new Set(issues.map(said)));
  return first.filter((issue) => told.every((each) => each.has(said(issue))));
};

/**
 * The issues of data with a schema, and of an entry whose shape is not known, because of a slip in
 * the field that tells it, those that it would have in any.
 */
const allIssues = (
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
): z.core.$ZodIssue[] =>
  issues.flatMap((issue) => {
    const path = issue.path.slice(0, -1);
    const entry = issue.code === 'invalid_union' ? schemaAt(schema, path) : undefined;
    if (!(entry instanceof z.ZodDiscriminatedUnion)) return [issue];
    if (entry.def.discriminator !== issue.path.at(-1)) return [issue];
    const others = commonIssues(entry, valueAt(data, path));
    return [issue, ...others.map((each) => ({ ...each, path: [...path, ...each.path] }))];
  });

/** The fields that a schema knows at a place in its data. */
const fieldsAt = (schema: unknown, path: readonly PropertyKey[]): string[] => {
  const found = schemaAt(schema, path);
  // Of an entry that may have several shapes, those of the first: most are in all of them.
  const shape = found instanceof z.ZodDiscriminatedUnion ? found.options[0] : found;
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
};

/** What was expected: of a text that is not there, or stands there as none, what its schema says of it. */
const expectedOf = (
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  data: unknown,
  typed: string,
): ReturnType<typeof expectation> => {
  const value = valueAt(data, issue.path);
  const isType = issue.code === 'invalid_type';
  const isText =
    isType && issue.expected === 'string' && (value === undefined || isUnquoted(issue, value));
  const text = value === undefined ? '' : typed;
  const other = isText
    ? schemaAt(schema, issue.path, data)?.safeParse(text).error?.issues[0]
    : undefined;
  if (other && other.code !== 'too_small') return expectation(other, text);
  const own = schemaAt(schema, issue.path, data);
  const isRight = (other: unknown): boolean => own?.safeParse(other).success !== false;
  return expectation(issue, value, isType ? fieldsAt(schema, issue.path) : [], isRight);
};

/** The name that a schema of any names, such as labels', drops without a word. */
const DROPPED = '__proto__';

/** Where that name stands in some data. */
const droppedIn = (data: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] => {
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) => {
    const own = [...path, isList ? Number(key) : key];
    return key === DROPPED ? [own] : droppedIn(value, own);
  });
};

/** The findings on names that are not known, whatever the schema. */
const droppedFindings = (source: YamlSource): Diagnostic[] =>
  droppedIn(source.data).map((path) => ({
    ...source.placeOf(path),
    ...mistake('field-unknown', { field: fieldName(path) }),
  }));

/** Checks data against a schema; each finding names the field, what was found and what was expected. */
export const checkShape = <T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { value?: T; findings: Diagnostic[] } => {
  if (source.findings.length > 0) return { findings: [...source.findings] };
  const result = schema.safeParse(source.data);
  const dropped = droppedFindings(source);
  if (result.success) return { value: result.data, findings: dropped };
  const issues = allIssues(result.error.issues, schema, source.data);
  const isMissing = (path: readonly PropertyKey[]): boolean =>
    valueAt(source.data, path) === undefined;
  /** The field that one that is not known was meant for. */
  const meantBy = (key: string, path: readonly PropertyKey[]): string | undefined => {
    const missing = issues
      .filter((issue) => issue.path.length === path.length + 1 && isMissing(issue.path))
      .map((issue) => String(issue.path.at(-1)));
    const wanting = fieldsAt(schema, path).filter((name) => isMissing([...path, name]));
    return (
      sameButCase(key, wanting) ?? fieldFor(key, wanting) ?? nearest(key, [...missing, ...wanting])
    );
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
      const keys = issue.keys.filter((key) => key !== DROPPED);
      return keys.map((key) => ({
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
    const typed = source.typedAt(issue.path) ?? String(value);
    const { expected, meant } = expectedOf(schema, issue, source.data, typed);
    const rule = isQuoted(value, meant)
      ? 'field-quoted'
      : ruleFor(issue, value, typed, schemaAt(schema, issue.path, source.data));
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
            found:
              rule === 'field-count' && Array.isArray(value)
                ? value.length
                : rule === 'field-unquoted' || typeof value === 'number'
                  ? typed
                  : found(value),
            expected: rule === 'field-quoted' ? (meant ?? '') : expected,
            ...qualifiedMeant(value),
          },
          rule === 'field-quoted' ? undefined : meant,
        ),
      },
    ];
  });
  return { findings: [...findings, ...dropped] };
};
