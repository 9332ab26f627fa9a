/** All the script that a page starts with. */
import '../scene/element.ts';
import { arriveAgain } from './arrival.ts';
import { followChapters } from './chapters.ts';
import { keepPlace } from './language.ts';
import { hasPopovers } from './popovers.ts';
import { openSettings } from '../settings/panel.ts';
import { skipFarChapters } from './measured.ts';
import { loadForPrint } from './print.ts';

// No other browser loads the code for it; where that does not come, notes stay open in the page.
if (!hasPopovers())
  import('./popover-stand-in.ts').then(({ standIn }) => {
    standIn();
  }, console.error);
followChapters();
keepPlace();
loadForPrint();
arriveAgain(skipFarChapters());

const settings = document.querySelector<HTMLFormElement>('form[data-settings]');
if (settings) openSettings(settings);
