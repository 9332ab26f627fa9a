/** Without a network, a link that would lead to the browser's own error page says so instead. */
import { answers, removeNotes, sayOffline } from './note.ts';

/** Whether this device has kept a page: see worker.ts. */
const isKept = async (address: string): Promise<boolean> => {
  try {
    return (await caches.match(address, { ignoreSearch: true, ignoreVary: true })) !== undefined;
  } catch {
    // Storage may be denied, and is where the address is not secure.
    return false;
  }
};

const leaveOrStay = async (link: HTMLAnchorElement): Promise<void> => {
  const leads = (await isKept(link.href)) || (await answers(link.href));
  if (leads) location.href = link.href;
  else sayOffline(link, document.body.dataset.offline ?? '');
};

/** A link in the target of a click that leads, in this window, to another page of this site. */
const linkAway = ({ target }: Event): HTMLAnchorElement | undefined => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin !== location.origin || link.target !== '' || link.download !== '')
    return undefined;
  return link.pathname === location.pathname ? undefined : link;
};

document.addEventListener('click', (event) => {
  removeNotes();
  if (navigator.onLine || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = linkAway(event);
  // A link that shares says itself what it lacks.
  if (!link || link.dataset.share !== undefined) return;
  event.preventDefault();
  void leaveOrStay(link);
});

addEventListener('online', removeNotes);
