/** Facts named in a label or on the cover: “{fact:building-days}”, or with a form, “{fact:signing:full}”. */
import type { Edition } from '../locales/editions.ts';
import type { Fact } from './fact-schema.ts';
import type { Strings } from './schemas.ts';
import { FACT_FORMS, formOf, wording, type FactForm } from './wording.ts';

const NAMED = /\{fact:([^{}:]*)(?::([^{}]*))?\}/g;

interface FactName {
  readonly id: string;
  readonly form: FactForm;
  readonly index: number;
  readonly whole: string;
}

/** The facts that a text names, in order. */
export const factNamesIn = (text: string): FactName[] =>
  [...text.matchAll(NAMED)].map(({ 0: whole, 1: id = '', 2: form, index }) => ({
    id,
    form: formOf(form),
    index,
    whole,
  }));

/** What was meant to name a fact, as one types it. */
export const LIKE_NAME = /[{｛]\s*facts?\s*[:：][^{}｛｝]*[}｝]/giu;
const GOOD_NAME = new RegExp(`^\\{fact:[^\\s{}:]*(?::(?:${FACT_FORMS.join('|')}))?\\}$`);

/** What in a text was meant to name a fact and does not, or in a form that there is none of. */
export const badNamesIn = (text: string): { found: string; index: number }[] =>
  [...text.matchAll(LIKE_NAME)]
    .map(({ 0: found, index }) => ({ found, index }))
    .filter(({ found }) => !GOOD_NAME.test(found));

/** A text with its facts in words. `find` throws on an id that there is none of. */
export const withFacts = (text: string, find: (id: string) => Fact, edition: Edition): string =>
  factNamesIn(text).reduce(
    (filled, { id, form, whole }) => filled.replace(whole, () => wording(find(id), edition, form)),
    text,
  );

/** Labels with their facts in words. */
export const labelsWithFacts = (
  labels: Strings,
  find: (id: string) => Fact,
  edition: Edition,
): Strings =>
  Object.fromEntries(
    Object.entries(labels).map(([key, text]) => [key, withFacts(text, find, edition)]),
  );
