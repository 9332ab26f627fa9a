/** Copying text, where the browser lets pages do it and where it does not. */

/** What pages have copied with since before the clipboard had an interface; browsers keep it. */
interface CopyingDocument {
  readonly execCommand?: (command: 'copy') => boolean;
}

/** Copies by the way that came before the clipboard's own interface. Throws where that fails too. */
const copyBySelection = (text: string, within: HTMLElement): void => {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // Inside an open dialog, since nothing outside of it can be selected.
  within.append(field);
  const focused = document.activeElement;
  field.select();
  // Old, but all there is on pages without a secure address and in some apps.
  const old: CopyingDocument = document;
  const copied = old.execCommand?.('copy') === true;
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied) throw new Error('this browser does not let a page copy');
};

/**
 * Copies a text; to be called within a click. `within` is an element that takes input now.
 * Rejects where the browser lets no page copy.
 */
export const copyText = async (text: string, within: HTMLElement): Promise<void> => {
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) {
    copyBySelection(text, within);
    return;
  }
  await clipboard.writeText(text).catch(() => {
    copyBySelection(text, within);
  });
};
