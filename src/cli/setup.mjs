/**
 * Makes sure that what the lock file names is installed; with --browser that a Chromium is there, and
 * with --browsers that Firefox and WebKit are as well.
 * npm runs it before the other scripts, on the machine's own Node: plain JavaScript, no packages.
 * It says what it is doing only when that takes time; it ends with code 1 and one sentence otherwise.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, which } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {Record<string, { version?: string, optional?: boolean } | undefined>} Packages */

/**
 * The packages a lock file lists, or undefined when there is no such file.
 * @param {string} path
 */
const packagesIn = (path) => {
  try {
    const text = readFileSync(join(root, path), 'utf8');
    return /** @type {{ packages: Packages }} */ (JSON.parse(text)).packages;
  } catch {
    return undefined;
  }
};

/** True when npm's own record of node_modules agrees with the lock file, package by package. */
const isInstalled = () => {
  const wanted = packagesIn('package-lock.json') ?? {};
  const present = packagesIn('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry?.optional === true || present[path]?.version === entry?.version,
  );
};

/**
 * Prints one sentence and ends.
 * @param {string} sentence
 * @returns {never}
 */
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/**
 * Runs a command without input and returns whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const run = (command, args, env = process.env) =>
  spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
  0;

const installPackages = () => {
  console.log('Installing the packages in package-lock.json (about a minute) …');
  // `npm ci` deletes node_modules first: it must not run on the Node that lives in there.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['ci', '--include=dev', ...quiet], { ...process.env, PATH: path })) {
    fail('Installing the packages failed: see the message of npm ci above.');
  }
};

/**
 * Installs packages of Debian's where that can be done without asking.
 * @param {string[]} names
 */
const installFromDebian = (names) => {
  const isRoot = process.getuid?.() === 0;
  const apt = which('apt-get');
  const sudo = which('sudo');
  const mayInstall =
    apt && (isRoot || (sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0));
  if (!mayInstall) return;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const aptGet = (...args) =>
    isRoot
      ? run('apt-get', args, env)
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  aptGet('-qq', 'update');
  aptGet('-qq', '-y', '--no-install-recommends', 'install', ...names);
};

/** The programs of the other engines, and Debian's packages that bring them. */
const OTHERS = {
  'firefox-esr': ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  'xvfb-run': ['xvfb', 'xauth'],
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
};

const lacking = () => Object.entries(OTHERS).filter(([program]) => !which(program));

if (!isInstalled()) installPackages();
if (!existsSync(join(root, 'node_modules/.bin/node'))) {
  fail('The package “node” did not install its program: run npm rebuild node and try again.');
}
const all = process.argv.includes('--browsers');
if (all || process.argv.includes('--browser')) {
  if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM)) {
    fail(`CHROMIUM names no file: ${process.env.CHROMIUM}`);
  }
  const wanted = [
    ...(findChromium() ? [] : ['chromium-headless-shell']),
    ...(all ? lacking().flatMap(([, packages]) => packages) : []),
  ];
  if (wanted.length > 0) installFromDebian(wanted);
  if (!findChromium()) installFromDebian(['chromium']);
  if (!findChromium()) {
    fail(
      'No Chromium found: install chromium (Debian: apt-get install chromium), ' +
        'or set CHROMIUM to the path of a Chromium or Chrome.',
    );
  }
  if (all && lacking().length > 0) {
    const packages = lacking().flatMap(([, names]) => names);
    fail(
      `The tests need ${lacking()
        .map(([program]) => program)
        .join(', ')}: apt-get install ${packages.join(' ')}.`,
    );
  }
}
