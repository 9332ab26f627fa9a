/** Entries of a list whose “- ” was forgotten, and fields that do not stand below those around them. */
import { mistake } from './messages/index.ts';
import type { Line, Slip } from './yaml-line-slips.ts';

const FIELD = /^ *(?<name>[A-Za-z][\w.-]*)\s*:(?:\s+(?<value>\S.*))?\s*$/;
const ITEM = /^(?<before> *(?:- +)+)(?:(?<name>[A-Za-z][\w.-]*)\s*:|(?<brace>\{))?/;

/** A list that is open: where its items begin, and where what they hold does. */
interface List {
  readonly indent: number;
  readonly content: number;
  /** Below a field that begins where it does: what follows there may be the next field. */
  readonly isBelowField: boolean;
  /** The field that the last item begins with, and the number of its line. */
  readonly opening: string | undefined;
  readonly line: number;
}

const indentOf = ({ text }: Line): number => text.search(/\S/);

/** Enough of an entry to know it by. */
const SHOWN = 40;

const dashMissing = (line: Line): Slip => {
  const typed = line.text.trim();
  const expected = `- ${typed.length > SHOWN ? `${typed.slice(0, SHOWN)}…` : typed}`;
  return { offset: line.offset + indentOf(line), mistake: mistake('yaml-dash', { expected }) };
};

const spacesMissing = (line: Line, name: string, count: number): Slip => ({
  offset: line.offset + indentOf(line),
  mistake: mistake('yaml-indent-few', { name, count }),
});

/** What the entries of lists begin with, by where their “- ” stands. */
const openingsIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => {
      const { name, brace } = ITEM.exec(line.text)?.groups ?? {};
      const opening = name ?? brace;
      return opening === undefined ? [] : [`${indentOf(line)} ${opening}`];
    }),
  );

/** The first such slip among the lines of a text that is no YAML. */
export const entrySlip = (all: readonly Line[]): Slip | undefined => {
  const lines = all.filter(({ text }) => /^ *[^\s#]/.test(text));
  const openings = openingsIn(lines);
  const lists: List[] = [];
  for (const [index, line] of lines.entries()) {
    const indent = indentOf(line);
    while ((lists.at(-1)?.indent ?? -1) > indent) lists.pop();
    const list = lists.at(-1);
    const { before: item, name: first } = ITEM.exec(line.text)?.groups ?? {};
    if (item !== undefined) {
      if (list?.indent === indent) lists.pop();
      const above = FIELD.exec(lines[index - 1]?.text ?? '')?.groups;
      const isBelowField =
        list?.indent === indent
          ? list.isBelowField
          : above !== undefined && indentOf(lines[index - 1] ?? line) === indent;
      lists.push({ indent, content: item.length, isBelowField, opening: first, line: index });
      continue;
    }
    const { name = '', value } = FIELD.exec(line.text)?.groups ?? {};
    const opening = name === '' ? line.text.trim().charAt(0) : name;
    const next = lines[index + 1];
    // An entry holds more, below it or on its own line.
    const isEntry = opening === '{' || (value !== undefined && next && indentOf(next) > indent);
    if (isEntry === true && openings.has(`${indent} ${opening}`)) return dashMissing(line);
    if (!list || name === '') continue;
    // The same again, below more than one other field: the next entry, as far in as the fields of the last.
    const isNext = indent === list.content && name === list.opening && index > list.line + 2;
    if (isNext) return dashMissing(line);
    if (indent >= list.content) continue;
    if (indent > list.indent || !list.isBelowField) return spacesMissing(line, name, list.content);
    lists.pop();
  }
  return undefined;
};
