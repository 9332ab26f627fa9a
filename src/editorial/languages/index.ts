/** The languages whose writing the checks know: this is the only list of them. */
import type { Edition } from '../../locales/editions.ts';
import { en } from './en.ts';
import { genericRules } from './generic.ts';
import type { LanguageRules } from './rules.ts';
import { zh } from './zh.ts';

const RULES: Readonly<Record<string, LanguageRules>> = { en, zh };

const known = new Map<Edition, LanguageRules>(Object.entries(RULES));

/** What the checks know of an edition's language. */
export const rulesOf = (edition: Edition): LanguageRules => {
  const found = known.get(edition);
  if (found) return found;
  const made = RULES[edition.split('-')[0] ?? ''] ?? genericRules(edition);
  known.set(edition, made);
  return made;
};
