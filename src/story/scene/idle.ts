/** Milliseconds between two pieces of work, where a browser does not say when it is idle. */
const PAUSE = 100;

const idle = (call: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call);
  else setTimeout(call, PAUSE);
};

/** Does something with each item, one at a time, when the page has nothing better to do. */
export const whenIdle = <Item>(items: readonly Item[], work: (item: Item) => void): void => {
  const [item, ...rest] = items;
  if (item === undefined) return;
  idle(() => {
    work(item);
    whenIdle(rest, work);
  });
};
