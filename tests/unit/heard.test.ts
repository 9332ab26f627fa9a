/** Saves that the file system tells of, and those it does not. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hearOf, type Heard } from '../../src/dev/heard.ts';

let folder: string;
let heard: Heard;
const file = (name: string): string => join(folder, name);
const MORNING = new Date('2001-01-01T08:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-'));
  mkdirSync(file('chapters.zh'));
  writeFileSync(file('chapters.zh/one.mdx'), 'one');
  utimesSync(file('chapters.zh/one.mdx'), MORNING, MORNING);
  writeFileSync(file('facts.yaml'), 'facts');
  heard = hearOf(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('nothing was saved, nothing is new', () => {
  expect(heard.unheard()).toEqual([]);
});

test('a save that nobody told of is new until one has heard of it', () => {
  writeFileSync(file('chapters.zh/one.mdx'), 'two');
  const change = ['change', file('chapters.zh/one.mdx')];
  expect(heard.unheard()).toEqual([change]);
  expect(heard.unheard(), 'hearing is not looking').toEqual([change]);
  heard.hear(file('chapters.zh/one.mdx'));
  expect(heard.unheard()).toEqual([]);
});

test('what is written after a file was emptied is new, in the same instant too', () => {
  writeFileSync(file('facts.yaml'), '');
  utimesSync(file('facts.yaml'), MORNING, MORNING);
  heard.hear(file('facts.yaml'));
  writeFileSync(file('facts.yaml'), 'more facts');
  utimesSync(file('facts.yaml'), MORNING, MORNING);
  expect(heard.unheard()).toEqual([['change', file('facts.yaml')]]);
});

test('to hear of one file is not to hear of another', () => {
  writeFileSync(file('facts.yaml'), 'other facts');
  writeFileSync(file('chapters.zh/one.mdx'), 'two');
  heard.hear(file('facts.yaml'));
  expect(heard.unheard()).toEqual([['change', file('chapters.zh/one.mdx')]]);
});

test('files come and go, and come again', () => {
  rmSync(file('facts.yaml'));
  writeFileSync(file('story.yaml'), 'story');
  const changes = [
    ['unlink', file('facts.yaml')],
    ['add', file('story.yaml')],
  ] as const;
  expect(heard.unheard()).toEqual(changes);
  for (const [, path] of changes) heard.hear(path);
  expect(heard.unheard()).toEqual([]);
  writeFileSync(file('facts.yaml'), 'facts');
  expect(heard.unheard()).toEqual([['add', file('facts.yaml')]]);
});

test('a folder is no file, however it is named and told of', () => {
  heard.hear(folder);
  heard.hear(file('chapters.zh'));
  writeFileSync(file('chapters.zh/.one.mdx.swp'), '');
  expect(heard.unheard()).toEqual([]);
});
