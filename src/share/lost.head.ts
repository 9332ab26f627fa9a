/** On the page for lost addresses: goes on to the page that was meant, where there is one. */
import { meantBy } from './lost.ts';

const home = document.currentScript?.dataset.home ?? '/';

const goOn = async (): Promise<void> => {
  for (const address of meantBy(location.pathname, home)) {
    const { ok } = await fetch(address, { method: 'HEAD' });
    if (ok) {
      location.replace(address + location.hash);
      return;
    }
  }
};

// Without a network there is nothing to go on to.
void goOn().catch(() => undefined);
