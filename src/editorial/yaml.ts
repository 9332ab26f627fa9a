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
import { readText } from './encoding.ts';
import type { Diagnostic, Place } from './errors.ts';
import { mistake } from './messages/index.ts';
import { loudSlips, silentSlips, slipsBehind, type Slip } from './yaml-slips.ts';

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
  const silent = silentSlips(text);
  // A parser's complaints after the first only follow from it.
  const loud = (): Slip[] => {
    if (error) return slipsBehind(error, text);
    return isOneWord ? loudSlips(text) : [];
  };
  const slips = silent.length > 0 ? silent : loud();
  const errors = slips.map((slip) => ({ ...at(slip.offset), ...slip.mistake }));
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
