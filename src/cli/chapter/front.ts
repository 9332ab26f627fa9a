/** Reads and rewrites single values in the front matter of a chapter, and nothing around them. */
import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import { matterIn } from '../../editorial/front-fence.ts';
import { scalar } from './scalar.ts';

interface Field {
  readonly node: Scalar;
  /** Where the value stands in the text, with its quotation marks. */
  readonly from: number;
  readonly to: number;
}

/** A field among those of a text that begins somewhere in its file, and whether that is sound YAML. */
const among = (
  fields: string,
  offset: number,
  name: string,
): { readonly field?: Field; readonly isSound: boolean } => {
  const { contents, errors } = parseDocument(fields, { uniqueKeys: false });
  const isSound = errors.length === 0;
  const node = isMap(contents) ? contents.get(name, true) : undefined;
  if (!isScalar(node) || !node.range) return { isSound };
  const [from, to] = node.range;
  // A text of several lines takes the end of the last of them along.
  const length = fields.slice(from, to).trimEnd().length;
  return { field: { node, from: offset + from, to: offset + from + length }, isSound };
};

/** A field however it is written that a check takes: "order": 1, order : 1, or in a map on one line. */
const find = (text: string, name: string): Field | undefined => {
  // Lines end as Windows or anybody else ends them; no sign moves from its place.
  const { matter = '', offset = 0 } = matterIn(text.replaceAll(/\r(?!\n)/g, '\n')) ?? {};
  const { field, isSound } = among(matter, offset, name);
  if (field || isSound) return field;
  // A slip in another line is for the check to tell of: each stands for itself.
  let start = offset;
  for (const line of matter.split('\n')) {
    const found = among(line, start, name).field;
    if (found) return found;
    start += line.length + 1;
  }
  return undefined;
};

/** The value of a field, or undefined where the front matter has no such one. */
export const frontValue = (text: string, name: string): string | undefined => {
  const value = find(text, name)?.node.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const SIGNS: Readonly<Record<string, string>> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };

/** The text with another value in a field. A text without the field is returned as it is. */
export const withFrontValue = (text: string, name: string, value: string | number): string => {
  const field = find(text, name);
  if (!field) return text;
  const sign = SIGNS[field.node.type ?? ''];
  const typed = sign === undefined ? scalar(value) : `${sign}${value}${sign}`;
  // Where nothing stands yet, the colon wants a space.
  const gap = field.from === field.to && text[field.from - 1] === ':' ? ' ' : '';
  return text.slice(0, field.from) + gap + typed + text.slice(field.to);
};
