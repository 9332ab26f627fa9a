/** The project's own Node, for machines whose Node is too old. Plain JavaScript, as setup is. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fail, install, root } from './packages.mjs';

const FOLDER = 'src/cli/node';
const PACKAGE = join(root, FOLDER, 'node_modules/node');
const isWindows = process.platform === 'win32';
const NAME = isWindows ? 'node.exe' : 'node';
const PROGRAM = join(PACKAGE, 'bin', NAME);
/** npm puts this folder first on the PATH of every script. */
const LINK = join(root, 'node_modules/.bin', NAME);

/** True where an earlier setup has put the project's Node before the machine's. */
export const isLinked = () => existsSync(LINK);

/**
 * True for versions of Node that everything here runs on: those that the packages name and that
 * know what the code uses, TypeScript and RegExp.escape among it.
 * @param {string} version such as v24.16.0
 */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 24) return minor >= 16;
  if (major === 26) return minor >= 3;
  return major > 26;
};

/** Installs the project's Node and puts it before the machine's. Ends the program when that fails. */
export const linkNode = () => {
  const sentence = 'Installing a Node of the project’s own (52 MB) …';
  if (install(FOLDER, sentence)) {
    // What it was unpacked from: the same program once more, and 65 MB of headers.
    rmSync(join(PACKAGE, 'node_modules'), { recursive: true, force: true });
  }
  if (!existsSync(PROGRAM)) {
    rmSync(join(root, FOLDER, 'node_modules'), { recursive: true, force: true });
    fail(
      `This needs Node 24.16 or newer, and here is ${process.version}. The package “node” brought none: ` +
        'there is none for this machine, or npm is told to ignore scripts.',
    );
  }
  if (isLinked() && statSync(LINK).ino === statSync(PROGRAM).ino) return;
  mkdirSync(dirname(LINK), { recursive: true });
  rmSync(LINK, { force: true });
  // Windows lets not everybody make the other kind of link.
  if (isWindows) linkSync(PROGRAM, LINK);
  else symlinkSync(relative(realpathSync(dirname(LINK)), PROGRAM), LINK);
};
