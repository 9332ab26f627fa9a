/** Why the system refuses to read something: ENOENT, EACCES, EISDIR. */
export interface ReadFailure {
  readonly code: string;
}

export const isReadFailure = (found: object): found is ReadFailure => 'code' in found;

/** What some reading gives; where the system refuses, why. */
export const tryRead = <T extends object>(read: () => T): T | ReadFailure => {
  try {
    return read();
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof code !== 'string') throw error;
    return { code };
  }
};

/** What the system calls a file that is not there: a link that leads nowhere. */
export const MISSING = 'ENOENT';
