/** Does what a browser may forbid, such as keeping something on the device; undefined where it does. */
export const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
