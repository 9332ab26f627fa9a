/** Plans told as if they had happened. */
import type { Edition } from '../../i18n/editions.ts';
import { startOf, type Element, type ParsedChapter } from '../chapter.ts';
import type { Finding } from '../errors.ts';
import { factNamesIn } from '../fact-names.ts';
import { mistake } from '../messages/index.ts';
import { runsOf } from '../text.ts';
import type { ShownText } from './wordings.ts';
import type { World } from './world.ts';

/**
 * Words that say that a thing is still to come. A paragraph with a plan in it needs one of them:
 * the mark behind the number is small, and is lost where the sentence is copied.
 */
const WORDS: Readonly<Record<Edition, { pattern: RegExp; named: readonly string[] }>> = {
  zh: {
    pattern: /计划|规划|预期|预计|设想|目标|打算|承诺|拟|愿景|展望|将/u,
    named: ['计划', '规划', '预期', '设想', '目标'],
  },
  en: {
    pattern:
      /\b(?:plan\w*|forecast\w*|target\w*|expect\w*|intend\w*|intention\w*|aim\w*|promis\w*|propos\w*|would|will|is to|are to|hope\w*)\b/iu,
    named: ['planned', 'forecast', 'target', 'expected', 'would'],
  },
};

const idOf = ({ attributes }: Element): string => {
  const id = attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
  return typeof id?.value === 'string' ? id.value : '';
};

/** The findings on plans among a chapter's facts and stats. */
export const planFindings = (chapter: ParsedChapter, { ledger, edition }: World): Finding[] => {
  const plans = new Set(
    (ledger?.facts ?? []).filter(({ kind }) => kind === 'plan').map(({ id }) => id),
  );
  const { pattern, named } = WORDS[edition];
  return runsOf(chapter)
    .filter(({ text }) => !pattern.test(text))
    .flatMap(({ facts, owner }) => [...facts, ...(owner?.name === 'Stat' ? [owner] : [])])
    .filter((element) => plans.has(idOf(element)))
    .map((element) => ({
      ...startOf(element, chapter.file),
      ...mistake('plan-as-fact', { id: idOf(element), words: named }),
    }));
};

/** The findings on plans that a label names without saying so. */
export const namedPlanFindings = (
  { text, at }: Pick<ShownText, 'text' | 'at'>,
  { ledger, edition }: Pick<World, 'ledger' | 'edition'>,
): Finding[] => {
  const { pattern, named } = WORDS[edition];
  if (pattern.test(text.replaceAll(/\{[^{}]*\}/g, ''))) return [];
  return factNamesIn(text)
    .filter(({ id }) => ledger?.facts.some((fact) => fact.id === id && fact.kind === 'plan'))
    .map(({ id, index }) => ({ ...at(index), ...mistake('plan-as-fact', { id, words: named }) }));
};
