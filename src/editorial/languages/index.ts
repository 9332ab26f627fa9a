/** The languages whose writing the checks know: this is the only list of them. */
import { finder } from '../../locales/index.ts';
import { en } from './en.ts';
import { genericRules } from './generic.ts';
import type { LanguageRules } from './rules.ts';
import { zh } from './zh.ts';

const RULES: Readonly<Record<string, LanguageRules | undefined>> = { en, zh };

/** What the checks know of an edition's language. */
export const rulesOf = finder((tag) => RULES[tag], genericRules);
