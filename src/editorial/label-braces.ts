/** What stands in the braces of a label: names that are filled, and what would print as it stands. */
import { nearest, type Mistake } from './errors.ts';
import { LIKE_NAME } from './fact-names.ts';
import { mistake, type Rule } from './messages/index.ts';

export const braced = (name: string): string => `{${name}}`;

const FIELD = /\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}/g;

/** Braces in pairs, and more of them than there should be: {{minutes}}. */
const IN_BRACES = /\{+([^{}]*)\}+/g;

/** The names that a text is filled with. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(FIELD)].map(([, name = '']) => name)),
];

/** The name that was meant by what is none, with its forms where it has both. */
const meantBy = (inside: string, known: readonly string[]): string | undefined => {
  const [name = '', ...forms] = inside.normalize('NFKC').split('|');
  const found = nearest(name.trim(), known);
  if (found === undefined || (forms.length !== 0 && forms.length !== 2)) return undefined;
  return braced([found, ...forms.map((form) => form.trim())].join('|'));
};

/** What stands in braces and is filled with nothing; `known` are names that there are, and `idle` is the rule where there are none. */
export const braceMistakes = (
  key: string,
  text: string,
  known: readonly string[],
  idle: Rule = 'label-left',
): Mistake[] => {
  // A name of a fact in wide braces is told of as such.
  const own = text.replaceAll(LIKE_NAME, '');
  const [name = 'minutes'] = known;
  const example = { name: braced(name), forms: braced(`${name}|day|days`) };
  const unfilled = [...own.matchAll(IN_BRACES)]
    .filter(([found]) => found.replaceAll(FIELD, '') !== '')
    .map(([found, inside = '']) =>
      mistake(
        known.length > 0 ? 'label-left' : idle,
        { key, found, own: found, ...example },
        meantBy(inside, known),
      ),
    );
  // ｛minutes｝, {minutes.
  const alone = /[｛｝{}]/.exec(own.replaceAll(IN_BRACES, ''))?.[0];
  return alone === undefined
    ? unfilled
    : [...unfilled, mistake('label-brace', { key, found: alone })];
};
