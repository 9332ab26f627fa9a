/** What is wrong with the syntax of a chapter, from the parser's complaint and the text itself. */
import { placeAfter, type Diagnostic } from './errors.ts';
import { mistake } from './messages/index.ts';
import { inBraces, lineAsCode, openAtEnd } from './syntax-code.ts';
import { complaintOf, offsetOf, type Complaint, type Read } from './syntax-complaint.ts';
import {
  closesNothing,
  endless,
  halfInLine,
  inTag,
  lessThan,
  mismatch,
  unclosed,
} from './syntax-tags.ts';

/** What the parser complains of, and what it means. */
const COMPLAINTS: readonly (readonly [RegExp, (complaint: Complaint) => Read])[] = [
  [/^Unexpected end of file in expression/, openAtEnd],
  [/expression|in code|spread/, inBraces],
  [/import\/exports/, lineAsCode],
  [/^Unexpected end of file/, endless],
  [/^Unexpected character .* before name/s, lessThan],
  [/^Unexpected character/, inTag],
  [/^Unexpected closing tag/, mismatch],
  [/^Unexpected closing slash/, closesNothing],
  [/^Expected a closing tag/, unclosed],
  [/^Expected the closing tag/, halfInLine],
];

/** The finding behind what the parser threw at a chapter's text. */
export const syntaxFinding = (error: unknown, text: string, file: string): Diagnostic => {
  const complaint = complaintOf(error, text);
  const { why, line, column } = complaint;
  const [, read] = COMPLAINTS.find(([pattern]) => pattern.test(why)) ?? [];
  if (!read) {
    const zh = '这里的写法不合章节的规矩';
    return { file, line, column, ...mistake('chapter-unreadable', { why: { en: why, zh } }) };
  }
  const { mistake: found, offset } = read(complaint);
  if (offset === undefined || offset < 0) return { file, line, column, ...found };
  return { ...placeAfter({ file, line: 1, column: 1 }, text.slice(0, offset)), ...found };
};

/** What has a meaning to the parser that nobody meant, by the rule that says so; all else around it may be sound. */
const STRAYS: Readonly<Record<string, RegExp>> = {
  'less-than': /^</,
  'comment-html': /^<!(?:--[\s\S]*?-->)?/,
  'address-in-angles': /^<[^\s>]*>?/,
  'brace-open': /^\{/,
  'brace-fact': /^\{[^{}]*\}/,
  'brace-code': /^\{(?:[^{}]|\{[^{}]*\})*\}?/,
  'line-as-code': /^\w+/,
};

/** A tag, and of one that never ends its name and its attributes. */
const TAG = /^(?:[<＜〈《]|&lt;)(?:[^<>＞〉》\n]|\n(?!\s*\n))*[>＞〉》]/u;
const ENDLESS_TAG = /^<\/?[\w.-]*(?:\s+[\w:-]+=(?:"[^"\n]*"?|[^\s"]*))*(?:\s*\/)?/;
const OPEN_TAG = /(?<!\\)<\/?[A-Za-z][^<>]*$/;

/** As long as what it stands for, and neither a sign nor a word to any rule. */
const meaningless = (text: string): string =>
  text.replaceAll(/[^\n]/g, (_, index) => (index === 0 ? '=' : 'o'));

/** A text without what a pattern finds at a place, all else in its place; undefined where it finds nothing. */
export const without = (text: string, offset: number, pattern: RegExp): string | undefined => {
  const [found] = pattern.exec(text.slice(offset)) ?? [];
  if (found === undefined) return undefined;
  const [before, after] = [text.slice(0, offset), text.slice(offset + found.length)];
  const isAlone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
  return before + (isAlone ? found.replaceAll(/[^\n]/g, ' ') : meaningless(found)) + after;
};

/** A text without what a finding is about; undefined where that is part of a tag. */
export const withoutStray = (
  text: string,
  { rule, line, column }: Diagnostic,
): string | undefined => {
  const stray = STRAYS[rule];
  if (!stray || line === undefined || column === undefined) return undefined;
  const offset = offsetOf(text, line, column);
  return OPEN_TAG.test(text.slice(0, offset)) ? undefined : without(text, offset, stray);
};

/** A text without the tag that the parser complained of; undefined where there is none. */
export const withoutTag = (
  error: unknown,
  text: string,
  { line, column }: Diagnostic,
): string | undefined => {
  const { before, after } = complaintOf(error, text);
  const begun = (before + after.slice(0, 1)).lastIndexOf('<');
  const told = line === undefined || column === undefined ? begun : offsetOf(text, line, column);
  const offset = TAG.test(text.slice(told)) || text[told] === '<' ? told : begun;
  if (offset < 0) return undefined;
  return without(text, offset, TAG) ?? without(text, offset, ENDLESS_TAG);
};
