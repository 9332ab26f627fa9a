/**
 * npm test: every check in order, then how long each took and one line with the count.
 * `npm test -- unit build` runs only the stages named; `--no-build` tests the sites that an earlier
 * build left; `--long`, which npm run test:long sets, visits every place where a few stand for all.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { freePort } from './free-port.ts';
import { root } from './paths.ts';
import { FAILED, PASSED, add, playwrightTally, vitestTally, type Tally } from './tally.ts';

const STAGES = ['format', 'types', 'lint', 'sites', 'stories', 'unit', 'build', 'browser'] as const;
type Stage = (typeof STAGES)[number];

const OPTIONS = { long: { type: 'boolean' }, 'no-build': { type: 'boolean' } } as const;
const { flags, words } = orExit(() => readArgs(process.argv.slice(2), OPTIONS, STAGES));

const bin = join(root, 'node_modules/.bin');
const results = await mkdtemp(join(tmpdir(), 'story-tests-'));

const ENV: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  // The commands that tests start by the dozen are compiled once.
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  ...(flags.long === undefined ? {} : { LONG_TESTS: '1' }),
};

interface Options {
  readonly env?: NodeJS.ProcessEnv;
  /** Takes what the command says; without it, that goes straight on the terminal. */
  readonly said?: Buffer[];
}

/** Runs a command; true when it ended with code 0. */
const run = (command: string, args: string[], { env = {}, said }: Options = {}): Promise<boolean> =>
  new Promise((resolve) => {
    const output = said ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...ENV, ...env },
      stdio: ['ignore', output, output],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => said?.push(chunk));
    }
    child
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

/** Runs a command that says all that it says at its end, so that two can run side by side. */
const runBeside = async (about: string, command: string, args: string[]): Promise<boolean> => {
  const said: Buffer[] = [];
  const ok = await run(command, args, { said });
  title(about);
  process.stdout.write(Buffer.concat(said));
  return ok;
};

/** A check that has no tests of its own counts as one. */
const check = async (about: string, command: string, args: string[]): Promise<Tally> =>
  (await runBeside(about, command, args)) ? PASSED : FAILED;

/** `beside` another stage, or with the terminal to itself. */
const vitest = async (project: string, beside = false): Promise<Tally> => {
  const about = `Tests: ${project}`;
  const file = join(results, `${project}.json`);
  const args = [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  if (!beside) title(about);
  const ok = await (beside ? runBeside(about, 'vitest', args) : run('vitest', args));
  return vitestTally(await readFile(file, 'utf8').catch(() => undefined), ok);
};

/** The browser visits so many sites, each served on a port of its own: see tests/playwright.config.ts. */
const SITES = 2;

const playwright = async (): Promise<Tally> => {
  title('Tests: browser');
  const file = join(results, 'browser.json');
  const ok = await run(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: String(await freePort(SITES)) } },
  );
  return playwrightTally(await readFile(file, 'utf8').catch(() => undefined), ok);
};

const NOTHING: Tally = { passed: 0, failed: 0 };

/** Oxlint and astro check read types, and those of the content are made, not stored. */
let types: Promise<Tally> | undefined;
const withTypes = async (checks: () => Promise<Tally>): Promise<Tally> => {
  const first = types === undefined;
  types ??= check('Types of the content: astro sync', 'astro', ['sync']);
  const made = await types;
  return add(first ? made : NOTHING, await checks());
};

/** The site of the story, and that which the engine's browser tests visit. */
const buildSites = async (): Promise<Tally> => {
  const [own, engine] = await Promise.all([
    check('Build', 'node', ['src/cli/build.ts']),
    check('Build of the story for tests', 'node', ['tests/support/canal-site.ts']),
  ]);
  return add(own, engine);
};

let sites: Promise<Tally> | undefined;
if (flags['no-build'] !== undefined) sites = Promise.resolve(NOTHING);

/** The tests of the built sites; they fail, and are not run, when one could not be built. */
const ofTheSites = async (tests: () => Promise<Tally>): Promise<Tally> => {
  const first = sites === undefined;
  sites ??= buildSites();
  const built = await sites;
  const own = first ? built : NOTHING;
  if (built.failed === 0) return add(own, await tests());
  console.error('Not run, and counted as failed, because a build failed.');
  return add(own, FAILED);
};

const stages: Record<Stage, () => Promise<Tally>> = {
  format: () =>
    check('Format: Prettier', 'prettier', ['--check', '--cache', '--cache-strategy=content', '.']),
  types: () =>
    withTypes(() =>
      check('Types of pages: astro check', 'astro', [
        'check',
        '--noSync',
        '--minimumFailingSeverity=warning',
        '--tsconfig=src/astro.tsconfig.json',
      ]),
    ),
  lint: () =>
    withTypes(async () =>
      (
        await Promise.all([
          check('Types and lint: Oxlint', 'oxlint', ['--deny-warnings', '.']),
          check('Lint: ESLint', 'eslint', ['--max-warnings=0', 'src/**/*.astro']),
          check('Lint: Stylelint', 'stylelint', ['src/**/*.{css,astro}']),
        ])
      ).reduce(add),
    ),
  sites: () => ofTheSites(() => Promise.resolve(NOTHING)),
  stories: () => vitest('stories', true),
  unit: () => vitest('unit'),
  build: () => ofTheSites(() => vitest('build', true)),
  browser: () => ofTheSites(playwright),
};

/** Stages that leave a core free: each runs beside the next. */
const BESIDE: readonly Stage[] = ['format', 'types', 'sites', 'stories', 'build'];

let total = NOTHING;
const failures: string[] = [];
const seconds: string[] = [];
const runStage = async (name: Stage): Promise<void> => {
  const start = performance.now();
  const tally = await stages[name]();
  seconds.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  total = add(total, tally);
  if (tally.failed > 0) failures.push(name);
};

let beside: Promise<void>[] = [];
for (const name of STAGES) {
  if (words.length > 0 && !words.includes(name)) continue;
  const running = runStage(name);
  beside.push(running);
  if (BESIDE.includes(name)) continue;
  await Promise.all(beside);
  beside = [];
}
await Promise.all(beside);
await rm(results, { recursive: true, force: true });

if (failures.length > 0) console.error(`\nFailed in: ${failures.join(', ')}`);
console.log(`\n${seconds.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
