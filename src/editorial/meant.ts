/** What a ledger would call a date or a number that is written as people write them. */
import { isDate } from '../locales/calendar.ts';

/** Full-width signs made half-width, without the spaces around. */
const plain = (value: unknown): string => String(value).normalize('NFKC').trim();

/** 2023/5/8, 2023-5-8 and 2023年5月8日 → 2023-05-08; undefined for a day that there never was. */
export const dateMeant = (value: unknown): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain(value)) ?? [];
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDate(date) ? date : undefined;
};

/** 2023/5 and 2023年5月 → 2023-05. */
export const monthMeant = (value: unknown): string | undefined => {
  const [, year = '', month = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(plain(value)) ?? [];
  const first = dateMeant(`${year}-${month}-1`);
  return first?.slice(0, -'-01'.length);
};

/** 3,600, 70% and ７０ → a number; 120–150 and 120～150 → a range, if it rises. */
export const numberMeant = (value: unknown): string | undefined => {
  const [found, from, to] =
    /^(\d+(?:\.\d+)?)%?(?:\s*[-–—−~至到]\s*(\d+(?:\.\d+)?)%?)?$/.exec(
      plain(value).replaceAll(/(?<=\d),(?=\d{3})/g, ''),
    ) ?? [];
  if (found === undefined || to === undefined) return from && String(Number(from));
  return Number(from) < Number(to) ? `[${Number(from)}, ${Number(to)}]` : undefined;
};

/** "1", １ and 1. → a whole number. */
export const wholeMeant = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^(\d+)\.?$/.exec(plain(value))?.[1] : undefined;

const TRUE = /^(?:true|yes|on|y|是|1)$/i;
const FALSE = /^(?:false|no|off|n|否|不是|0)$/i;

/** "true", yes and 是 → true; their opposites → false. */
export const truthMeant = (value: unknown): string | undefined => {
  const said = plain(value);
  if (TRUE.test(said)) return 'true';
  return FALSE.test(said) ? 'false' : undefined;
};
