/** Opens the share dialog; its code is loaded when somebody first asks for it. */

/** The state that the figure above a share link shows at this moment. */
const shownState = (link: HTMLElement): HTMLElement | null | undefined =>
  link.closest('.figure-foot')?.previousElementSibling?.querySelector<HTMLElement>('[data-figure]');

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-share]');
  // A reader who asks for a new tab gets the page that the link leads to.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const figure = shownState(link);
  if (!figure) return;
  event.preventDefault();
  const words = figure.querySelector('svg')?.getAttribute('aria-label') ?? '';
  const shared = { figure: link.dataset.share ?? '', state: figure.dataset.state ?? '', words };
  import('./dialog.ts')
    .then(({ openDialog }) => {
      openDialog(shared);
    })
    .catch(() => {
      location.href = link.href;
    });
});
