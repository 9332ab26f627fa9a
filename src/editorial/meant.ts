/** What a ledger would call a date or a number that is written as people write them. */

/** Full-width signs made half-width, without the spaces around. */
const plain = (value: unknown): string => String(value).normalize('NFKC').trim();

/** 2023/5/8, 2023-5-8 and 2023年5月8日 → 2023-05-08. */
export const dateMeant = (value: unknown): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain(value)) ?? [];
  return day === '' ? undefined : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
};

/** 3,600, 70% and ７０ → a number; 120–150 and 120～150 → a range. */
export const numberMeant = (value: unknown): string | undefined => {
  const [, from, to] =
    /^(\d+(?:\.\d+)?)%?(?:\s*[-–—−~至到]\s*(\d+(?:\.\d+)?)%?)?$/.exec(
      plain(value).replaceAll(/(?<=\d),(?=\d{3})/g, ''),
    ) ?? [];
  return to === undefined ? from : `[${from ?? ''}, ${to}]`;
};
