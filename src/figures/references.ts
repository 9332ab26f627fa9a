/** What a figure's source line says: the paragraphs, and how recent they are. Build only. */
import type { Ledger } from '../editorial/ledger.ts';
import { inOrderOfSource } from '../editorial/schema-parts.ts';
import { asOfWording } from '../editorial/wording.ts';
import type { Edition } from '../locales/editions.ts';

/** The paragraphs of the source that facts rest on, each once, in order. */
export const sourcesOf = (ids: readonly string[], ledger: Ledger): string[] =>
  [...new Set(ids.flatMap((id) => ledger.get(id).source))].sort(inOrderOfSource);

/** The last day of each third of a month. */
const LAST: Readonly<Record<string, string>> = { early: '10', mid: '20', late: '31' };

/**
 * “2023-12” → “2023-12-99”: a month is as recent as its last day, and a year likewise. What is
 * undated comes before all else.
 */
const latest = (asOf: string): string => {
  if (asOf === 'undated') return '';
  const [year = '', month = '99', day = '99'] = asOf.split('-');
  return [year, month, LAST[day] ?? day].join('-');
};

/** How recent the most recent of some facts is, as the edition writes it. Throws on no facts. */
export const asOfThe = (ids: readonly string[], ledger: Ledger, edition: Edition): string => {
  const [newest] = ids
    .map((id) => ledger.get(id))
    .sort((a, b) => latest(b.asOf).localeCompare(latest(a.asOf), 'en'));
  if (!newest) throw new Error('a figure without facts has no date');
  return asOfWording(newest, edition);
};
