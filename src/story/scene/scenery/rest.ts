/** Waits until nobody scrolls. */

/** Milliseconds without scrolling after which a page rests. */
const REST_MS = 500;

/** Resolves when the page is not scrolled any more. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      removeEventListener('scroll', wait);
      resolve();
    };
    let timer = setTimeout(end, REST_MS);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, REST_MS);
    };
    addEventListener('scroll', wait, { passive: true });
  });
