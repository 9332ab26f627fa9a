/** Saves that the file system tells of, and those it does not. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileChanges, type FileChanges } from '../../src/dev/file-changes.ts';

let folder: string;
let changes: FileChanges;
const file = (name: string): string => join(folder, name);
const MORNING = new Date('2001-01-01T08:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-changes-'));
  mkdirSync(file('chapters.zh'));
  writeFileSync(file('chapters.zh/one.mdx'), 'one');
  utimesSync(file('chapters.zh/one.mdx'), MORNING, MORNING);
  writeFileSync(file('facts.yaml'), 'facts');
  changes = fileChanges(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('nothing was saved, nothing is new', () => {
  expect(changes.missed()).toEqual([]);
});

test('a save that nobody told of is missed until one takes note of it', () => {
  writeFileSync(file('chapters.zh/one.mdx'), 'two');
  const change = ['change', file('chapters.zh/one.mdx')];
  expect(changes.missed()).toEqual([change]);
  expect(changes.missed(), 'to look is not to take note').toEqual([change]);
  changes.note(file('chapters.zh/one.mdx'));
  expect(changes.missed()).toEqual([]);
});

test('what is written after a file was emptied is new, in the same instant too', () => {
  writeFileSync(file('facts.yaml'), '');
  utimesSync(file('facts.yaml'), MORNING, MORNING);
  changes.note(file('facts.yaml'));
  writeFileSync(file('facts.yaml'), 'more facts');
  utimesSync(file('facts.yaml'), MORNING, MORNING);
  expect(changes.missed()).toEqual([['change', file('facts.yaml')]]);
});

test('to take note of one file is not to take note of another', () => {
  writeFileSync(file('facts.yaml'), 'other facts');
  writeFileSync(file('chapters.zh/one.mdx'), 'two');
  changes.note(file('facts.yaml'));
  expect(changes.missed()).toEqual([['change', file('chapters.zh/one.mdx')]]);
});

test('files come and go, and come again', () => {
  rmSync(file('facts.yaml'));
  writeFileSync(file('story.yaml'), 'story');
  const missed = [
    ['unlink', file('facts.yaml')],
    ['add', file('story.yaml')],
  ] as const;
  expect(changes.missed()).toEqual(missed);
  for (const [, path] of missed) changes.note(path);
  expect(changes.missed()).toEqual([]);
  writeFileSync(file('facts.yaml'), 'facts');
  expect(changes.missed()).toEqual([['add', file('facts.yaml')]]);
});

test('a folder is no file, however it is named and told of', () => {
  changes.note(folder);
  changes.note(file('chapters.zh'));
  writeFileSync(file('chapters.zh/.one.mdx.swp'), '');
  expect(changes.missed()).toEqual([]);
});
