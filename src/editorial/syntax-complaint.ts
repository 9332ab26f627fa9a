/** What the parser of chapters throws, as data. */
import type { Mistake } from './errors.ts';

/** What the parser throws. */
export interface Complaint {
  /** Its sentence, without the signs that mark code. */
  readonly why: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The text before its place, and from there on. */
  readonly before: string;
  readonly after: string;
}

/** A mistake, and its place in the text where the parser's own is of no use. */
export interface Read {
  readonly mistake: Mistake;
  readonly offset?: number;
}

const numberIn = (value: object, key: 'line' | 'column'): number | undefined => {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'number' ? found : undefined;
};

/** Where a place, counted from 1, lies in a text. */
export const offsetOf = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0) +
  column -
  1;

export const complaintOf = (error: unknown, text: string): Complaint => {
  const thrown = typeof error === 'object' && error !== null ? error : {};
  const reason: unknown = Reflect.get(thrown, 'reason') ?? Reflect.get(thrown, 'message');
  const sentence = (typeof reason === 'string' ? reason : String(error)).replaceAll('`', '');
  // At the end of a file, or of what stands around, the parser knows no place but the open tag's.
  const [opened = '', openLine, openColumn] =
    /^Expected a closing tag.*?( \((\d+):(\d+)-[\d:]+\).*)$/.exec(sentence)?.slice(1) ?? [];
  const line = openLine === undefined ? numberIn(thrown, 'line') : Number(openLine);
  const column = openColumn === undefined ? numberIn(thrown, 'column') : Number(openColumn);
  const offset = line === undefined ? 0 : offsetOf(text, line, column ?? 1);
  return {
    why: opened === '' ? sentence : sentence.replace(opened, ''),
    line,
    column,
    before: text.slice(0, offset),
    after: text.slice(offset),
  };
};
