/** What a check notes of facts in steps: those that the step's picture has no mark for. */
import { describe, expect, it } from 'vitest';
import { notes } from './support/findings.ts';
import { swap } from './support/stories.ts';

/** The notes on the made-up story whose card names another fact, in both editions. */
const notesOn = (fact: string): string[] => {
  const edit = swap('<Fact id="farming"/>. Read', `<Fact id="${fact}"/>. Read`);
  const zh = swap('：<Fact id="farming"/>。', `：<Fact id="${fact}"/>。`);
  return notes({ 'chapters/en/stone.mdx': edit, 'chapters/zh/stone.mdx': zh }, { base: 'canal' });
};

describe('a fact in a step', () => {
  it('is not noted where marks of the picture stand for it', () => {
    expect(notesOn('industry')).toEqual([]);
  });

  it('is not noted where they stand for what it is computed from', () => {
    expect(notesOn('stone-share')).toEqual([]);
  });

  it('is noted, in each edition, where none does', () => {
    const said =
      'this step names “stone-tax”; its picture “sectors” shows no mark for it. Readers who point at the number find nothing in the picture; perhaps it belongs in another step.';
    expect(notesOn('stone-tax')).toEqual([
      expect.stringMatching(/^chapters\/zh\/stone\.mdx:\d+:\d+ /),
      expect.stringMatching(/^chapters\/en\/stone\.mdx:\d+:\d+ /),
    ]);
    expect(notesOn('stone-tax')[1]).toContain(said);
  });
});

it('a step is noted whose state the data have nothing for', () => {
  const edit = swap('state="aligned"', 'state="after"');
  const noted = notes(
    { 'chapters/en/steel.mdx': edit, 'chapters/zh/steel.mdx': edit },
    { rule: 'state-empty' },
  );
  expect(noted.map((note) => note.split(':')[0])).toEqual([
    'chapters/zh/steel.mdx',
    'chapters/en/steel.mdx',
  ]);
});

it('a step is noted whose share is too small for a single cell', () => {
  const noted = notes(
    { 'facts.yaml': swap('value: 55\n', 'value: 0.4\n') },
    { base: 'canal', rule: 'state-empty' },
  );
  expect(noted.map((note) => note.split(':')[0])).toEqual([
    'chapters/zh/stone.mdx',
    'chapters/en/stone.mdx',
  ]);
});
