/** Reads YAML so that every complaint can name its line. */
import {
  LineCounter,
  parseDocument,
  isMap,
  isNode,
  isScalar,
  type Document,
  type Node,
} from 'yaml';
import { readText } from './encoding.ts';
import type { Diagnostic, Place } from './errors.ts';
import { referencesIn } from './yaml-references.ts';
import type { Slip } from './yaml-line-slips.ts';
import { loudSlips, silentSlips, slipsBehind } from './yaml-slips.ts';

export interface YamlSource {
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  /** Where the value at a path stands: the nearest enclosing one when it is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** A value at a path as it was typed, where it is one on a line and without quotation marks. */
  readonly typedAt: (path: readonly PropertyKey[]) => string | undefined;
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

interface Setting {
  /** The number of lines that precede the text in its file. */
  readonly lineOffset?: number;
  /** Whether a date without quotation marks is no text, as to the build in a chapter. */
  readonly hasDates?: boolean;
}

/** Parses YAML text. */
export const parseYaml = (
  text: string,
  file: string,
  { lineOffset = 0, hasDates = false }: Setting = {},
): YamlSource => {
  const lines = new LineCounter();
  const customTags = hasDates ? ['timestamp' as const] : [];
  const document = parseDocument(text, { lineCounter: lines, customTags });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const [error] = document.errors;
  const isOneWord = isScalar(document.contents) && typeof document.contents.value === 'string';
  const silent = silentSlips(text);
  // A parser's complaints after the first only follow from it.
  const loud = (): Slip[] => {
    if (error) return slipsBehind(error, text);
    return isOneWord ? loudSlips(text) : [];
  };
  const errors = silent.length > 0 ? silent : loud();
  // What is named can hold itself, and then there would be no end to it.
  const slips = errors.length > 0 ? errors : referencesIn(document, text);
  const findings = slips.map((slip) => ({ ...at(slip.offset), ...slip.mistake }));
  return {
    data: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    placeOf: (path) => {
      const node = keyAt(document, path) ?? nodeAt(document, path);
      return node?.range ? at(node.range[0]) : { file };
    },
    typedAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
    },
  };
};

export const readYaml = (path: string, file: string): YamlSource => {
  const { text, findings } = readText(path, file);
  return findings.length > 0
    ? { data: undefined, findings, placeOf: () => ({ file }), typedAt: () => undefined }
    : // Lines end as Windows or anybody else ends them.
      parseYaml(text.replaceAll(/\r\n?/g, '\n'), file);
};
