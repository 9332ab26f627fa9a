/** Plans told as if they had happened. */
import { attributeOf, startOf, type Element, type ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { isPlanned, type Ledger } from '../ledger.ts';
import { factNamesIn } from '../fact-names.ts';
import { rulesOf } from '../languages/index.ts';
import { mistake } from '../messages/index.ts';
import { runsOf, STAND_IN, type Run } from '../text.ts';
import { heldIn, isEnd } from './typed.ts';
import type { ShownText } from './wordings.ts';
import type { Fact } from '../fact-schema.ts';
import type { RuleContext } from './context.ts';

const idOf = (element: Element): string => attributeOf(element, 'id') ?? '';

const isPlan = (id: string, ledger: Ledger | undefined): boolean =>
  ledger !== undefined && isPlanned(id, ledger);

/** Up to a full stop and what closes after it; the dot of “No. 1” ends nothing. */
const SENTENCE = /[^]+?(?:[。！？]+[”’）]*|[.!?]+[”’)]*(?=\s+[“‘(]?[\p{Lu}\uFFFC]|\s*$)|$)/gu;

interface Sentence {
  readonly text: string;
  readonly facts: readonly Element[];
}

/** The sentences of a run, each with the facts in it. */
const sentencesOf = ({ text, factAt }: Run): Sentence[] =>
  [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    text: sentence,
    facts: [...sentence.matchAll(new RegExp(STAND_IN, 'gu'))].flatMap(
      (sign) => factAt(index + sign.index) ?? [],
    ),
  }));

/**
 * The findings on plans among a chapter's facts and stats. A sentence with a plan in it needs a word
 * that says so: the mark behind the number is small, and is lost where the sentence is copied.
 */
export const planFindings = (
  chapter: ParsedChapter,
  { ledger, edition }: RuleContext,
): Diagnostic[] => {
  const { plans } = rulesOf(edition);
  if (!plans) return [];
  const untold = ({ text }: Pick<Sentence, 'text'>): boolean => !plans.pattern.test(text);
  const runs = runsOf(chapter);
  const stats = runs.filter(untold).flatMap(({ owner }) => (owner?.name === 'Stat' ? [owner] : []));
  return [
    ...runs
      .flatMap(sentencesOf)
      .filter(untold)
      .flatMap(({ facts }) => facts),
    ...stats,
  ]
    .filter((element) => isPlan(idOf(element), ledger))
    .map((element) => ({
      ...startOf(element, chapter.file),
      ...mistake('plan-as-fact', { id: idOf(element), words: plans.named }),
    }));
};

/** What has these units says when: in the year of a plan, much else happens. */
const TIMES: readonly Fact['unit'][] = ['date', 'month', 'year', 'years', 'period'];

/** “Fifty gigawatts”, as a title, says of nothing that it is there. */
const isAlone = (sentence: string, sign: string): boolean =>
  !/[\p{L}\d]/u.test(sentence.replace(sign, ''));

/**
 * The findings on plans that are typed where no fact can stand: a number that the ledger holds only
 * as a plan, in a sentence without a word of it.
 */
export const typedPlanFindings = (
  { text, at }: Pick<ShownText, 'text' | 'at'>,
  { ledger, edition }: Pick<RuleContext, 'ledger' | 'edition'>,
): Diagnostic[] => {
  const { plans } = rulesOf(edition);
  // A fact that cannot be read might say that it is done.
  if (!plans || ledger?.isWhole !== true) return [];
  const isOnlyPlanned = (id: string): boolean =>
    isPlan(id, ledger) && !TIMES.includes(ledger.get(id).unit);
  return [...text.matchAll(SENTENCE)]
    .filter(({ 0: sentence }) => !plans.pattern.test(sentence))
    .flatMap(({ 0: sentence, index }) =>
      heldIn(sentence, { ledger, edition }, isEnd)
        .filter(({ ids, sign }) => ids.every(isOnlyPlanned) && !isAlone(sentence, sign))
        .map(({ ids, from }) => ({
          ...at(index + from),
          ...mistake('plan-as-fact', { id: ids[0] ?? '', words: plans.named }),
        })),
    );
};

/**
 * The plans among the facts that a figure's data name, by the names that its labels fill in. A
 * name that stands for several facts, one to a station, is a plan's where all of them are plans.
 */
export const plansIn = (data: unknown, ledger: Ledger | undefined): ReadonlyMap<string, string> => {
  const walk = (value: unknown): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
          typeof inner === 'string' ? [[key, inner] as [string, string]] : walk(inner),
        )
      : [];
  const named = walk(data);
  const others = new Set(named.filter(([, id]) => !isPlan(id, ledger)).map(([key]) => key));
  return new Map(named.filter(([key]) => !others.has(key)));
};

/**
 * The findings on plans that a label names without saying so; `filled` are those that it leaves
 * open, by name.
 */
export const namedPlanFindings = (
  { text, at }: Pick<ShownText, 'text' | 'at'>,
  { ledger, edition }: Pick<RuleContext, 'ledger' | 'edition'>,
  filled: ReadonlyMap<string, string> = new Map(),
): Diagnostic[] => {
  const { plans } = rulesOf(edition);
  if (!plans || plans.pattern.test(text.replaceAll(/\{[^{}]*\}/g, ''))) return [];
  const open = [...text.matchAll(/\{(\w+)\}/g)].flatMap(({ 1: name = '', index }) => {
    const id = filled.get(name);
    return id === undefined ? [] : [{ id, index }];
  });
  return [...factNamesIn(text), ...open]
    .filter(({ id }) => isPlan(id, ledger))
    .map(({ id, index }) => ({
      ...at(index),
      ...mistake('plan-as-fact', { id, words: plans.named }),
    }));
};
