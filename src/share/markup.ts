/** The share dialog's own elements, and their fonts: pages of states are built with them. */
import { addRules } from '../kit/sheet.ts';
import { fontRules, parsePage } from './parse-page.ts';

const DIALOG = 'dialog#share';

/** A page of a state that a share link on this page leads to. */
const anyStatePage = (): string | undefined =>
  document.querySelector<HTMLAnchorElement>('a[data-share]:not([data-share="cover"])')?.href;

/** The rules of the fonts that this page has, without those of its first screen. */
const ownFonts = (): string =>
  [...document.querySelectorAll('style[data-fonts]:not([data-fonts="cover"])')]
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
  const page = parsePage(await answer.text());
  const dialog = page.querySelector(DIALOG);
  if (!dialog) throw new Error('no page has a share dialog');
  // Two taps may have asked for it.
  if (document.querySelector(DIALOG)) return;
  // A state's page names the story's fonts first; named twice, they would flash.
  addRules(document, fontRules(page, 'cover').replace(ownFonts(), ''));
  document.body.append(document.adoptNode(dialog));
};
