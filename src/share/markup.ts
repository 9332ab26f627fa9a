/** The share dialog's own elements: pages of states are built with them. */
import { parsePage } from './parse-page.ts';

const DIALOG = 'dialog#share';

/** A page of a state that a share link on this page leads to. */
const anyStatePage = (): string | undefined =>
  document.querySelector<HTMLAnchorElement>('a[data-share]:not([data-share="cover"])')?.href;

/**
 * Sees to it that the page has a share dialog. A story that shows figures has none of its own, for
 * every reader would load it: it takes that of a state's page. Its characters are among the
 * story's (TAKEN in src/fonts/faces.ts). Rejects where there is none to be had.
 */
export const haveDialog = async (): Promise<void> => {
  if (document.querySelector(DIALOG)) return;
  const answer = await fetch(anyStatePage() ?? '');
  const page = parsePage(await answer.text());
  const dialog = page.querySelector(DIALOG);
  if (!dialog) throw new Error('no page has a share dialog');
  // Two taps may have asked for it.
  if (document.querySelector(DIALOG)) return;
  document.body.append(document.adoptNode(dialog));
};
