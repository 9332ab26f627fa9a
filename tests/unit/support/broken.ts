/**
 * The broken stories in tests/fixtures/broken: each folder lies over the good story, with a list
 * of what it takes away (removed.txt) and what an editor is to be told of it (expected.txt, and
 * expected.zh.txt for some).
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OPENERS } from '../../../src/art/openers/index.ts';
import { RELIEF_NAMES } from '../../../src/art/reliefs.ts';
import { SPREAD_ART } from '../../../src/art/spreads/index.ts';
import { root } from '../../../src/cli/paths.ts';
import { makeStory } from './stories.ts';

const BROKEN = join(root, 'tests/fixtures/broken');
const NOTES = /^(?:expected(?:\.zh)?|removed)\.txt$/;

/** The names of all broken stories. */
export const brokenStories = readdirSync(BROKEN).sort();

/** Drawings by what a note names all of them with: “{openers}”. */
const DRAWINGS: Readonly<Record<string, readonly string[]>> = {
  openers: OPENERS,
  reliefs: RELIEF_NAMES,
  spreads: Object.keys(SPREAD_ART),
};

/** A text beside a broken story, or undefined where it has none. */
export const noteOf = (name: string, note: string): string | undefined => {
  const path = join(BROKEN, name, note);
  if (!existsSync(path)) return undefined;
  const list = note.endsWith('.zh.txt') ? '、' : ', ';
  return readFileSync(path, 'utf8')
    .trim()
    .replaceAll(/\{(\w+)\}/g, (all, names: string) => DRAWINGS[names]?.join(list) ?? all);
};

/** A copy of a broken story in a folder of its own. */
export const makeBroken = (name: string): string => {
  const folder = makeStory();
  cpSync(join(BROKEN, name), folder, {
    recursive: true,
    filter: (path) => !NOTES.test(basename(path)),
  });
  for (const path of noteOf(name, 'removed.txt')?.split('\n') ?? []) {
    rmSync(join(folder, path), { recursive: true });
  }
  return folder;
};
