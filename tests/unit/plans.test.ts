/** Plans told as facts: sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { planFindings, typedPlanFindings } from '../../src/editorial/rules/plans.ts';
import type { Edition } from '../../src/locales/editions.ts';
import { fact } from './support/facts.ts';

const ledger = makeLedger([
  fact({ id: 'wish', kind: 'plan', unit: 'gigawatt', value: 50 }),
  fact({ id: 'built', unit: 'gigawatt', value: 5 }),
  fact({ id: 'twice', unit: 'gigawatt', value: 100, formula: 'wish + wish' }),
  fact({ id: 'left', unit: 'gigawatt', value: 95, formula: 'twice - built' }),
  fact({ id: 'one', unit: 'count', value: 1, formula: 'built / built' }),
]);

/** How many plans a text tells as facts. */
const told = (text: string, edition: Edition): number =>
  planFindings(parseChapter(text, 'chapter.mdx'), {
    ledger,
    edition,
    editions: [edition],
    figures: {},
  }).length;

describe('a plan that is typed where no fact can stand', () => {
  const typed = (text: string, edition: Edition): number =>
    typedPlanFindings({ text, at: () => ({ file: 'chapter.mdx' }) }, { ledger: held, edition })
      .length;
  const held = makeLedger([
    ...ledger.facts,
    fact({ id: 'output', kind: 'plan', unit: 'tonne', value: 12_000 }),
    fact({ id: 'cost', kind: 'plan', unit: 'yuan', value: [12e9, 15e9] }),
    fact({ id: 'start', kind: 'plan', unit: 'year', value: 2024 }),
    fact({ id: 'span', kind: 'plan', unit: 'years', value: 3 }),
    fact({ id: 'hoped', kind: 'plan', unit: 'percent', value: 70 }),
    fact({ id: 'made', unit: 'percent', value: 70 }),
  ]);

  it.each([
    ['The works makes 12,000 tonnes a year.', 'en'],
    ['Twelve thousand tonnes a year', 'en'],
    ['It is planned. It has 50 GW.', 'en'],
    ['12 to 15 billion yuan went into it', 'en'],
    ['12 billion yuan went into it', 'en'],
    ['一年产1.2万吨。', 'zh'],
    ['一年产一万二千吨', 'zh'],
    ['投了120亿至150亿元', 'zh'],
    ['一万二千吨的工厂', 'zh'],
  ] as const)('is told as a fact: %s', (text, edition) => {
    expect(typed(text, edition)).toBe(1);
  });

  it.each([
    ['The works is to make 12,000 tonnes a year.', 'en'],
    ['A target of 50 GW', 'en'],
    ['Twelve thousand tonnes', 'en'],
    ['In 2024 it rained for 3 years', 'en'],
    ['70% of all, 5 GW', 'en'],
    ['预计一年产1.2万吨。', 'zh'],
    ['一万二千吨', 'zh'],
    ['2024年', 'zh'],
  ] as const)('is none, or called one: %s', (text, edition) => {
    expect(typed(text, edition)).toBe(0);
  });
});

describe('a plan', () => {
  it.each([
    ['The site has <Fact id="wish"/>. More is planned.', 'en'],
    ['More is planned. The site has <Fact id="wish"/>.', 'en'],
    ['It is planned. “The site has <Fact id="wish"/>.” So they say.', 'en'],
    ['工厂有<Fact id="wish"/>。后来的事，都是计划。', 'zh'],
    ['后来的事，都是计划！工厂有<Fact id="wish"/>', 'zh'],
    ['More is planned.\n\n<Fact id="wish"/>', 'en'],
    ...[
      'The plant makes',
      'The planet has',
      'Aimlessly it made',
      'The will to work gave',
      'The people’s will gave',
      'It was to the south that they built',
      'They were set to work on',
      'The project has',
      'They explain: an unexpected',
    ].map((words) => [`${words} <Fact id="wish"/>.`, 'en'] as const),
    ...[
      '三一将产量提到',
      '它将成本降到',
      '三一将建设规模扩大到',
      '将土地换成了',
      '三一将',
      '将近',
      '将军有',
      '老将有',
      '虚拟',
      '模拟出',
      '规划展览馆有',
      '超出预期，有',
      '计划经济时有',
      '主要投资',
      '只要达到',
      '认可达',
      '争取到',
    ].map((words) => [`${words}<Fact id="wish"/>。`, 'zh'] as const),
  ] as const)('is told as a fact where another sentence calls it one: %s', (text, edition) => {
    expect(told(text, edition)).toBe(1);
  });

  it('is also what is computed from one, by however many steps', () => {
    expect(told('It has <Fact id="twice"/>.', 'en')).toBe(1);
    expect(told('有<Fact id="left"/>。', 'zh')).toBe(1);
    expect(told('<Stats>\n<Stat id="left">in all</Stat>\n</Stats>', 'en')).toBe(1);
    expect(told('The target leaves <Fact id="left"/>.', 'en')).toBe(0);
    expect(told('It has <Fact id="one"/>.', 'en')).toBe(0);
  });

  it.each([
    ['The target, named at gate No. 1 of all, is <Fact id="wish"/>.', 'en'],
    ['It was to reach <Fact id="wish"/>. It had <Fact id="built"/>.', 'en'],
    ['目标是<Fact id="wish"/>。投产的是<Fact id="built"/>。', 'zh'],
    ...[
      'The goal:',
      'It’ll reach',
      'It will have',
      'The plant was due to reach',
      'Sany wants to reach',
      'The budget says',
      'It is still to have',
      'It should reach',
      'They pledged',
    ].map((words) => [`${words} <Fact id="wish"/>.`, 'en'] as const),
    ...[
      '力争',
      '有望达到',
      '可望有',
      '要提供',
      '要在这里建',
      '将达到',
      '产量将提到',
      '规模将从一半扩大到',
      '三一将投资建成',
      '至少将有',
      '将就近安排',
      '将进一步提到',
      '拟投',
      '拟合作建设',
      '还会有',
      '建成后可年产',
      '未来三年做到',
      '争取2030年做到',
    ].map((words) => [`${words}<Fact id="wish"/>。`, 'zh'] as const),
  ] as const)('is called one in its own sentence: %s', (text, edition) => {
    expect(told(text, edition)).toBe(0);
  });
});
