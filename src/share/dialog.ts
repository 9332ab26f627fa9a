/** The share dialog: shows the very files that a crawler fetches, and hands them on. */
import { loadPicture, loadWords, pageOf, type SharedState, type StateWords } from './files.ts';
import { RATIOS } from './ratios.ts';

/** In these apps downloads do nothing: a picture is saved by pressing it. */
const IN_APP = /MicroMessenger|QQ\//i;

const find = <T extends Element>(root: ParentNode, selector: string, kind: new () => T): T => {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the share dialog has no ${selector}`);
  return element;
};

/** A picture on its way, and the file once it is there. */
interface Prefetched {
  readonly address: string;
  readonly loading: Promise<File>;
  file?: File;
}

class ShareDialog {
  readonly #dialog = find(document, 'dialog#share', HTMLDialogElement);
  readonly #image = find(this.#dialog, '[data-picture]', HTMLImageElement);
  readonly #status = find(this.#dialog, '[data-status]', HTMLElement);
  readonly #send = find(this.#dialog, '[data-send]', HTMLButtonElement);
  #figure = '';
  #state = '';
  /** What the figure says of itself, until its words are loaded. */
  #spoken = '';
  #words: StateWords = { title: '', alt: '', html: '' };
  #picture: Prefetched | undefined;

  constructor() {
    const inApp = IN_APP.test(navigator.userAgent);
    find(this.#dialog, '[data-hold]', HTMLElement).hidden = !inApp;
    find(this.#dialog, '.share-files', HTMLElement).hidden = inApp;
    const probe = new File([], 'picture.png', { type: 'image/png' });
    const canShare = (navigator as Partial<Navigator>).canShare?.bind(navigator);
    this.#send.hidden = inApp || canShare?.({ files: [probe] }) !== true;
    this.#copyButton('picture').hidden = inApp || !('ClipboardItem' in globalThis);
    this.#dialog.addEventListener('change', () => {
      this.#refresh();
    });
    this.#send.addEventListener('pointerdown', () => {
      this.#prefetch();
    });
    this.#send.addEventListener('click', () => {
      this.#share();
    });
    for (const button of this.#dialog.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => {
        this.#report(this.#copy(button.dataset.copy ?? ''));
      });
    }
  }

  open({ figure, state, words }: { figure: string; state: string; words: string }): void {
    this.#figure = figure;
    this.#state = state;
    this.#spoken = words;
    this.#status.textContent = '';
    this.#refresh();
    this.#dialog.showModal();
  }

  #copyButton(what: string): HTMLButtonElement {
    return find(this.#dialog, `[data-copy="${what}"]`, HTMLButtonElement);
  }

  #chosen(name: string): HTMLInputElement {
    return find(this.#dialog, `input[name="share-${name}"]:checked`, HTMLInputElement);
  }

  get #shared(): SharedState {
    const home = this.#chosen('edition').dataset.home ?? '/';
    return { figure: this.#figure, state: this.#state, home };
  }

  get #page(): string {
    return pageOf(this.#shared);
  }

  get #pictureAddress(): string {
    return `${this.#page}${this.#chosen('shape').value}.png`;
  }

  #fileName(extension: string): string {
    return `${this.#figure}-${this.#state}-${this.#chosen('edition').value}${extension}`;
  }

  /** Brings the dialog to the chosen shape and language. */
  #refresh(): void {
    const page = this.#page;
    const shape = this.#chosen('shape').value;
    const ratio = RATIOS.find(({ id }) => id === shape) ?? RATIOS[0];
    Object.assign(this.#image, { width: ratio.width, height: ratio.height });
    this.#image.src = this.#pictureAddress;
    this.#setWords({ title: this.#spoken, alt: this.#spoken, html: '' });
    for (const link of this.#dialog.querySelectorAll<HTMLAnchorElement>('[data-file]')) {
      const file = link.dataset.file === 'png' ? `${shape}.png` : (link.dataset.file ?? '');
      link.href = page + file;
      const isPicture = file.endsWith('.png');
      link.download = this.#fileName(isPicture ? `-${file}` : file.slice(file.lastIndexOf('.')));
    }
    this.#prefetch();
    loadWords(page).then(
      (words) => {
        if (page === this.#page) this.#setWords(words);
      },
      // What the figure says of itself has to do; nothing else in the dialog needs the network.
      () => undefined,
    );
  }

  #setWords(words: StateWords): void {
    this.#words = words;
    this.#image.alt = words.alt;
    this.#copyButton('embed').disabled = words.html === '';
  }

  /** Loads the picture ahead, so that it is there within the tap that hands it on. */
  #prefetch(): Prefetched {
    const address = this.#pictureAddress;
    if (this.#picture?.address === address) return this.#picture;
    const shape = this.#chosen('shape').value;
    const loading = loadPicture(address, this.#fileName(`-${shape}.png`));
    const picture: Prefetched = { address, loading };
    this.#picture = picture;
    loading.then(
      (file) => {
        picture.file = file;
      },
      () => {
        // The next tap tries again.
        if (this.#picture === picture) this.#picture = undefined;
      },
    );
    return picture;
  }

  /** Files alone: some telephones refuse a title with them. At once: after a pause it is no tap. */
  #share(): void {
    const { file, loading } = this.#prefetch();
    const hand = (picture: File): Promise<void> => navigator.share({ files: [picture] });
    (file ? hand(file) : loading.then(hand)).catch((error: unknown) => {
      const changedMind = error instanceof DOMException && error.name === 'AbortError';
      if (!changedMind) this.#say('failed');
    });
  }

  #copy(what: string): Promise<void> {
    const text = {
      link: this.#page,
      title: `${this.#words.title} ${this.#page}`,
      alt: this.#words.alt,
      embed: this.#words.html,
    }[what];
    if (text !== undefined) return navigator.clipboard.writeText(text);
    // The promise goes in as it is: made within the tap, it may be kept later.
    return navigator.clipboard.write([
      new ClipboardItem({ 'image/png': this.#prefetch().loading }),
    ]);
  }

  #report(copying: Promise<void>): void {
    copying.then(
      () => {
        this.#say('copied');
      },
      () => {
        this.#say('failed');
      },
    );
  }

  #say(what: 'copied' | 'failed'): void {
    this.#status.textContent = this.#dialog.dataset[what] ?? '';
  }
}

let dialog: ShareDialog | undefined;

/** Opens the dialog on a state of a figure. `words` are the figure's own, for want of better. */
export const openDialog = (shared: { figure: string; state: string; words: string }): void => {
  dialog ??= new ShareDialog();
  dialog.open(shared);
};
