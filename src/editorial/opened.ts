/** What the system gives when something is opened, or by what name it refuses. */
export interface Closed {
  readonly code: string;
}

export const isClosed = (found: object): found is Closed => 'code' in found;

/** What some reading gives; where the system refuses, why. */
export const opened = <T extends object>(read: () => T): T | Closed => {
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
