/** What a slip in a line of YAML looks like, and what to say of it. */
import type { Mistake } from './errors.ts';
import { fieldFor, WORDS_FOR_FIELDS } from './field-words.ts';
import { qualifiedMeant } from './meant.ts';
import { mistake } from './messages/index.ts';

/** A slip, and where in the text it is. */
export interface Slip {
  readonly offset: number;
  readonly mistake: Mistake;
}

/** A line of a text, and where in the text it begins. */
export interface Line {
  readonly text: string;
  readonly offset: number;
}

/** A name, in labels with dots, a colon, and a value; before them the sign of a list's item may stand. */
const FIELD = /^(?<before>\s*(?:-\s+)*)(?<name>[A-Za-z][\w.-]*)\s*:\s+(?<value>\S.*)$/;

/** Finds one kind of slip in a line. */
export type Test = (line: Line) => Slip | undefined;

const at = (line: Line, index: number, found: Mistake): Slip => ({
  offset: line.offset + index,
  mistake: found,
});

/** A test by a pattern: its group `before` stands in the line before the slip, `found` is the slip. */
const by =
  (
    pattern: RegExp,
    told: (found: string, groups: Readonly<Record<string, string>>) => Mistake | undefined,
  ): Test =>
  (line) => {
    const { groups } = pattern.exec(line.text) ?? {};
    const found = groups && told(groups.found ?? '', groups);
    return found && at(line, groups.before?.length ?? 0, found);
  };

const colonMistake = (name: string, found: string, rest: string): Mistake =>
  mistake('yaml-colon', { name, found, rest, field: fieldFor(name) ?? name });

/** `name：value`, `name:value`, and a colon before a space that is no plain one. */
export const colon = by(
  new RegExp(
    `^(?<before>\\s*(?:-\\s+)*(?<mark>["']?)(?<name>[A-Za-z][\\w.-]*|${WORDS_FOR_FIELDS.join('|')})\\k<mark>)` +
      '(?<found>[：∶﹕︰]|:(?=[^\\s/])|:[\u00A0\u3000])\\s*(?<rest>.*)$',
  ),
  (found, { name = '', rest = '' }) => colonMistake(name, found, rest),
);

/** `{ zh：…, en: … }`, `{zh:…}` and `{ zh: …，en: … }`. */
const fieldsInLine: Test = (line) => {
  const { value = '' } = FIELD.exec(line.text)?.groups ?? {};
  if (!value.startsWith('{')) return undefined;
  const from = line.text.indexOf(value);
  const comma = /[，；;、]\s*(?=[A-Za-z][\w-]*\s*[:：])/.exec(value);
  if (comma && !/["']/.test(value.slice(0, comma.index)))
    return at(line, from + comma.index, mistake('yaml-comma', { found: comma[0] }));
  const field = /[{,]\s*([A-Za-z][\w-]*)(：|:(?=[^\s/"']))\s*([^,，}"']*)/.exec(value);
  if (!field || /["']/.test(value.slice(0, field.index))) return undefined;
  const [whole, name = '', found = '', rest = ''] = field;
  const index = from + field.index + whole.indexOf(name) + name.length;
  return at(line, index, colonMistake(name, found, rest.trim()));
};

const wideIndent = by(/^(?<found>\s*[\u00A0\u3000])/, () => mistake('yaml-indent-wide'));

/** A tab before a field, where the parser complains of something else. */
const tabIndent = by(/^(?<found> *\t\s*)[\w-]/, () => mistake('yaml-tab'));

/** “-P01”. */
const itemSpace = by(/^(?<before>\s*)(?<found>[-－—])(?=[^\s\d－—-])/, () => mistake('yaml-item'));

const VALUE = /^(?<before>\s*(?:-\s+)*[A-Za-z][\w.-]*\s*:\s+|\s*(?:-\s+)+)(?<found>\S.*?)\s*$/;

/** What a value that YAML reads as something else should look like, in quotation marks. */
export const quoted = (value: string): string =>
  value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('\\', '\\\\')}"`;

/** Words between signs of Markdown: *so*, **so** or `so`. */
const MARKED = /^(?<sign>\*{1,3}|`+)(?=\S)(?<words>[^*`]+)\k<sign>(?<rest>.*)$/;

/** What to say of a text that begins with a sign that YAML takes for something else. */
export const firstSignMistake = (value: string): Mistake => {
  const { words = '', rest = '' } = MARKED.exec(value)?.groups ?? {};
  // In quotation marks these signs would print.
  if (words !== '') return mistake('yaml-marked', { found: value, expected: words + rest });
  const sign = Array.from(value)[0] ?? '';
  return mistake('yaml-first-sign', { sign, expected: quoted(value) });
};

const ofValue = (test: RegExp, told: (value: string) => Mistake): Test =>
  by(VALUE, (value) => (test.test(value) ? told(value) : undefined));

/** Signs with which a text without quotation marks cannot begin: of | and > those that begin no block. */
const firstSign = ofValue(
  /^(?:[@`%,\]}&!*]|[?-](?=\s|$)|[|>](?!(?:[1-9]?[+-]?|[+-][1-9])(?:\s+#.*)?$))/,
  firstSignMistake,
);

/** “value: >600”: to YAML, the beginning of a text of several lines. */
const compared = by(/^(?<before>.*?\bvalue\s*:\s+)(?<found>>.*?)\s*$/, (found) => {
  const meant = qualifiedMeant(found);
  return meant && mistake('value-qualified', { name: '“value”', found, ...meant });
});

/** What stands before an item of a list in a line. */
const LIST = '^(?<before>[^"\'{]*:\\s+\\[(?:[^"\'\\]{}]*,)?\\s*)';

/** “[P1, @b]”: an item of a list in a line, with a sign that it cannot begin with. */
const itemSign = (signs: string): Test =>
  by(new RegExp(`${LIST}(?<found>(?:${signs})[^,\\]]*)`), firstSignMistake);

/** “{ en: {n} metres }”: a text among fields in a line that begins with a name to be filled. */
const filledInLine = by(
  /^(?<before>(?:[^"']|"[^"]*"|'[^']*')*?[{,]\s*[A-Za-z][\w-]*\s*:\s+)(?<found>\{\s*(?:fact\s*[:：]|\w+\s*(?:\|[^{}]*)?(?=\}))(?:[^{}]|\{[^{}]*\})*?\}(?:[^,{}"']|\{[^{}]*\})*?)\s*(?=[,}]|$)/,
  firstSignMistake,
);

/** What to say of a text with a sign in it that YAML takes for something else. */
export const signInTextMistake = (
  found: string,
  { sign = '' }: Readonly<Record<string, string>>,
): Mistake => mistake('yaml-sign-in-text', { sign, expected: quoted(found) });

/** “[First: it was drawn]”: a field, to YAML. */
const itemColon = by(
  new RegExp(`${LIST}(?<found>[^"'\\s{}[\\],#:][^"'{}[\\],#:]*(?<sign>:)\\s[^,\\]]*)`),
  signInTextMistake,
);

/** “[Up to {fact:opening}]”: a sign that no item without quotation marks can hold. */
const itemHeld = by(
  new RegExp(`${LIST}(?<found>[^"'\\s{}[\\],#][^"'{}[\\],#]*(?<sign>[{[#])[^,]*?)(?=,|\\]\\s*$)`),
  signInTextMistake,
);

/** A line between fields: -----, ———. */
const ruled = by(/^(?<found>-{2,}|[–—－─=+]{2,})\s*$/, (found) =>
  mistake('yaml-documents', { found }),
);

/** **title**: … */
const markedName = by(
  /^(?<before>\s*(?:-\s+)*)(?<found>(?:\*+|`+)(?<expected>[A-Za-z][\w.-]*)[*`]+)\s*:/,
  (found, { expected = '' }) => mistake('yaml-marked', { found, expected }),
);

const colonInText = ofValue(/^[^"'[{|>#].*:(?:\s|$)|^(["'])(?:(?!\1).)*\1\s*:\s|^:\s/, (value) =>
  signInTextMistake(value, { sign: ':' }),
);

/** A quotation mark or a bracket that its line does not close, or closes too soon. */
const pair: Test = (line) => {
  const { before = '', name = '', value = '' } = FIELD.exec(line.text)?.groups ?? {};
  const index = line.text.indexOf(value, before.length + name.length + 1);
  const sign = value.charAt(0);
  if (sign === '"' || sign === "'") {
    const rest = value.slice(1).replaceAll(/\\.|''/g, '  ');
    const end = rest.indexOf(sign);
    if (end < 0) return at(line, index, mistake('yaml-open', { found: sign, expected: sign }));
    const tail = rest.slice(end + 1).trim();
    if (tail !== '' && !tail.startsWith('#'))
      return at(line, index, mistake('yaml-quote-inside', { value, sign }));
  }
  const closing = { '[': ']', '{': '}' }[sign];
  return closing !== undefined && !value.includes(closing)
    ? at(line, index, mistake('yaml-open', { found: sign, expected: closing }))
    : undefined;
};

/** A line of words where a field should be. */
export const plainLine = by(/^(?<before>\s*)(?<found>[^\s#:"'[{-][^:：]*?)\s*$/, (found) => {
  if (!/[\p{L}\p{N}]/u.test(found)) return undefined;
  const field = fieldFor(found);
  return field === undefined
    ? mistake('yaml-line', { found: found.slice(0, 20) })
    : mistake('yaml-alone', { found, field });
});

/** “title: our #1”: what follows the # is a comment, and is lost. */
const comment = by(
  /^(?<before>(?<name>\s*(?:-\s+)*[A-Za-z][\w.-]*\s*:)(?:\s+(?!["'#|>[])[^#]*?|\s*?)\s)(?<found>#(?=[^\s#]).*)$/,
  (found, { before = '', name = '' }) =>
    mistake('yaml-comment', { expected: quoted((before.slice(name.length) + found).trim()) }),
);

/** Slips that the parser may not even notice: they lose what was written. */
export const SILENT: readonly Test[] = [
  wideIndent,
  itemSpace,
  // A name, of a fact or of what fills a label, at the beginning of a text.
  ofValue(/^\{\s*(?:fact\s*[:：]|\w+\s*(?:\|[^{}]*)?\})/, firstSignMistake),
  filledInLine,
  fieldsInLine,
  comment,
  // A tag.
  ofValue(/^!/, firstSignMistake),
  compared,
  itemSign('[@`%!]|[?:-](?=\\s)'),
  itemColon,
];

/** Slips behind what the parser complains of. */
export const LOUD: readonly Test[] = [
  ...[tabIndent, itemSign('[*&#>|]'), itemHeld, colon, pair],
  ...[ruled, markedName, colonInText, firstSign],
];
