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

/**
 * A check that has no tests of its own counts as one. It says all that it says at its end, so that
 * two can run side by side.
 */
const check = async (about: string, command: string, args: string[]): Promise<Tally> => {
  const said: Buffer[] = [];
  const ok = await run(command, args, { said });
  title(about);
  process.stdout.write(Buffer.concat(said));
  return ok ? PASSED : FAILED;
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
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: String(await freePort()) } },
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
      ...(await Promise.all([
        check('Lint: ESLint', 'eslint', ['--max-warnings=0', '.']),
        check('Lint: Stylelint', 'stylelint', ['src/**/*.{css,astro}']),
      ])),
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

/** The stages of one core that run beside the next. */
const BESIDE = ['types'];

let total: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];
const beside: (() => Promise<void>)[] = [];
for (const [name, stage] of Object.entries(stages)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const running = stage();
  const count = async (): Promise<void> => {
    const tally = await running;
    total = add(total, tally);
    if (tally.failed > 0) failures.push(name);
  };
  if (BESIDE.includes(name)) beside.push(count);
  else {
    await count();
    for (const counted of beside.splice(0)) await counted();
  }
}
for (const counted of beside) await counted();
await rm(results, { recursive: true, force: true });

if (failures.length > 0) console.error(`\nFailed in: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
