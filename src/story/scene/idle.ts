/** Milliseconds between two pieces of work, where a browser does not say when it is idle. */
const PAUSE_MS = 16;
/** After so many milliseconds a piece of work is done however busy the page is. */
const PATIENCE_MS = 100;

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Resolves when the page has nothing better to do. */
export const idle = (): Promise<unknown> =>
  'requestIdleCallback' in globalThis
    ? new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: PATIENCE_MS });
      })
    : pause(PAUSE_MS);

/** Does pieces of work, each when the page has nothing better to do. */
export const allIdle = async (pieces: readonly (() => void)[]): Promise<void> => {
  for (const piece of pieces) {
    await idle();
    piece();
  }
};
