/** Opens the share dialog; its code is loaded when somebody first asks for it. */
import { answers, sayOffline } from '../offline/note.ts';

/** The figure above a share link, which says what it shows at this moment; the story has none. */
const figureAbove = (link: HTMLElement): HTMLElement | null | undefined =>
  link.closest('.figure-foot')?.previousElementSibling?.querySelector<HTMLElement>('[data-figure]');

/** Where the dialog cannot be had, the link does what links do, if there is anything at its end. */
const leaveOrStay = async (link: HTMLAnchorElement): Promise<void> => {
  if (await answers(link.href)) location.href = link.href;
  else sayOffline(link, link.dataset.offline ?? '');
};

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-share]');
  if (!link) return;
  const figure = figureAbove(link);
  const { state = '', named = state, own } = figure?.dataset ?? {};
  // A reader who asks for a new tab gets the page of what is shown; so does one without the dialog.
  if (named !== '') link.href = new URL(`../${named}/`, link.href).href;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const wanted = {
    figure: link.dataset.share ?? '',
    state: named,
    own,
    words: figure?.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? document.title,
    film: link.hasAttribute('data-film'),
  };
  import('./dialog.ts').then(({ openDialog }) => openDialog(wanted)).catch(() => leaveOrStay(link));
});
