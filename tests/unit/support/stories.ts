/** Stories for tests: the good one in tests/fixtures, as it is or spoilt by named edits. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/cli/paths.ts';

/** Changes a file's text; undefined takes the file away. */
export type Edit = (text: string) => string | undefined;
export type Edits = Readonly<Record<string, Edit>>;

/** Puts one text in another's place. Throws when it is not there, so that no edit is lost. */
export const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the fixture does not contain “${from}”`);
    return text.replace(from, () => to);
  };

export const remove: Edit = () => undefined;

/** One edit after another. */
export const both =
  (first: Edit, second: Edit): Edit =>
  (text) => {
    const changed = first(text);
    return changed === undefined ? undefined : second(changed);
  };

/**
 * A copy of the good story, edited, in a folder of its own. The labels are those of the site,
 * which are the programmer's more than the story's.
 */
export const makeStory = (edits: Edits = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  cpSync(join(root, 'tests/fixtures/good'), folder, { recursive: true });
  cpSync(join(root, 'content/strings'), join(folder, 'strings'), { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    const text = edit(statSync(path).isFile() ? readFileSync(path, 'utf8') : '');
    if (text === undefined) rmSync(path, { recursive: true });
    else writeFileSync(path, text);
  }
  return folder;
};
