/** What lies in the folders of a story, without what systems and programs leave in them. */
import { readdirSync, type Dirent } from 'node:fs';
import { isReadFailure, MISSING, tryRead, type ReadFailure } from './try-read.ts';

/** Names that no editor gave: those that are hidden, copies of programs, and what systems keep. */
const LEFT_BEHIND = [
  /^\./,
  /^~\$/,
  /^#.*#$/,
  /~$/,
  /\.(?:swp|swo|swx|tmp|temp|bak|orig|rej|part|partial|crdownload|download|lnk|url)$/i,
  /^(?:thumbs\.db|ehthumbs\.db|ehthumbs_vista\.db|desktop\.ini|icon\r)$/i,
  /^(?:__macosx|@eadir|\$recycle\.bin|system volume information|lost\+found|node_modules)$/i,
];

/** Whether an editor put a file or folder of this name there. */
export const isMeant = (name: string): boolean => !LEFT_BEHIND.some((each) => each.test(name));

const read = (folder: string): Dirent[] | ReadFailure =>
  tryRead(() => readdirSync(folder, { withFileTypes: true }));

/** Why a folder that is there cannot be opened; undefined where it can, or is not there. */
export const readFailureOf = (folder: string): string | undefined => {
  const found = read(folder);
  return isReadFailure(found) && found.code !== MISSING ? found.code : undefined;
};

const entriesIn = (folder: string): Dirent[] => {
  const found = read(folder);
  if (isReadFailure(found)) return [];
  return found.filter(({ name }) => isMeant(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The names of the files in a folder, in order; none where there is no such folder. */
export const filesIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);

/** The names of the folders in a folder. */
export const foldersIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
