/**
 * Golden files: what a picture is made of, one mark a line, for eyes and for git to compare. Long
 * path data stand there as their beginning, their length and a hash: enough to tell two apart.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../src/cli/paths.ts';
import { round, type Placed } from '../../../src/kit/marks.ts';

export const GOLDEN_FOLDER = join(root, 'tests/unit/golden');

/** The most characters of path data that are written out, and how many of longer ones. */
const [MOST, BEGINNING] = [80, 20];

const shortened = (d: string): string => {
  if (d.length <= MOST) return d;
  const hash = createHash('sha256').update(d).digest('hex').slice(0, 12);
  return `${d.slice(0, BEGINNING)}…${d.length} characters, ${hash}`;
};

/** Numbers as they are drawn, so that no machine differs in the last digit. */
const compact = (name: string, value: unknown): unknown => {
  if (typeof value === 'number') return round(value);
  return name === 'd' && typeof value === 'string' ? shortened(value) : value;
};

const line = (value: unknown): string => JSON.stringify(value, compact);

/** The frame, every mark in drawing order, and the control, each on a line of its own. */
export const written = ({ frame, marks, control }: Placed): string =>
  [{ frame }, ...marks, ...(control ? [{ control }] : [])]
    .map((part) => `${line(part)}\n`)
    .join('');

/**
 * The text of a golden file. With UPDATE_GOLDEN=1 it is first made to hold `actual`, which
 * CI=true forbids. Throws when there is no such file.
 */
export const golden = (
  name: string,
  actual: string,
  env: NodeJS.ProcessEnv = process.env,
): string => {
  const path = join(GOLDEN_FOLDER, name);
  if (env.UPDATE_GOLDEN === '1') {
    if (env.CI === 'true') throw new Error('CI compares golden files and must not write them.');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) {
    throw new Error(`There is no golden file ${name}. UPDATE_GOLDEN=1 npm test -- unit writes it.`);
  }
  return readFileSync(path, 'utf8');
};
