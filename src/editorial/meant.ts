/** What a ledger would call a date or a number that is written as people write them. */
import { isDate } from '../locales/calendar.ts';
import type { Qualifier } from '../locales/quantities.ts';
import { nearest } from './errors.ts';

/** Full-width signs made half-width, without the spaces around. */
const plain = (value: unknown): string => String(value).normalize('NFKC').trim();

/** A date without quotation marks around, its hyphens plain, and no time of day after it. */
const bare = (value: unknown): string =>
  plain(value)
    .replaceAll(/[‐‑–—−]/g, '-')
    .replaceAll(/^["'“”‘’]|["'“”‘’]$/g, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/(?:T|\s+)\d{1,2}:\d{2}\S*$/, '');

const NAMED_MONTH = /^(?:[a-z]{3,9}\.? \d{1,2},?|\d{1,2}\.? [a-z]{3,9}\.?,?) \d{4}$/i;

/** 2023/5/8, 20230508, 2023–5–8, 2023年5月8日 and May 8, 2023 → 2023-05-08; undefined for a day that there never was. */
export const dateMeant = (value: unknown): string | undefined => {
  const text = bare(value);
  const time = NAMED_MONTH.test(text) ? Date.parse(`${text} UTC`) : NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString().slice(0, '2023-05-08'.length);
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDate(date) ? date : undefined;
};

/** 2023/5 and 2023年5月 → 2023-05. */
export const monthMeant = (value: unknown): string | undefined => {
  const [, year = '', month = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(bare(value)) ?? [];
  const first = dateMeant(`${year}-${month}-1`);
  return first?.slice(0, -'-01'.length);
};

/** What people write behind a number whose unit stands in a field of its own. */
const AMOUNT =
  '(\\d+(?:\\.\\d+)?)\\s*([万亿]?)\\s*(?:%|[天日年吨元亩]|days?|years?|tonnes?|yuan|mu|gw)?';
const RANGE = new RegExp(`^${AMOUNT}(?:\\s*(?:[-–—−~至到]|to)\\s*${AMOUNT})?$`, 'i');
const TIMES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 3,600, 70%, ７０, 81 days and 1.2万 → a number; 120–150 and 120～150 → a range, if it rises. */
export const numberMeant = (value: unknown): string | undefined => {
  // Two in a list of texts, or in one with another comma between them.
  const inside =
    typeof value === 'string' ? /^\s*[[［【](.*)[\]］】]\s*$/.exec(value)?.[1] : undefined;
  const list = inside?.split(/\s*,\s*(?!\d{3}(?!\d))/) ?? value;
  const said = Array.isArray(list) ? list.join('~').replaceAll(/[，、；]\s*/g, '~') : value;
  const text = plain(said).replaceAll(/(?<=\d)[, _'’](?=\d{3}(?!\d))/g, '');
  const [, from, fromTimes = '', to, toTimes = ''] = RANGE.exec(text) ?? [];
  if (from === undefined) return undefined;
  const amount = (digits: string, times: string): number =>
    Number((Number(digits) * (TIMES[times] ?? 1)).toFixed(6));
  if (to === undefined) return String(amount(from, fromTimes));
  // In “3–5万”, both are.
  const [least, most] = [amount(from, fromTimes || toTimes), amount(to, toTimes)];
  return least < most ? `[${least}, ${most}]` : undefined;
};

/** What a ledger expects of an amount: see fact-schema.ts. */
export const AN_AMOUNT = 'a number, or a range of two';

const QUALIFIED: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:>=|≥|at least|至少|不少于)(.+)$|^(.+)\+$/i, 'at-least'],
  [/^(?:>|over|more than|超过|多于)(.+)$|^(.+)多$/i, 'over'],
  [/^(?:<=?|≤|within|at most|不超过|至多)(.+)$|^(.+?)以?内$/i, 'within'],
  [/^(?:nearly|almost|近|将近)(.+)$/i, 'nearly'],
  [/^(?:~|≈|about|约|大约|ca\.?)(.+)$|^(.+)左右$/i, 'about'],
];

/** >600, ≥600 and 约600 → the number, and the word that stands in a field of its own. */
export const qualifiedMeant = (
  value: unknown,
): { readonly number: string; readonly qualifier: Qualifier } | undefined => {
  for (const [pattern, qualifier] of QUALIFIED) {
    const [, after, before = ''] = pattern.exec(plain(value)) ?? [];
    const number = numberMeant(after ?? before);
    if (number !== undefined) return { number, qualifier };
  }
  return undefined;
};

/** Sun Rise and sun_rise → sun-rise. */
export const idMeant = (value: unknown): string | undefined => {
  const words = plain(value)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const name = words?.join('-') ?? '';
  return /^[a-z0-9-]+$/.test(name) ? name : undefined;
};

/** p14, 14 and 第14段 → P14. */
export const paragraphMeant = (value: unknown): string | undefined => {
  const [, digits] = /^[p第]?\s*0*(\d+)段?$/i.exec(plain(value)) ?? [];
  return digits === undefined ? undefined : `P${digits}`;
};

const BRACKETS = /^[[［【〔(（「『{｛《<]+|[\]］】〕)）」』}｝》>]+$/g;

/**
 * A list of texts on a line, written without its brackets, with others around it, or with other
 * commas: 【P14，P28】, “P14 P28” and 14 → [P14, P28]; undefined where none is known to be right.
 */
export const listMeant = (
  value: unknown,
  isRight: (list: readonly string[]) => boolean,
): string | undefined => {
  const whole = String(value).trim();
  // Whether its commas part two texts or stand in one, nobody can tell.
  if (isRight([whole])) return /[,，、；:#[\]{}"']/.test(whole) ? undefined : `[${whole}]`;
  const bare = whole.replaceAll(BRACKETS, '').trim();
  const lists = [/\s*[,，、；;]\s*/, /[\s,，、；;]+/].map((comma) =>
    bare.split(comma).filter((item) => item !== ''),
  );
  const all = lists.flatMap((items) => [items, items.map((item) => paragraphMeant(item) ?? item)]);
  const found = all.find((items) => items.length > 0 && isRight(items));
  return found && `[${found.join(', ')}]`;
};

/** www.example.org → https://www.example.org. */
export const addressMeant = (value: unknown): string | undefined =>
  /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(plain(value)) ? `https://${plain(value)}` : undefined;

/** What people take for the tag of a language: that of a country, or a name. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ...{ cn: 'zh', jp: 'ja', kr: 'ko' },
  ...{ chinese: 'zh', english: 'en', german: 'de', french: 'fr', spanish: 'es', portuguese: 'pt' },
  ...{ 中文: 'zh', 英文: 'en', 英语: 'en', 德语: 'de', 法语: 'fr', 西班牙语: 'es', 日语: 'ja' },
};

/** EN and en_US → en, en-US; cn and Chinese → zh. */
export const languageMeant = (value: unknown): string | undefined => {
  const words = plain(value);
  const tag = words.replaceAll('_', '-');
  const known = IN_WORDS[words.toLowerCase()];
  if (known !== undefined || !/^[a-z]{2,3}(?:-[a-z]{2,4})*$/i.test(tag)) return known;
  return Intl.getCanonicalLocales(tag).find((each) => each !== value);
};

/** "1", １, 1. and 第1章 → a whole number. */
export const wholeMeant = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^[^\d-]*(\d+)\D*$/.exec(plain(value))?.[1] : undefined;

const TRUE = /^(?:true|yes|on|y|是|1)$/i;
const FALSE = /^(?:false|no|off|n|否|不是|0)$/i;

/** "true", yes and 是 → true; their opposites → false. */
export const truthMeant = (value: unknown): string | undefined => {
  const said = plain(value);
  if (TRUE.test(said)) return 'true';
  return FALSE.test(said) ? 'false' : nearest(said, ['true', 'false']);
};
