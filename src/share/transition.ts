/**
 * Pages of states fade into one another, and to every other page one goes at once. The style sheet
 * can wish for a fade only on the page that is left, and where one comes to a page without that
 * wish, Chromium throws there.
 */
const STATE = /\/figures\/[^/]+\/[^/]+\/$/;

addEventListener('pageswap', ({ activation, viewTransition }) => {
  const { pathname } = new URL(activation?.entry.url ?? '', location.href);
  if (!STATE.test(pathname)) viewTransition?.skipTransition();
});
