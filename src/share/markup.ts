/** The share dialog's own elements: pages of states are built with them. */

const DIALOG = 'dialog#share';

/** A page of a state that a share link on this page leads to. */
const anyStatePage = (): string | undefined =>
  document.querySelector<HTMLAnchorElement>('a[data-share]:not([data-share="cover"])')?.href;

/**
 * Sees to it that the page has a share dialog. The story has none of its own, for every reader
 * would load it: it takes that of a state's page. Rejects where there is none to be had.
 */
export const haveDialog = async (): Promise<void> => {
  if (document.querySelector(DIALOG)) return;
  const answer = await fetch(anyStatePage() ?? '');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const dialog = page.querySelector(DIALOG);
  if (!dialog) throw new Error('no page has a share dialog');
  // Two taps may have asked for it.
  if (!document.querySelector(DIALOG)) document.body.append(document.adoptNode(dialog));
};
