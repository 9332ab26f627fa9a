/** Popovers, in browsers too that know none: for those there is popover-stand-in.ts. */

/** Marks one that is open where the browser does not do it by itself. */
export const OPEN = 'data-open';

/** True where the browser opens and closes them by itself. */
export const hasPopovers = (): boolean => 'popover' in HTMLElement.prototype;

/** Closes a popover, if it is open. */
export const closePopover = (popover: HTMLElement): void => {
  if (hasPopovers()) popover.hidePopover();
  else popover.removeAttribute(OPEN);
};
