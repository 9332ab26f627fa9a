/** What a link says that leads nowhere without a network. */

const NOTE = 'offline-note';

/** Says in words, beside a link, that it leads nowhere without a network. */
export const sayOffline = (link: HTMLElement, words: string): void => {
  const next = link.nextElementSibling;
  const said = next?.matches(`.${NOTE}`) ? next : document.createElement('p');
  said.className = `${NOTE} label`;
  said.setAttribute('role', 'status');
  link.after(said);
  said.textContent = words;
};

/** Whether something answers at an address. */
export const answers = (address: string): Promise<boolean> =>
  fetch(address, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

/** Takes away what links have said. */
export const removeNotes = (): void => {
  for (const note of document.querySelectorAll(`.${NOTE}`)) note.remove();
};
