/** The languages whose writing the checks know: this is the only list of them. */
import { memoizeByName } from '../../kit/memoize.ts';
import { finder } from '../../locales/index.ts';
import { en } from './en.ts';
import { genericRules } from './generic.ts';
import type { LanguageRules } from './rules.ts';
import { zh } from './zh.ts';

/** Whoever writes has the same texts checked again and again, but for a few. */
const memoized = (rules: LanguageRules): LanguageRules => ({
  ...rules,
  slips: memoizeByName(rules.slips),
});

const RULES: Readonly<Record<string, LanguageRules | undefined>> = {
  en: memoized(en),
  zh: memoized(zh),
};

/** What the checks know of an edition's language. */
export const rulesOf = finder(
  (tag) => RULES[tag],
  (tag) => memoized(genericRules(tag)),
);
