/** What the parser's complaints of < and > mean: parts half written, and signs that open none. */
import { nearest } from './errors.ts';
import { mistake } from './messages/index.ts';
import type { Complaint, Read } from './syntax-complaint.ts';
import { unknownPart } from './unknown-part.ts';
import { PART_NAMES, VOCABULARY } from './vocabulary.ts';

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
/** A tag whose value runs on into the next one, to a quotation mark of that. */
const SPILT_VALUE = /<([A-Za-z][\w.-]*)(?:\s+[\w:-]+="[^"]*")*\s+[\w:-]+="[^">]*>[^"]*"[^<>"]*$/;
const OPEN_TAG = /<\/?([A-Za-z][\w.-]*)[^<>]*$/;
const WORD_AROUND = /^<[^\s，。、；：！？]{0,8}/u;

export const lessThan = ({ before, after }: Complaint): Read => {
  const from = before.lastIndexOf('<');
  const rest = before.slice(from) + after;
  if (rest.startsWith('<!')) return { mistake: mistake('comment-html'), offset: from };
  const found = WORD_AROUND.exec(rest)?.[0] ?? '<';
  return { mistake: mistake('less-than', { found }), offset: from };
};

const CLOSING_QUOTE = { en: 'a closing quotation mark `"`', zh: '后面的引号`"`' };
const CLOSING_SIGN = { en: 'a `>`', zh: '`>`' };

/** The part whose name runs on into a word, as no > is between them: <LeadThree. */
const gluedPart = (name: string): string | undefined =>
  PART_NAMES.find((part) => name.startsWith(part) && /^[A-Z]/.test(name.slice(part.length)));

/** The tag that begins at a place and never ends. */
const endlessAt = (name: string, offset: number, expected: typeof CLOSING_SIGN): Read => ({
  mistake: mistake('tag-endless', { name, expected }),
  offset,
});

export const inTag = (complaint: Complaint): Read => {
  const { before, after } = complaint;
  const name = TAG_NAME.exec(before)?.[1] ?? '';
  const from = before.lastIndexOf('<');
  const address = /^<(?:[a-z]+:\/\/|[\w.+-]+@)[^\s>]*>?/i.exec(before.slice(from) + after)?.[0];
  if (address !== undefined)
    return { mistake: mistake('address-in-angles', { found: address }), offset: from };
  const glued = gluedPart(name);
  if (glued !== undefined) return endlessAt(glued, from, CLOSING_SIGN);
  if (!isPart(name)) return lessThan(complaint);
  const spilt = SPILT_VALUE.exec(before);
  if (spilt?.[1] !== undefined && isPart(spilt[1]))
    return endlessAt(spilt[1], spilt.index, CLOSING_QUOTE);
  if (after.startsWith('<') || /\n\s*\n/.test(before.slice(from)))
    return endlessAt(name, from, CLOSING_SIGN);
  const found = Array.from(after)[0] ?? '';
  const expected = PLAIN[found];
  return {
    mistake:
      expected === undefined || (found === ':' && !/=\s*$/.test(before))
        ? mistake('tag-broken', { found, name })
        : mistake('tag-sign', { found, name, expected }),
  };
};

export const endless = (complaint: Complaint): Read => {
  // Without a place, the end is that of the file.
  const text = complaint.line === undefined ? complaint.after : complaint.before;
  const isValue = complaint.why.includes('closing quote');
  const match = (isValue ? OPEN_VALUE : OPEN_TAG).exec(text);
  const name = gluedPart(match?.[1] ?? '') ?? match?.[1] ?? '';
  if (!match || !isPart(name)) return lessThan({ ...complaint, before: text, after: '' });
  return endlessAt(name, match.index, isValue ? CLOSING_QUOTE : CLOSING_SIGN);
};

/** A part that begins on a line of its own and ends beside words, or the other way round. */
export const halfInLine = ({ why }: Complaint): Read => ({
  mistake: mistake('tag-half-in-line', { name: /<\/?([^\s>]*)>/.exec(why)?.[1] ?? '' }),
});

export const unclosed = (complaint: Complaint): Read => {
  const { why, before, after } = complaint;
  const name = /<(\S*)>/.exec(why)?.[1] ?? '';
  const [next = ''] = new RegExp(`</?${RegExp.escape(name)}\\b`).exec(after.slice(1)) ?? [];
  // It begins beside words, and ends on a line of its own.
  if (isPart(name) && next.startsWith('</') && /^<[^>]*>[^\n]*\S/.test(after))
    return halfInLine(complaint);
  if (isPart(name)) {
    const rule = VOCABULARY[name]?.holds === 'nothing' ? 'tag-open-alone' : 'tag-open';
    return { mistake: mistake(rule, { name }) };
  }
  // “<煤>” and “<br>” were never meant as parts, “<fact>” was.
  return /^[a-z]/i.test(name)
    ? { mistake: unknownPart(name) }
    : lessThan({ why, before: `${before}<`, after: after.slice(1), line: 0, column: 0 });
};

const nameIn = (tag: string): string => tag.replaceAll(/[</>]/g, '');

export const mismatch = ({ why, before, after }: Complaint): Read => {
  const [closing = '', opening = ''] = [...why.matchAll(/<\/?[^\s>]*>/g)].map(([tag]) => tag);
  const [name, other] = [nameIn(opening), nameIn(closing)];
  // Of <scene> … </Scene>, the end is right.
  if (!isPart(name) && isPart(other)) {
    const offset = (before + after).lastIndexOf(`<${name}`, before.length - 1);
    return { mistake: unknownPart(name), offset };
  }
  if (!isPart(other) && nearest(other, [name]) !== undefined)
    return { mistake: mistake('part-unknown', { name: other }, name) };
  const [, line = ''] = /\((\d+):/.exec(why) ?? [];
  return { mistake: mistake('tag-crossed', { closing, name, line }) };
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

export const closesNothing = ({ before, after }: Complaint): Read => {
  const name = /^\/?\s*([^\s>/]*)/.exec(after)?.[1] ?? '';
  const spoilt = isPart(name) ? spoiltOpening(name, before) : undefined;
  const found = isPart(name) ? mistake('tag-closes-nothing', { name }) : unknownPart(name);
  return spoilt ?? { mistake: found, offset: before.lastIndexOf('<') };
};
