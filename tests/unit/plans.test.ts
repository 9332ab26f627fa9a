/** Plans told as facts: sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { planFindings } from '../../src/editorial/rules/plans.ts';
import type { Edition } from '../../src/locales/editions.ts';
import { fact } from './support/facts.ts';

const ledger = makeLedger([
  fact({ id: 'wish', kind: 'plan', unit: 'gigawatt', value: 50 }),
  fact({ id: 'built', unit: 'gigawatt', value: 5 }),
]);

/** How many plans a text tells as facts. */
const told = (text: string, edition: Edition): number =>
  planFindings(parseChapter(text, 'chapter.mdx'), {
    ledger,
    edition,
    editions: [edition],
    figures: {},
  }).length;

describe('a plan', () => {
  it.each([
    ['The site has <Fact id="wish"/>. More is planned.', 'en'],
    ['More is planned. The site has <Fact id="wish"/>.', 'en'],
    ['It is planned. “The site has <Fact id="wish"/>.” So they say.', 'en'],
    ['工厂有<Fact id="wish"/>。后来的事，都是计划。', 'zh'],
    ['后来的事，都是计划！工厂有<Fact id="wish"/>', 'zh'],
    ['More is planned.\n\n<Fact id="wish"/>', 'en'],
  ] as const)('is told as a fact where another sentence calls it one: %s', (text, edition) => {
    expect(told(text, edition)).toBe(1);
  });

  it.each([
    ['The target, named at gate No. 1 of all, is <Fact id="wish"/>.', 'en'],
    ['It was to reach <Fact id="wish"/>. It had <Fact id="built"/>.', 'en'],
    ['目标是<Fact id="wish"/>。投产的是<Fact id="built"/>。', 'zh'],
  ] as const)('is called one in its own sentence: %s', (text, edition) => {
    expect(told(text, edition)).toBe(0);
  });
});
