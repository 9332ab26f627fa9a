/** Installs what a lock file names. Plain JavaScript: setup runs it before anything is installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {Record<string, { version?: string, optional?: boolean } | undefined>} Packages */

/**
 * The packages a lock file lists, or undefined when there is no such file.
 * @param {string} path
 */
const packagesIn = (path) => {
  try {
    const text = readFileSync(path, 'utf8');
    return /** @type {{ packages: Packages }} */ (JSON.parse(text)).packages;
  } catch {
    return undefined;
  }
};

/**
 * True when npm's own record of node_modules agrees with the lock file, package by package.
 * @param {string} folder
 */
const isInstalled = (folder) => {
  const wanted = packagesIn(join(folder, 'package-lock.json')) ?? {};
  const present = packagesIn(join(folder, 'node_modules/.package-lock.json'));
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
export const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/**
 * Runs a command without input and returns whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const run = (command, args, env = process.env) =>
  spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
  0;

/** PATH without the programs that packages bring. */
const ownPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);

/**
 * Installs the packages of a folder of the project, if they are not there as its lock file names
 * them; says `sentence` first, since that takes time, and ends the program when it fails. True when
 * something was installed.
 * @param {string} folder
 * @param {string} sentence
 */
export const install = (folder, sentence) => {
  const path = join(root, folder);
  if (isInstalled(path)) return false;
  console.log(sentence);
  const args = ['ci', '--prefix', path, '--include=dev'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` deletes node_modules first: it must not run on a Node that is linked in there.
  if (!run('npm', [...args, ...quiet], { ...process.env, PATH: ownPath() })) {
    fail('Installing the packages failed: see the message of npm ci above.');
  }
  return true;
};
