/** Where a few cases stand for all; `npm run test:long` tries every one. */

/** In a long run nothing is left out. */
export const isLong = process.env.LONG_TESTS === '1';

/** So many of the cases, spread evenly, the first and the last among them; in a long run all. */
export const few = <Case>(cases: readonly Case[], count: number): readonly Case[] => {
  if (isLong || cases.length <= count) return cases;
  const stride = (cases.length - 1) / Math.max(1, count - 1);
  const chosen = new Set(Array.from({ length: count }, (_, place) => Math.round(place * stride)));
  return cases.filter((_, index) => chosen.has(index));
};

/** How often a property is tried: a third of the times that a long run tries it. */
export const times = (count: number): number => (isLong ? count : Math.ceil(count / 3));

/** Of the cases of two editions, those that fall to one of them in turn; in a long run all to both. */
export const turnsOf = <Case>(edition: 'zh' | 'en', cases: readonly Case[]): readonly Case[] =>
  isLong ? cases : cases.filter((_, index) => index % 2 === (edition === 'en' ? 0 : 1));
