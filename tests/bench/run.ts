/**
 * npm run bench: what the story costs, beside a bare page with the same text and beside pages that
 * others' libraries make of its scene, all measured in one run, in turn, on a slow phone.
 *
 *     npm run bench -- [PART …] [--no-build] [--rounds 3] [--json FILE]
 *
 * Without names all parts run. `--no-build` measures the site of an earlier build. The tables are
 * written as JSON, too: into node_modules/.cache/bench.json, or FILE. Times depend on the machine
 * and on what else it does: only ratios within one run can be compared.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { buildOrExit, earlierSiteOrExit } from '../../src/cli/build.ts';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
import { CommandError, orExit } from '../../src/cli/command-error.ts';
import { readArgs } from '../../src/cli/flags.ts';
import { asSeen, root } from '../../src/cli/paths.ts';
import { controls } from './controls.ts';
import { growth } from './growth.ts';
import { lighthouse } from './lighthouse.ts';
import { memory } from './memory.ts';
import { pages } from './pages.ts';
import type { Part, Table } from './part.ts';
import { saves } from './saves.ts';
import { scenes } from './scenes.ts';
import { withSites } from './sites.ts';
import { trace } from './trace.ts';

const PARTS: Readonly<Record<string, Part>> = {
  scenes,
  trace,
  pages,
  controls,
  memory,
  saves,
  growth,
  lighthouse,
};

const OPTIONS = {
  'no-build': { type: 'boolean' },
  rounds: { type: 'string' },
  json: { type: 'string' },
} as const;

const roundsOf = (text: string): number => {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CommandError({
    zh: `--rounds后面要一个整数，现在是“${text}”。`,
    en: `--rounds needs a whole number, and it is “${text}”.`,
  });
};

const { flags, words, rounds } = orExit(() => {
  const read = readArgs(process.argv.slice(2), OPTIONS, Object.keys(PARTS));
  return { ...read, rounds: roundsOf(read.flags.rounds ?? '3') };
});

if (flags['no-build'] === undefined) await buildOrExit();
else earlierSiteOrExit();
const browser = await chromium.launch(chromiumOptions());
const tables: Record<string, Table> = {};
await withSites(async (sites) => {
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if (words.length > 0 && !words.includes(name)) continue;
    const table = await measure({ browser, sites, rounds });
    tables[name] = table;
    console.log(`\n${title}.`);
    console.table(table);
  }
});
await browser.close();

const file = resolve(flags.json ?? join(root, 'node_modules/.cache/bench.json'));
await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify({ rounds, tables }, undefined, 2)}\n`);
console.log(`Medians of ${rounds}, also in ${asSeen(file)}.`);
process.exit(0);
