/** Has a worker keep the site on the device, once a page has nothing else to do. */
import { WORKER } from './kept.ts';
import { savesData } from './saving.ts';

const register = async (): Promise<void> => {
  try {
    await navigator.serviceWorker.register(import.meta.env.BASE_URL + WORKER);
  } catch {
    // Storage is denied, or the address is not secure: the site is there as long as the network is.
  }
};

const whenIdle = (): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void register());
  else setTimeout(() => void register());
};

if (import.meta.env.OFFLINE && 'serviceWorker' in navigator && !savesData()) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
