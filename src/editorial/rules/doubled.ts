/** A unit typed after a fact: its own once more, 62 days days, or another than it is counted in, 62 weeks. */
import { textIn, type Edition } from '../../locales/editions.ts';
import { fill } from '../../locales/format.ts';
import { attributeOf, type ParsedChapter } from '../chapter.ts';
import type { Diagnostic, Mistake } from '../errors.ts';
import { factNamesIn } from '../fact-names.ts';
import { rulesOf } from '../languages/index.ts';
import { mistake } from '../messages/index.ts';
import type { Fact } from '../fact-schema.ts';
import { runsOf, STAND_IN } from '../text.ts';
import { formOf, wording, type FactForm } from '../wording.ts';
import type { RuleContext } from './context.ts';
import type { ShownText } from './wordings.ts';

/** The last word of a fact, as far as a second one after it could not be meant. */
const LAST = /(?:\p{Script=Latin}{2,}|%|吉瓦|[天日吨亩元])$/u;
/** What makes another word of a unit in Chinese: 天气, 日出, 元旦. */
const GOES_ON = '[出落夜间气空天地然亮黑色才生下位旦宝素件产数]';
const END = `(?!\\p{Script=Latin}|${GOES_ON})`;

/** A fact as a text names it, and the text that follows. */
interface Named {
  readonly fact: Fact;
  readonly form: FactForm;
  readonly after: string;
}

const doubled = ({ fact, form, after }: Named, edition: Edition): Mistake | undefined => {
  const words = wording(fact, edition, form);
  const [unit] = LAST.exec(words) ?? [];
  if (unit === undefined) return undefined;
  const [typed] = new RegExp(`^[\\s-]?${unit}${END}`, 'iu').exec(after) ?? [];
  return typed === undefined ? undefined : mistake('unit-twice', { found: words + typed, unit });
};

/** Whether some words are those of a fact's own unit; those of a mere count may be any. */
const isOwn = (fact: Fact, typed: string, edition: Edition): boolean => {
  if (fact.unit === 'count') {
    const { measure } = fact;
    if (measure === undefined) return true;
    return [1, 2].some((n) => fill(textIn(measure, edition), { n }).includes(typed.trim()));
  }
  const own = rulesOf(edition).handWritten.after[fact.unit];
  return own === undefined || new RegExp(`^(?:${own})$`, 'iu').test(typed);
};

/** What says when is counted in nothing: “in 2022 tonnes of coal”. */
const UNCOUNTED: readonly Fact['unit'][] = ['date', 'month', 'year', 'period'];

/** A bare number with a unit behind it that is not the ledger's, or that counts in thousands. */
const counted = ({ fact, form, after }: Named, edition: Edition): Mistake | undefined => {
  const { units } = rulesOf(edition);
  if (form !== 'number' || units === undefined || UNCOUNTED.includes(fact.unit)) return undefined;
  const typedAs = (pattern: string): string | undefined =>
    new RegExp(`^[\\s-]?(?:${pattern})${END}`, 'iu').exec(after)?.[0];
  const other = typedAs(units.named);
  const typed =
    (other === undefined || isOwn(fact, other, edition) ? undefined : other) ??
    typedAs(units.scales);
  if (typed === undefined) return undefined;
  const found = wording(fact, edition, 'number') + typed;
  return mistake('unit-other', { found, said: wording(fact, edition) });
};

const findingOn = (named: Named, edition: Edition): Mistake[] => {
  const found = doubled(named, edition) ?? counted(named, edition);
  return found ? [found] : [];
};

/** The findings on words after a chapter's facts. */
export const doubledFindings = (
  chapter: ParsedChapter,
  { ledger, edition }: RuleContext,
): Diagnostic[] =>
  runsOf(chapter).flatMap(({ text, factAt, at }) =>
    [...text.matchAll(new RegExp(STAND_IN, 'gu'))].flatMap(({ index }): Diagnostic[] => {
      const element = factAt(index);
      const id = element && attributeOf(element, 'id');
      const fact = ledger?.facts.find((each) => each.id === id);
      if (!element || !fact) return [];
      const form = formOf(attributeOf(element, 'form'));
      const after = text.slice(index + 1);
      return findingOn({ fact, form, after }, edition).map((found) => ({
        ...at(index + 1),
        ...found,
      }));
    }),
  );

/** The findings on words after the facts that a label names. */
export const doubledNameFindings = (
  { text, at }: Pick<ShownText, 'text' | 'at'>,
  { ledger, edition }: Pick<RuleContext, 'ledger' | 'edition'>,
): Diagnostic[] =>
  factNamesIn(text).flatMap(({ id, form, index, whole }): Diagnostic[] => {
    const fact = ledger?.facts.find((each) => each.id === id);
    if (!fact) return [];
    const after = text.slice(index + whole.length);
    return findingOn({ fact, form, after }, edition).map((found) => ({ ...at(index), ...found }));
  });
