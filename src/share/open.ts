/** Opens the share dialog; its code is loaded when somebody first asks for it. */

/** The figure above a share link, which says what it shows at this moment; the story has none. */
const figureAbove = (link: HTMLElement): HTMLElement | null | undefined =>
  link.closest('.figure-foot')?.previousElementSibling?.querySelector<HTMLElement>('[data-figure]');

/** Says in words, below a link, that it leads nowhere without a network. */
const sayOffline = (link: HTMLElement): void => {
  const next = link.nextElementSibling;
  const said = next?.matches('[data-offline]') ? next : document.createElement('p');
  said.className = 'share-offline label';
  said.setAttribute('data-offline', '');
  said.setAttribute('role', 'status');
  link.after(said);
  said.textContent = link.dataset.offline ?? '';
};

/** Where the dialog cannot be had, the link does what links do, if there is anything at its end. */
const leaveOrStay = async (link: HTMLAnchorElement): Promise<void> => {
  try {
    await fetch(link.href, { method: 'HEAD' });
    location.href = link.href;
  } catch {
    sayOffline(link);
  }
};

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-share]');
  // A reader who asks for a new tab gets the page that the link leads to.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const figure = figureAbove(link);
  event.preventDefault();
  const { state = '', named = state, own } = figure?.dataset ?? {};
  const wanted = {
    figure: link.dataset.share ?? '',
    state: named,
    own,
    words: figure?.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? document.title,
    film: link.hasAttribute('data-film'),
  };
  import('./dialog.ts').then(({ openDialog }) => openDialog(wanted)).catch(() => leaveOrStay(link));
});
