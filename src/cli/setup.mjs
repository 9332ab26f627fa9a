/**
 * Makes sure that what the lock file names is installed, and a Node that is new enough; with --browser
 * that a Chromium is there, with --browsers those that the tests use besides, and with
 * --every-browser those of the long tests as well.
 * npm runs it before the other scripts, on the machine's own Node: plain JavaScript, no packages.
 * It says what it is doing only when that takes time; it ends with code 1 and one sentence otherwise.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, which } from './chromium.mjs';
import { isLinked, isNewEnough, linkNode } from './own-node.mjs';
import { fail, install, run } from './packages.mjs';

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

const isLong = process.argv.includes('--every-browser');

/** The programs of the other engines, and Debian's packages that bring them. */
const OTHERS = {
  ...(isLong ? { 'firefox-esr': ['firefox-esr'] } : {}),
  WebKitWebDriver: ['webkit2gtk-driver'],
  'xvfb-run': ['xvfb', 'xauth'],
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
};

const lacking = () => Object.entries(OTHERS).filter(([program]) => !which(program));

const needsNode = isLinked() || !isNewEnough(process.version);
install('.', 'Installing the packages in package-lock.json (about a minute) …');
if (needsNode) linkNode();
const all = isLong || process.argv.includes('--browsers');
if (all) install('tests/e2e/older', 'Installing a Chromium of 2023 for the tests (58 MB) …');
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
