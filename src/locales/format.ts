/** How dates and quantities are written in each edition. Pure; no Intl, so every machine agrees. */
import { dateParts, weekday } from './calendar.ts';
import type { Edition } from './editions.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = {
  zh: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const WEEKDAY_INITIALS = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
} as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** “9月28日” / “28 September”; with the year, “2023年9月28日” / “28 September 2023”. */
export const formatDay = (day: number, edition: Edition, withYear = false): string => {
  const { year, month, day: date } = dateParts(day);
  return edition === 'zh'
    ? `${withYear ? `${year}年` : ''}${month}月${date}日`
    : `${date} ${monthName(month)}${withYear ? ` ${year}` : ''}`;
};

/** “9月28日” / “28 Sept”: for narrow labels; English months of over four letters are cut to three. */
export const formatDayShort = (day: number, edition: Edition): string => {
  const { month, day: date } = dateParts(day);
  return edition === 'zh' ? `${month}月${date}日` : `${date} ${shortMonth(month)}`;
};

const shortMonth = (month: number): string => {
  const name = monthName(month);
  return name.length <= 4 ? name : name.slice(0, 3);
};

/** “9月” / “September”. */
export const formatMonth = (month: number, edition: Edition): string =>
  edition === 'zh' ? `${month}月` : monthName(month);

/** “1987年9月” / “September 1987”. */
export const formatMonthOfYear = (year: number, month: number, edition: Edition): string =>
  edition === 'zh' ? `${year}年${month}月` : `${monthName(month)} ${year}`;

/** “星期四” / “Thursday”. */
export const formatWeekday = (day: number, edition: Edition): string =>
  WEEKDAYS[edition][weekday(day)] ?? '';

/** “周四” / “Thu”: for narrow labels. */
export const formatWeekdayShort = (day: number, edition: Edition): string => {
  const name = formatWeekday(day, edition);
  return edition === 'zh' ? name.replace('星期', '周') : name.slice(0, 3);
};

/** The head of a calendar column, Monday (0) to Sunday (6): “一” / “M”. */
export const weekdayInitial = (index: number, edition: Edition): string =>
  WEEKDAY_INITIALS[edition][index] ?? '';

/** 12000 → “12,000”. */
const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** At most two decimals, without trailing zeros. */
const trimmed = (value: number): string => String(Number(value.toFixed(2)));

/**
 * A number as each language counts: by 万 and 亿 in Chinese, by million and billion in English.
 * 12000 → “1.2万” / “12,000”; 2.2e9 → “22亿” / “2.2 billion”. Below 10,000 plain digits.
 */
export const formatNumber = (value: number, edition: Edition): string => {
  if (edition === 'zh') {
    if (value >= 1e8) return `${trimmed(value / 1e8)}亿`;
    return value >= 1e4 ? `${trimmed(value / 1e4)}万` : trimmed(value);
  }
  if (value >= 1e9) return `${trimmed(value / 1e9)} billion`;
  return value >= 1e6 ? `${trimmed(value / 1e6)} million` : grouped(Number(trimmed(value)));
};

/** A range with its magnitude said once where the language does: “120亿至150亿” / “12 to 15 billion”. */
export const formatRange = (from: number, to: number, edition: Edition): string => {
  const [low, high] = [formatNumber(from, edition), formatNumber(to, edition)];
  if (edition === 'zh') return `${low}至${high}`;
  const magnitude = / (million|billion)$/.exec(high)?.[0] ?? '';
  return low.endsWith(magnitude)
    ? `${low.slice(0, low.length - magnitude.length)} to ${high}`
    : `${low} to ${high}`;
};

/**
 * “{fewer} days” with {fewer: 19} → “19 days”. “{days|day|days}” gives the first form for one and
 * the second for any other number. An unknown name is left as it stands.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return one === undefined || other === undefined ? String(value) : value === 1 ? one : other;
    },
  );
