/** What a schema expected of a field, in words. */
import type { z } from 'astro/zod';
import type { ToolText } from '../locales/tools.ts';
import { nearest } from './errors.ts';
import {
  AN_AMOUNT,
  addressMeant,
  dateMeant,
  idMeant,
  languageMeant,
  listMeant,
  monthMeant,
  numberMeant,
  paragraphMeant,
  truthMeant,
  wholeMeant,
} from './meant.ts';
import { wordFor } from './value-words.ts';

const TYPES: Readonly<Record<string, ToolText>> = {
  string: { en: 'a text', zh: '一段文字' },
  number: { en: 'a number', zh: '一个数' },
  int: { en: 'a whole number', zh: '一个整数' },
  boolean: { en: 'true or false', zh: ' true 或 false' },
  array: { en: 'a list', zh: '一个列表' },
  tuple: { en: 'a list of two', zh: '两项的列表' },
  record: { en: 'a map', zh: '一组字段' },
  object: { en: 'a map', zh: '一组字段' },
};

/** What the schemas say in English. A phrase that is not here is told as it stands. */
const IN_CHINESE: Readonly<Record<string, string>> = {
  'lower-case letters, digits and hyphens': '小写字母、数字和连字符',
  'a text that is not empty': '一段不空的文字',
  'names of facts joined by + - * /': '用 + - * / 连接的数字名字',
  'letters, digits and hyphens': '字母、数字和连字符',
  'the tag of a language, such as zh, de or pt-BR': '一种语言的标签，例如 zh、de 或 pt-BR',
  'a paragraph of the source, such as P28': '原文的段号，例如 P28',
  'a name of its own for each state': '每个状态各有各的名字',
  'an address such as https://example.org/': '一个网址，例如 https://example.org/',
  'a text for each edition, such as { en: … }': '每个版本一段文字，例如 { zh: … }',
  'a date such as 2023-09-28': '一个日期，例如 2023-09-28',
  'a date that exists': '一个存在的日期',
  'a month such as 1987-09': '一个月份，例如 1987-09',
  'a year, month or date in quotes, such as "2023-09-28", or undated':
    '加引号的年、月或日，例如 "2023-09-28"，或者 undated',
  'paragraphs of the source for every fact but one of common knowledge':
    '原文的段号：只有 kind 是 common 的常识不写，其余都要写',
  [AN_AMOUNT]: '一个数，或者两个数的区间',
  "words with {n} for the number, such as { en: '{n} {n|metre|metres}' }":
    "数字处写 {n} 的一句话，例如 { zh: '{n}米' }",
  'none beside a date, a month or a period; take it out, and put the words for it into “say”':
    '没有这一行：日期、月份、一段时间说不出约数，请删去，在 say 里自己写',
  'about or within beside a year; for others, take it out and put the words for it into “say”':
    ' about 或 within；年份说不出别的，请删去，在 say 里自己写',
  'a formula for a computed fact, and for no other kind':
    '一条算式：只有 kind 是 computed 的数字才有，也必须有',
};

/** What was meant by a value, where a schema expected what is so called. */
const MEANT: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  'lower-case letters, digits and hyphens': idMeant,
  'letters, digits and hyphens': idMeant,
  'a paragraph of the source, such as P28': paragraphMeant,
  'an address such as https://example.org/': addressMeant,
  'the tag of a language, such as zh, de or pt-BR': languageMeant,
  'a date such as 2023-09-28': dateMeant,
  'a month such as 1987-09': monthMeant,
  'a year, month or date in quotes, such as "2023-09-28", or undated': (value) =>
    dateMeant(value) ?? monthMeant(value),
  [AN_AMOUNT]: numberMeant,
};

/** The same, where a schema expected a type. */
const TYPES_MEANT: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  number: wholeMeant,
  int: wholeMeant,
  boolean: truthMeant,
};

const inBoth = (phrase: string): ToolText => ({ en: phrase, zh: IN_CHINESE[phrase] ?? phrase });

const FILLED = inBoth('a text that is not empty');

interface Expectation {
  readonly expected: ToolText;
  /** The name among those expected that was meant. */
  readonly meant?: string | undefined;
}

const said = (phrase: string, value: unknown): Expectation => ({
  expected: inBoth(phrase),
  meant: MEANT[phrase]?.(value),
});

const oneOf = (names: readonly string[], value: unknown): Expectation => ({
  expected: { en: `one of ${names.join(', ')}`, zh: ` ${names.join('、')} 之一` },
  meant: wordFor(String(value), names) ?? nearest(String(value), names),
});

const howMany = (
  exact: boolean | undefined,
  limit: number | bigint,
  bound: ToolText,
): Expectation => ({
  expected: {
    en: `${exact === true ? 'exactly' : bound.en} ${String(limit)}`,
    zh: `${exact === true ? '正好' : bound.zh} ${String(limit)}`,
  },
});

/** A type in words: with the fields that it has, or with the list that a single item would make. */
const typeExpected = (
  { expected, message }: z.core.$ZodIssueInvalidType,
  value: unknown,
  fields: readonly string[],
  isRight: (value: unknown) => boolean,
): ToolText => {
  if (!message.startsWith('Invalid input')) return inBoth(message);
  const { en, zh } = TYPES[expected] ?? inBoth(expected);
  if (fields.length > 0)
    return { en: `${en} of ${fields.join(', ')}`, zh: `${zh}：${fields.join('、')}` };
  const isItem = expected === 'array' && (typeof value === 'string' || typeof value === 'number');
  const list = isItem ? listMeant(value, isRight) : undefined;
  return list === undefined ? { en, zh } : { en: `${en}: ${list}`, zh: `${zh}：${list}` };
};

/** The plain expectation behind a Zod issue; `fields` are those of a map that was expected, and `isRight` tells what would be right there. */
export const expectation = (
  issue: z.core.$ZodIssue,
  value: unknown,
  fields: readonly string[] = [],
  isRight: (value: unknown) => boolean = () => true,
): Expectation => {
  switch (issue.code) {
    case 'invalid_type':
      return {
        expected: typeExpected(issue, value, fields, isRight),
        meant: TYPES_MEANT[issue.expected]?.(value),
      };
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'invalid_union': {
      // The names that decide which of several shapes it has.
      const names = [...issue.message.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
      return names.length > 0 ? oneOf(names, value) : said(issue.message, value);
    }
    case 'too_small':
      if (issue.origin === 'string')
        return {
          expected: issue.message.startsWith('Too small') ? FILLED : inBoth(issue.message),
        };
      return howMany(issue.exact, issue.minimum, { en: 'at least', zh: '至少' });
    case 'too_big':
      return howMany(issue.exact, issue.maximum, { en: 'at most', zh: '至多' });
    default:
      return said(issue.message, value);
  }
};
