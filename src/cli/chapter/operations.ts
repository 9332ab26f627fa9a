/** Changes to a folder as data, and their undoing. */

/** A file and its text before and after; undefined where there is none. */
export interface Operation {
  /** Relative to the story's folder. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** How texts come into a folder and go out of it. */
export interface Files {
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

const put = (files: Files, path: string, text: string | undefined): void => {
  if (text === undefined) files.remove(path);
  else files.write(path, text);
};

/** What puts everything back as it was before some operations. */
export const undoing = (operations: readonly Operation[]): Operation[] =>
  operations
    .toReversed()
    .map(({ path, before, after }) => ({ path, before: after, after: before }));

/** Puts back what can be: what the system refused to write it may refuse to take away, and the rest must not wait for that. */
const putBack = (files: Files, { path, after }: Operation): void => {
  try {
    put(files, path, after);
  } catch {
    // Why it could not be written has been said.
  }
};

/**
 * Carries out operations in order, then `check`. If any of it throws, everything is put back as it
 * was and the error thrown on.
 */
export const apply = (
  operations: readonly Operation[],
  files: Files,
  check: () => void = () => undefined,
): void => {
  const begun: Operation[] = [];
  try {
    for (const operation of operations) {
      // One that fails half-way has begun as well.
      begun.push(operation);
      put(files, operation.path, operation.after);
    }
    check();
  } catch (error) {
    for (const operation of undoing(begun)) putBack(files, operation);
    throw error;
  }
};
