/** Reads and rewrites single values in the front matter of a chapter, and nothing around them. */

interface Field {
  readonly value: string;
  /** Where the value stands in the text. */
  readonly from: number;
  readonly to: number;
}

const FRONT = /^\uFEFF?---\r?\n(?:.*\r?\n)*?---\r?$/m;

/** The value of a field that stands on one line, without its quotation marks. */
const find = (text: string, name: string): Field | undefined => {
  const front = FRONT.exec(text)?.[0] ?? '';
  const line = new RegExp(`^${name}:[ \\t]*(["']?)([^\\r\\n]*?)\\1[ \\t]*(?:#.*)?\\r?$`, 'md');
  const match = line.exec(front);
  const [from, to] = match?.indices?.[2] ?? [];
  return from === undefined || to === undefined ? undefined : { value: match?.[2] ?? '', from, to };
};

/** The value of a field, or undefined where the front matter has no such line. */
export const frontValue = (text: string, name: string): string | undefined =>
  find(text, name)?.value;

/** The text with another value in a field. A text without the field is returned as it is. */
export const withFrontValue = (text: string, name: string, value: string): string => {
  const field = find(text, name);
  return field ? text.slice(0, field.from) + value + text.slice(field.to) : text;
};
