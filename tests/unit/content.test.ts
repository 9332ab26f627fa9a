/**
 * Stories without mistakes, and mistakes in the labels. All other mistakes are folders of their own
 * in tests/fixtures/broken.
 */
import { describe, expect, it } from 'vitest';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { STORY } from '../support/story.ts';
import { book, expectTold, findings } from './support/findings.ts';
import { remove, swap, type Edit } from './support/stories.ts';

describe('a story without mistakes', () => {
  it('has no findings, neither the fixture nor the real one', () => {
    expect(findings()).toEqual([]);
    const real = storyFindings(STORY, book);
    expect(real.map((finding) => formatDiagnostic(finding))).toEqual([]);
  });

  it('needs no data for a figure that it does not show', () => {
    const scene = /<Scene[\s\S]*<\/Scene>/;
    const told = '<Fact id="ground-breaking"/>；<Fact id="opening"/>';
    const without: Edit = (text) => text.replace(scene, told);
    expect(
      findings({
        'chapters/zh/steel.mdx': without,
        'chapters/en/steel.mdx': (text) => text.replace(scene, told.replace('；', ' ')),
        'data/intervals.yaml': remove,
      }),
    ).toEqual([]);
  });
});

describe('the labels', () => {
  expectTold([
    {
      name: 'lack one that a figure asks for, in every edition',
      edits: {
        'strings/zh.yaml': swap('intervals.table.days:', 'intervals.table.of-days:'),
        'strings/en.yaml': swap('intervals.table.days:', 'intervals.table.of-days:'),
      },
      told: [
        'strings/zh.yaml “intervals.table.days” is missing; the figure “intervals” asks for it.',
      ],
    },
    {
      name: 'a label filled with a name that is none',
      edits: { 'strings/zh.yaml': swap('{minutes}', '{minute}') },
      told: [
        'strings/en.yaml:5:1 “reading-time” is filled with {minutes}, and in strings/zh.yaml with {minute}; expected the same names.',
      ],
    },
    {
      name: 'a label with braces of another width',
      edits: { 'strings/zh.yaml': swap('{minutes}', '｛minutes｝') },
      told: [
        'strings/zh.yaml:5:1 “reading-time” has `｛` by itself; expected a name between half-width braces, as {minutes}.',
      ],
    },
    {
      name: 'a title that no picture has room for',
      edits: {
        'strings/zh.yaml': swap('title: 这里没有路', `title: ${'长'.repeat(150)}`),
      },
      told: [
        'strings/zh.yaml:23:1 “not-found.title” has 150 characters, and no picture has room for them; expected at most 110.',
      ],
    },
    {
      name: 'lack one that another edition has',
      edits: { 'strings/zh.yaml': swap('close: 关闭\n', '') },
      told: ['strings/zh.yaml “close” is missing; another edition has it.'],
    },
    {
      name: 'have one that is no text',
      edits: { 'strings/en.yaml': swap('close: Close', 'close: [Close]') },
      told: ['strings/en.yaml:4:1 “close” is ["Close"]; expected a text.'],
    },
    {
      name: 'have marks of another language',
      edits: { 'strings/zh.yaml': swap('跳到正文', '跳到正文!') },
      told: [
        'strings/zh.yaml:2:1 `!` in “跳到正文!”; expected `！`: Chinese has full-width marks.',
      ],
    },
  ]);
});
