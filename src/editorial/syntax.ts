/** What is wrong with the syntax of a chapter, from the parser's complaint and the text itself. */
import { nearest, placeAfter, sameButCase, type Diagnostic, type Mistake } from './errors.ts';
import { mistake } from './messages/index.ts';
import { PART_NAMES } from './vocabulary.ts';

/** What the parser throws. */
interface Complaint {
  /** Its sentence, without the signs that mark code. */
  readonly why: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The text before its place, and from there on. */
  readonly before: string;
  readonly after: string;
}

/** A mistake, and its place in the text where the parser's own is of no use. */
interface Read {
  readonly mistake: Mistake;
  readonly offset?: number;
}

const numberIn = (value: object, key: 'line' | 'column'): number | undefined => {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'number' ? found : undefined;
};

const offsetOf = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0) +
  column -
  1;

const complaintOf = (error: unknown, text: string): Complaint => {
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

const isPart = (name: string): boolean => PART_NAMES.includes(name);

/** The sign that was meant, where a Chinese keyboard gave a wide or a curly one. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ '“': '"', '”': '"', '„': '"', '‘': '"', '’': '"', '＂': '"', '「': '"', '」': '"' },
  ...{ '：': '=', ':': '=', '＝': '=', '，': ' ', ',': ' ', '、': ' ', '\u3000': ' ' },
  ...{ '／': '/', '＞': '>', '〉': '>', '》': '>' },
};

const TAG_NAME = /<\/?([A-Za-z][\w.-]*)[^<>]*$/;
/** A tag whose last attribute is never closed. */
const OPEN_VALUE =
  /<\/?([A-Za-z][\w.-]*)(?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*\s+[\w:-]+=(?:"[^"]*|'[^']*)$/;
const OPEN_TAG = /<\/?([A-Za-z][\w.-]*)[^<>]*$/;
const WORD_AROUND = /^<[^\s，。、；：！？]{0,8}/u;

/** The first { that is never closed. */
const openBrace = (text: string): number => {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (sign === '{') open.push(index);
    else open.pop();
  }
  return open[0] ?? -1;
};

const lessThan = ({ before, after }: Complaint): Read => {
  const from = before.lastIndexOf('<');
  const rest = before.slice(from) + after;
  if (rest.startsWith('<!')) return { mistake: mistake('comment-html'), offset: from };
  const found = WORD_AROUND.exec(rest)?.[0] ?? '<';
  return { mistake: mistake('less-than', { found }), offset: from };
};

const inTag = (complaint: Complaint): Read => {
  const { before, after } = complaint;
  const name = TAG_NAME.exec(before)?.[1] ?? '';
  const from = before.lastIndexOf('<');
  const address = /^<(?:[a-z]+:\/\/|[\w.+-]+@)[^\s>]*>?/i.exec(before.slice(from) + after)?.[0];
  if (address !== undefined)
    return { mistake: mistake('address-in-angles', { found: address }), offset: from };
  if (!isPart(name)) return lessThan(complaint);
  const found = Array.from(after)[0] ?? '';
  const expected = PLAIN[found];
  return {
    mistake:
      expected === undefined || (found === ':' && !/=\s*$/.test(before))
        ? mistake('tag-broken', { found, name })
        : mistake('tag-sign', { found, name, expected }),
  };
};

const CLOSING_QUOTE = { en: 'a closing quotation mark `"`', zh: '后面的引号`"`' };
const CLOSING_SIGN = { en: 'a `>`', zh: '`>`' };

const endless = (complaint: Complaint): Read => {
  const text = complaint.before + complaint.after;
  const isValue = complaint.why.includes('closing quote');
  const match = (isValue ? OPEN_VALUE : OPEN_TAG).exec(text);
  const name = match?.[1] ?? '';
  if (!match || !isPart(name)) return lessThan({ ...complaint, before: text, after: '' });
  const expected = isValue ? CLOSING_QUOTE : CLOSING_SIGN;
  return { mistake: mistake('tag-endless', { name, expected }), offset: match.index };
};

/** A part that begins on a line of its own and ends beside words, or the other way round. */
const halfInLine = ({ why }: Complaint): Read => ({
  mistake: mistake('tag-half-in-line', { name: /<\/?([^\s>]*)>/.exec(why)?.[1] ?? '' }),
});

const unclosed = (complaint: Complaint): Read => {
  const { why, before, after } = complaint;
  const name = /<(\S*)>/.exec(why)?.[1] ?? '';
  const [next = ''] = new RegExp(`</?${RegExp.escape(name)}\\b`).exec(after.slice(1)) ?? [];
  // It begins beside words, and ends on a line of its own.
  if (isPart(name) && next.startsWith('</') && /^<[^>]*>[^\n]*\S/.test(after))
    return halfInLine(complaint);
  if (isPart(name) || name === '') {
    const zh = `<${name}> 没有结束标签`;
    return { mistake: mistake('chapter-unreadable', { why: { en: why, zh } }) };
  }
  // “<煤>” and “<br>” were never meant as parts, “<fact>” was.
  return /^[a-z]/i.test(name)
    ? { mistake: mistake('part-unknown', { name }, nearest(name, PART_NAMES)) }
    : lessThan({ why, before: `${before}<`, after: after.slice(1), line: 0, column: 0 });
};

const mismatch = ({ why, before, after }: Complaint): Read => {
  const [closing = '', opening = ''] = [...why.matchAll(/<\/?[^\s>]*>/g)].map(([tag]) => tag);
  const [name, other] = [opening, closing].map((tag) => tag.replaceAll(/[</>]/g, ''));
  // Of <scene> … </Scene>, the end is right.
  if (name !== undefined && other !== undefined && !isPart(name) && isPart(other)) {
    const offset = (before + after).lastIndexOf(`<${name}`, before.length - 1);
    const meant = sameButCase(name, PART_NAMES) ?? nearest(name, PART_NAMES);
    return { mistake: mistake('part-unknown', { name }, meant), offset };
  }
  const zh = `结束标签 ${closing} 与 ${opening} 对不上`;
  return { mistake: mistake('chapter-unreadable', { why: { en: why, zh } }) };
};

/** The beginning of a part that is none: ＜Scene …＞, < Scene …>, &lt;Scene …>. */
const spoiltOpening = (name: string, before: string): Read | undefined => {
  const tags = before.matchAll(
    new RegExp(`(?:[＜〈《]\\s*|<\\s+|&lt;\\s*)${name}\\b[^\\n<＞〉》>]*[＞〉》>]?`, 'gu'),
  );
  const { 0: found, index } = [...tags].at(-1) ?? {};
  if (found === undefined || index === undefined) return undefined;
  const inside = found.replace(/^(?:[＜〈《<]|&lt;)\s*/, '').replace(/\s*[＞〉》>]$/, '');
  const expected = `<${inside.replaceAll(/[“”]/g, '"').replaceAll('＝', '=')}>`;
  return { mistake: mistake('part-full-width', { found, expected }), offset: index };
};

const closesNothing = ({ before, after }: Complaint): Read => {
  const name = /^\/?\s*([^\s>/]*)/.exec(after)?.[1] ?? '';
  const spoilt = isPart(name) ? spoiltOpening(name, before) : undefined;
  return (
    spoilt ?? { mistake: mistake('tag-closes-nothing', { name }), offset: before.lastIndexOf('<') }
  );
};

/** What stands in braces as labels name their facts. */
const inBraces = ({ before, after }: Complaint): Read => {
  const offset = before.lastIndexOf('{');
  const id = /^\{\s*fact:([\w-]+)[^}]*\}/.exec(before.slice(offset) + after)?.[1];
  return id === undefined
    ? { mistake: mistake('brace-code') }
    : { mistake: mistake('brace-fact', { id }), offset };
};

/** What the parser complains of, and what it means. */
const COMPLAINTS: readonly (readonly [RegExp, (complaint: Complaint) => Read])[] = [
  [
    /^Unexpected end of file in expression/,
    ({ before, after }) => {
      const offset = openBrace(before + after);
      return { mistake: mistake('brace-open'), ...(offset < 0 ? {} : { offset }) };
    },
  ],
  [/expression|in code|spread/, inBraces],
  [
    /import\/exports/,
    ({ before, after }) => {
      const begun = [
        ...`${before}${after.split('\n')[0] ?? ''}`.matchAll(/^(?:import|export)\b/gm),
      ];
      const { 0: found = 'import', index } = begun.at(-1) ?? {};
      return {
        mistake: mistake('line-as-code', { found }),
        ...(index === undefined ? {} : { offset: index }),
      };
    },
  ],
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
