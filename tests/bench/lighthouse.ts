/**
 * Lighthouse's own scores: mobile, simulated throttling. It is no part of the project's packages,
 * as it and what it brings take 176 MB: it is used where somebody has added it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
import { root } from '../../src/cli/paths.ts';
import { story } from '../support/story.ts';
import { pagesOf } from './pages.ts';
import type { Part, Row } from './part.ts';

const PROGRAM = join(root, 'node_modules/.bin/lighthouse');
const HOW_TO_ADD = 'Lighthouse is not installed: npm install --no-save lighthouse@13.5.0 adds it.';
/** Bytes of a report. */
const LONGEST_REPORT = 50_000_000;

const report = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

const run = promisify(execFile);

/** The scores of a page by category, and the audits that cost it points. */
const scoresOf = async (url: string): Promise<Row> => {
  const { executablePath = '', args } = chromiumOptions();
  const { stdout } = await run(
    PROGRAM,
    [
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=--headless ${args.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: LONGEST_REPORT },
  );
  const { categories, audits } = report.parse(JSON.parse(stdout));
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => `${id} ${Math.round(100 * (audits[id]?.score ?? 1))}`);
  return {
    ...Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [
        name,
        Math.round(100 * (score ?? NaN)),
      ]),
    ),
    'below 100': [...new Set(lost)].join(', '),
  };
};

export const lighthouse: Part = {
  title:
    'Lighthouse, mobile, simulated throttling. Aim: 100; embeds and handbook are not to be indexed, and have no SEO',
  measure: async ({ sites, rounds }) => {
    if (!existsSync(PROGRAM)) {
      console.log(HOW_TO_ADD);
      return {};
    }
    const rows: Record<string, Row> = {};
    for (const edition of story.editions)
      for (const { name, url } of pagesOf(sites.story, edition)) {
        const runs: Row[] = [];
        for (let n = 0; n < rounds; n += 1) runs.push(await scoresOf(url));
        // All scores of one run, so that they belong together: that of the median performance.
        const sorted = runs.toSorted((a, b) => Number(a.performance) - Number(b.performance));
        rows[name] = sorted[Math.floor(rounds / 2)] ?? {};
      }
    return rows;
  },
};
