/** Finds the browser that photographs and tests the site. Plain JavaScript: setup runs it before anything is installed. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one without windows first: it does the same for less. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * True for a file that may be executed.
 * @param {string} path
 */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * The path of a program on PATH, or undefined.
 * @param {string} name
 * @returns {string | undefined}
 */
export const which = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/**
 * The Chromium to use: $CHROMIUM, or the first of the usual names on PATH, or undefined.
 * @returns {string | undefined}
 */
export const findChromium = () =>
  process.env.CHROMIUM || NAMES.map(which).find((path) => path !== undefined);

/**
 * How Playwright launches that browser: as root it has no sandbox, and it talks to no service.
 * @returns {{ executablePath: string | undefined, args: string[] }}
 */
export const chromiumOptions = () => ({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    // Without it, letters of the one without windows are as wide as whole pixels: nobody reads it so.
    '--font-render-hinting=none',
  ],
});
