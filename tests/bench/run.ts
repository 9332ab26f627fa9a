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
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildOrExit } from '../../src/cli/build.ts';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
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

const options = {
  'no-build': { type: 'boolean', default: false },
  rounds: { type: 'string', default: '3' },
  json: { type: 'string', default: join(root, 'node_modules/.cache/bench.json') },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in PARTS));
const rounds = Number(values.rounds);
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `npm run bench -- [${Object.keys(PARTS).join('|')}] [--no-build] [--rounds 3] [--json FILE]`,
  );
  process.exit(2);
}

if (!values['no-build']) await buildOrExit();
const browser = await chromium.launch(chromiumOptions());
const tables: Record<string, Table> = {};
await withSites(async (sites) => {
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const table = await measure({ browser, sites, rounds });
    tables[name] = table;
    console.log(`\n${title}.`);
    console.table(table);
  }
});
await browser.close();

const file = resolve(values.json);
await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify({ rounds, tables }, undefined, 2)}\n`);
console.log(`Medians of ${rounds}, also in ${asSeen(file)}.`);
process.exit(0);
