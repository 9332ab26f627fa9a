/** Milliseconds between two pieces of work, where a browser does not say when it is idle. */
const PAUSE = 16;
/** After so many milliseconds a piece of work is done however busy the page is. */
const PATIENCE = 300;

/** Resolves when the page has nothing better to do. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: PATIENCE });
    else setTimeout(resolve, PAUSE);
  });

/** Does pieces of work, each when the page has nothing better to do. */
export const allIdle = async (pieces: readonly (() => void)[]): Promise<void> => {
  for (const piece of pieces) {
    await idle();
    piece();
  }
};
