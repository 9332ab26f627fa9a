/** The share dialog's own elements, and their fonts: pages of states are built with them. */

const DIALOG = 'dialog#share';

/** A page of a state that a share link on this page leads to. */
const anyStatePage = (): string | undefined =>
  document.querySelector<HTMLAnchorElement>('a[data-share]:not([data-share="cover"])')?.href;

/** The rules of a page's fonts, without those of its first screen. */
const fontsOf = (page: Document): string =>
  [...page.querySelectorAll('style[data-fonts]:not([data-fonts="cover"])')]
    .map((style) => style.textContent)
    .join('');

/**
 * Sees to it that the page has a share dialog. The story has none of its own, for every reader
 * would load it: it takes that of a state's page, with the fonts that it lacks. Rejects where
 * there is none to be had.
 */
export const haveDialog = async (): Promise<void> => {
  if (document.querySelector(DIALOG)) return;
  const answer = await fetch(anyStatePage() ?? '');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const dialog = page.querySelector(DIALOG);
  if (!dialog) throw new Error('no page has a share dialog');
  // Two taps may have asked for it.
  if (document.querySelector(DIALOG)) return;
  const fonts = document.createElement('style');
  // A state's page names the story's fonts first; named twice, they would flash.
  fonts.textContent = fontsOf(page).replace(fontsOf(document), '');
  document.head.append(fonts);
  document.body.append(document.adoptNode(dialog));
};
