/**
 * npm run bench: what the story costs, as a multiple of a bare page with the same text. Every
 * file here called *.bench.ts is one bench; `npm run bench -- cover` runs those whose names begin so.
 * `--no-build` measures the site of an earlier build.
 */
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildOrExit } from '../../src/cli/build.ts';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
import { outDir } from '../../src/cli/paths.ts';
import { serve } from '../../src/cli/serve.ts';
import { barePage } from './bare.ts';
import type { Bench } from './bench.ts';
import { withPhone } from './phone.ts';

const ROUNDS = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

if (!process.argv.includes('--no-build')) await buildOrExit();
const folder = await mkdtemp(join(tmpdir(), 'story-bench-'));
const story = await readFile(join(outDir(), 'index.html'), 'utf8');
await writeFile(join(folder, 'index.html'), barePage(story));

const servers = { story: await serve(outDir()), bare: await serve(folder) };
const browser = await chromium.launch(chromiumOptions());
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
const rows: Record<string, Record<string, number>> = {};

for (const file of files) {
  const { bench } = (await import(`./${file}`)) as { bench: Bench };
  const times: Record<keyof typeof servers, number[]> = { story: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const which of ['bare', 'story'] as const) {
      const { url } = servers[which];
      times[which].push(await withPhone(browser, (page) => bench.measure(page, url)));
    }
  }
  const [ours, theirs] = [median(times.story), median(times.bare)];
  const round = (value: number): number => Math.round(value * 100) / 100;
  rows[bench.name] = {
    story: round(ours),
    bare: round(theirs),
    ratio: round(ours / theirs),
    aim: bench.aim,
  };
}

await browser.close();
await Promise.all([servers.story.close(), servers.bare.close()]);
await rm(folder, { recursive: true });

console.log(`Medians of ${ROUNDS}, on a slow phone; ratio is story to bare page.`);
console.table(rows);
process.exit(0);
