/** The story's days, reckoned here again and apart from the code that is tested. */
import type { Edition } from './support.ts';

const DAY_MS = 86_400_000;
export const HANDSHAKE = Date.UTC(2023, 4, 8);
export const SIGNATURE = Date.UTC(2023, 6, 28);
export const AGREEMENT_DAYS = 81;
export const BUILDING_DAYS = 62;

const WEEKDAYS: Readonly<Record<Edition, readonly string[]>> = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = 'January February March April May June July August September October'.split(' ');

/** The date and weekday a number of days after a date. */
export const dateAfter = (start: number, days: number, edition: Edition): string => {
  const date = new Date(start + days * DAY_MS);
  const weekday = WEEKDAYS[edition][date.getUTCDay()] ?? '';
  return edition === 'zh'
    ? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日，${weekday}`
    : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}, ${weekday}`;
};

const NAMES = {
  zh: { agreement: '握手 → 签约', building: '签约 → 投产', day: (n: number) => ` 第${n}天` },
  en: {
    agreement: 'Handshake → signature',
    building: 'Signature → production',
    day: (n: number) => `, day ${n}`,
  },
} as const;

/** What is read on a day, counted from the handshake: its date, and day N of which interval. */
export const readingOfDay = (day: number, edition: Edition): string => {
  const { agreement, building, day: numbered } = NAMES[edition];
  const [interval, since] =
    day < AGREEMENT_DAYS ? [agreement, day] : [building, day - AGREEMENT_DAYS];
  return `${dateAfter(HANDSHAKE, day, edition)} · ${interval}${numbered(since)}`;
};
