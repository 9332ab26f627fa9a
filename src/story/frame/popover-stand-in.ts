/** Popovers for browsers that know none: before Chrome 114, Safari 17 and Firefox 125. */
import { OPEN } from './popovers.ts';

const targetOf = (button: Element): HTMLElement | null =>
  document.getElementById(button.getAttribute('popovertarget') ?? '');

const openOne = (): HTMLElement | null => document.querySelector<HTMLElement>(`[${OPEN}]`);

/** What opened the popover now open, to go back to. */
let opener: HTMLElement | undefined;

const close = (): void => {
  openOne()?.removeAttribute(OPEN);
};

const open = (popover: HTMLElement, button: HTMLElement): void => {
  close();
  opener = button;
  popover.setAttribute(OPEN, '');
  popover.tabIndex = -1;
  popover.focus({ preventScroll: true });
};

const onClick = ({ target }: Event): void => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('[popovertarget]');
  const popover = button && targetOf(button);
  const shown = openOne();
  if (button && popover && popover !== shown) open(popover, button);
  // A second click on its button closes one, and so does a click outside.
  else if (shown && (button || !shown.contains(target))) {
    close();
    if (button) opener?.focus({ preventScroll: true });
  }
};

const onKey = ({ key }: KeyboardEvent): void => {
  if (key !== 'Escape' || !openOne()) return;
  close();
  opener?.focus({ preventScroll: true });
};

/** Opens and closes them; from here on the style sheet keeps closed what is not open. */
export const standIn = (): void => {
  document.documentElement.dataset.popovers = '';
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
};
