/** Opens and closes popovers, in browsers too that know none (before Chrome 114, Safari 17, Firefox 125). */

const OPEN = 'data-open';

/** True where the browser does all of this by itself. */
const isNative = (): boolean => 'popover' in HTMLElement.prototype;

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

/** Closes a popover, if it is open. */
export const closePopover = (popover: HTMLElement): void => {
  if (isNative()) popover.hidePopover();
  else popover.removeAttribute(OPEN);
};

/** Stands in for what an older browser lacks. The style sheet then keeps closed what is not open. */
export const standInForPopovers = (): void => {
  if (isNative()) return;
  document.documentElement.dataset.popovers = '';
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
};
