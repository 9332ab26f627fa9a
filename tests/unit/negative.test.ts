/** What a check notes of labels that print a number below nothing. */
import { describe, expect, it } from 'vitest';
import type { ToolLanguage } from '../../src/locales/tools.ts';
import { notes } from './support/findings.ts';
import { both, swap, type Edits } from './support/stories.ts';

/** The notes on the good story after some edits, which are no mistakes. */
const notesOn = (edits: Edits, lang?: ToolLanguage): string[] =>
  notes(edits, { rule: 'label-negative', lang }).map((note) => note.replace(/:\d+:1/, ''));

/** The bridge takes longer to build than to draw. */
const LONG: Edits = {
  'facts.yaml': both(
    swap("value: '2024-02-20'", "value: '2024-04-20'"),
    swap("asOf: '2024-02-20'", "asOf: '2024-04-20'"),
  ),
};
/** The title of one picture, in both editions. */
const titled = (zh: string, en: string): Edits => {
  const put =
    (title: string) =>
    (text: string): string =>
      text.replace(/^intervals\.aligned\.title:.*$/m, `intervals.aligned.title: '${title}'`);
  return { 'strings/zh.yaml': put(zh), 'strings/en.yaml': put(en) };
};
const FEWER = titled('少{fewer}天', '{fewer} days fewer, at -5°C');
const ofTitle = (notes: readonly string[]): string[] =>
  notes.filter((note) => note.includes('.title'));

describe('labels that are filled', () => {
  it('are let alone while what they count is there', () => {
    expect(notesOn(FEWER)).toEqual([]);
  });

  it('are noted where it is less than nothing', () => {
    const edits = { ...LONG, ...FEWER };
    expect(ofTitle(notesOn(edits))).toEqual([
      'strings/zh.yaml “intervals.aligned.title” prints “少-50天”, a number below nothing. Word it the other way round.',
    ]);
    expect(ofTitle(notesOn(edits, 'zh'))).toEqual([
      'strings/zh.yaml “intervals.aligned.title”印出来是“少-50天”，成了负数。请反过来说。',
    ]);
  });

  it('can say how much more there is', () => {
    expect(ofTitle(notesOn({ ...LONG, ...titled('多{more}天', '{more} days more') }))).toEqual([]);
  });
});
