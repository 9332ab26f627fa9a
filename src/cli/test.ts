/**
 * npm test: every check in order, then one line with the count. `npm test -- unit build` runs
 * only the stages named; `--no-build` tests the site that an earlier build left.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';
import { root } from './paths.ts';
import { FAILED, PASSED, add, playwrightTally, vitestTally, type Tally } from './tally.ts';

const bin = join(root, 'node_modules/.bin');
const results = await mkdtemp(join(tmpdir(), 'story-tests-'));

const ENV: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** Runs a command, its output straight on the terminal; true when it ended with code 0. */
const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(command, args, {
      cwd: root,
      env: { ...ENV, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .once('error', (error) => {
        console.error(`${command} did not start: ${error.message}`);
        resolve(false);
      })
      .once('close', (code) => {
        resolve(code === 0);
      });
  });

const title = (text: string): void => {
  console.log(`\n── ${text} ──`);
};

/** A check that has no tests of its own counts as one. */
const check = async (about: string, command: string, args: string[]): Promise<Tally> => {
  title(about);
  return (await run(command, args)) ? PASSED : FAILED;
};

const vitest = async (project: string): Promise<Tally> => {
  title(`Tests: ${project}`);
  const file = join(results, `${project}.json`);
  const ok = await run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return vitestTally(await readFile(file, 'utf8').catch(() => undefined), ok);
};

const playwright = async (): Promise<Tally> => {
  title('Tests: browser');
  const file = join(results, 'browser.json');
  const ok = await run(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: String(await freePort()) },
  );
  return playwrightTally(await readFile(file, 'utf8').catch(() => undefined), ok);
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
let build: Promise<Tally> | undefined;
if (process.argv.includes('--no-build')) build = Promise.resolve({ passed: 0, failed: 0 });

/** The tests of the built site; they fail, and are not run, when it could not be built. */
const ofTheBuild = async (tests: () => Promise<Tally>): Promise<Tally> => {
  const first = build === undefined;
  build ??= check('Build', 'node', ['src/cli/build.ts']);
  const built = await build;
  const own = first ? built : { passed: 0, failed: 0 };
  if (built.failed === 0) return add(own, await tests());
  console.error('Not run, and counted as failed, because the build failed.');
  return add(own, FAILED);
};

const stages: Record<string, () => Promise<Tally>> = {
  format: () => check('Format: Prettier', 'prettier', ['--check', '.']),
  lint: async () =>
    [
      // ESLint reads types, and those of the content are made, not stored.
      await check('Types of the content: astro sync', 'astro', ['sync']),
      await check('Lint: ESLint', 'eslint', ['--max-warnings=0', '.']),
      await check('Lint: Stylelint', 'stylelint', ['src/**/*.{css,astro}']),
    ].reduce(add),
  types: () =>
    check('Types: astro check', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  unit: () => vitest('unit'),
  build: () => ofTheBuild(() => vitest('build')),
  browser: () => ofTheBuild(playwright),
};

const unknown = names.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are ${Object.keys(stages).join(', ')}.`,
  );
  process.exit(2);
}

let total: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const [name, stage] of Object.entries(stages)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const tally = await stage();
  total = add(total, tally);
  if (tally.failed > 0) failures.push(name);
}
await rm(results, { recursive: true, force: true });

if (failures.length > 0) console.error(`\nFailed in: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
