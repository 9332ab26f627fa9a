/** What a check notes of facts in steps: those that the step's picture has no mark for. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStory } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { book } from './support/findings.ts';
import { makeStory, swap } from './support/stories.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The notes on the made-up story whose card names another fact, in both editions. */
const notesOn = (fact: string): string[] => {
  const edit = swap('<Fact id="farming"/>. Read', `<Fact id="${fact}"/>. Read`);
  const zh = swap('：<Fact id="farming"/>。', `：<Fact id="${fact}"/>。`);
  const folder = makeStory({ 'chapters/en/stone.mdx': edit, 'chapters/zh/stone.mdx': zh }, 'canal');
  folders.push(folder);
  const { findings, warnings } = checkStory(folder, book);
  expect(findings, 'a note is no finding').toEqual([]);
  return warnings.map((finding) => formatDiagnostic(finding).replaceAll(`${folder}/`, ''));
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
  const folder = makeStory({ 'chapters/en/steel.mdx': edit, 'chapters/zh/steel.mdx': edit });
  folders.push(folder);
  const { findings, warnings } = checkStory(folder, book);
  expect(findings).toEqual([]);
  expect(warnings.filter(({ rule }) => rule === 'state-empty').map(({ file }) => file)).toEqual([
    `${folder}/chapters/zh/steel.mdx`,
    `${folder}/chapters/en/steel.mdx`,
  ]);
});
