/** Everything an editor can be told, by the name of its rule. */
import { localeOf } from '../../locales/index.ts';
import type { ToolLanguage, ToolText } from '../../locales/tools.ts';
import { fill } from '../../locales/format.ts';
import type { Mistake } from '../errors.ts';
import { COPY } from './copy.ts';
import { EDITING } from './editing.ts';
import { FACTS } from './facts.ts';
import { FILES } from './files.ts';
import { FRONT } from './front.ts';
import { LINKS } from './links.ts';
import { PARTS } from './parts.ts';
import { QUOTES } from './quotes.ts';
import { SHAPES } from './shapes.ts';
import { STEPS } from './steps.ts';
import { SYNTAX } from './syntax.ts';

/** A message with {names} in it, and what to do where the message does not say so. */
interface Saying extends ToolText {
  readonly fix?: ToolText;
}

const SAYINGS = {
  ...PARTS,
  ...FILES,
  ...FRONT,
  ...EDITING,
  ...FACTS,
  ...QUOTES,
  ...LINKS,
  ...COPY,
  ...SHAPES,
  ...STEPS,
  ...SYNTAX,
} satisfies Readonly<Record<string, Saying>>;

export type Rule = keyof typeof SAYINGS;

/** Every rule with its saying. */
export const MESSAGES: Readonly<Record<Rule, Saying>> = SAYINGS;

/** A name or number, one that reads differently in each language, or a list. */
type Value = string | number | ToolText | readonly string[];

const valueIn = (value: Value, lang: ToolLanguage): string | number => {
  if (typeof value !== 'object') return value;
  if ('zh' in value) return value[lang];
  return value.join(localeOf(lang).punctuation.list);
};

const filled = (text: ToolText, values: Readonly<Record<string, Value>>): ToolText => {
  const inLanguage = (lang: ToolLanguage): string =>
    fill(
      text[lang],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, valueIn(value, lang)] as const),
      ),
    );
  return { zh: inLanguage('zh'), en: inLanguage('en') };
};

/** What is wrong by a rule, with the names it concerns; `nearest` is the name that was meant. */
export const mistake = (
  rule: Rule,
  values: Readonly<Record<string, Value>> = {},
  nearest?: string,
): Mistake => {
  const { fix, ...text } = MESSAGES[rule];
  return {
    rule,
    message: filled(text, values),
    nearest,
    fix: fix && filled(fix, values),
  };
};
