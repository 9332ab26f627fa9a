/** The share dialog: shows the very files that a crawler fetches, and hands them on. */
import { COVER, FILM } from './addresses.ts';
import { Choice, find } from './choice.ts';
import { copyText } from './clipboard.ts';
import {
  folderOf,
  loadPicture,
  loadWords,
  pageOf,
  pictureOf,
  wordsOf,
  type SharedState,
  type SharedWords,
} from './files.ts';
import { haveDialog } from './markup.ts';
import { Prefetch, type Prefetched } from './prefetch.ts';
import { RATIOS, TALLEST } from './ratios.ts';

/** In these apps downloads and blob addresses do nothing: a picture is saved by pressing it. */
const IN_APP = /MicroMessenger|QQ\//i;

/** What somebody wants to share. */
export interface Wanted extends Omit<SharedState, 'home'> {
  /** The reader's own state, of which there is no file. */
  readonly own?: string | undefined;
  /** What the figure says of itself, for want of better. */
  readonly words: string;
  /** Whether there is a picture of all stations. */
  readonly film: boolean;
}

class ShareDialog {
  readonly #inApp = IN_APP.test(navigator.userAgent);
  readonly #dialog = find(document, 'dialog#share', HTMLDialogElement);
  readonly #image = find(this.#dialog, '[data-picture]', HTMLImageElement);
  readonly #status = find(this.#dialog, '[data-status]', HTMLElement);
  readonly #byHand = find(this.#dialog, '[data-by-hand]', HTMLTextAreaElement);
  readonly #send = find(this.#dialog, '[data-send]', HTMLButtonElement);
  readonly #choice = new Choice(this.#dialog);
  readonly #pictures = new Prefetch();
  #wanted: Wanted = { figure: '', state: '', words: '', film: false };
  #words: SharedWords = { title: '', alt: '', html: '' };

  constructor() {
    find(this.#dialog, '[data-hold]', HTMLElement).hidden = !this.#inApp;
    find(this.#dialog, '.share-files', HTMLElement).hidden = this.#inApp;
    const probe = new File([], 'picture.png', { type: 'image/png' });
    const canShare = (navigator as Partial<Navigator>).canShare?.bind(navigator);
    this.#send.hidden = this.#inApp || canShare?.({ files: [probe] }) !== true;
    this.#copyButton('picture').hidden = this.#inApp || !canCopyPictures();
    this.#dialog.addEventListener('change', () => {
      this.#refresh();
    });
    this.#send.addEventListener('pointerdown', () => {
      this.#picture();
    });
    this.#send.addEventListener('click', () => {
      this.#share();
    });
    for (const button of this.#dialog.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => {
        this.#copy(button.dataset.copy ?? '');
      });
    }
  }

  open(wanted: Wanted): void {
    // A picture drawn here has no address that these apps could save it from; the built one has.
    this.#wanted = this.#inApp ? { ...wanted, own: undefined } : wanted;
    this.#offer(wanted);
    this.#refresh();
    this.#dialog.showModal();
  }

  /** Leaves out what there is no file of. */
  #offer({ film, figure }: Wanted): void {
    this.#choice.offerFilm(film);
    this.#copyButton('embed').hidden = figure === COVER;
    this.#fileLink('data.csv').hidden = figure === COVER;
  }

  #copyButton(what: string): HTMLButtonElement {
    return find(this.#dialog, `[data-copy="${what}"]`, HTMLButtonElement);
  }

  #fileLink(file: string): HTMLAnchorElement {
    return find(this.#dialog, `[data-file="${file}"]`, HTMLAnchorElement);
  }

  get #shared(): SharedState {
    return { ...this.#wanted, home: this.#choice.home };
  }

  /** The reader's own state, in a shape that shows a state. */
  get #own(): string | undefined {
    return this.#choice.shape === FILM ? undefined : this.#wanted.own;
  }

  #fileName(extension: string): string {
    const { figure, state } = this.#wanted;
    const shown = (this.#own ?? state).replaceAll(/\W/g, '-');
    const parts = [figure, shown, this.#choice.edition];
    return parts.filter((part) => part !== '').join('-') + extension;
  }

  /** Brings the dialog to the chosen shape and language; what was said of another is no longer so. */
  #refresh(): void {
    this.#say('');
    const { width, height } = RATIOS.find(({ id }) => id === this.#choice.shape) ?? TALLEST;
    Object.assign(this.#image, { width, height });
    this.#setWords({ title: this.#wanted.words, alt: this.#wanted.words, html: '' });
    for (const link of this.#dialog.querySelectorAll<HTMLAnchorElement>('[data-file]')) {
      const file = link.dataset.file ?? '';
      link.href = folderOf(this.#shared) + file;
      link.download = this.#fileName(file.slice(file.lastIndexOf('.')));
    }
    this.#fileLink('figure.svg').hidden = this.#own !== undefined || this.#choice.shape === FILM;
    if (this.#own === undefined) this.#show(pictureOf(this.#shared, this.#choice.shape));
    this.#picture();
    const address = wordsOf(this.#shared, this.#choice.shape);
    loadWords(address).then(
      (words) => {
        if (address !== wordsOf(this.#shared, this.#choice.shape)) return;
        // What a picture of the reader's own says, only this device knows.
        this.#setWords(this.#own === undefined ? words : { ...this.#words, html: words.html });
      },
      // What the figure says of itself has to do; nothing else in the dialog needs the network.
      () => undefined,
    );
  }

  /** Shows a picture, and offers it as a file. */
  #show(address: string): void {
    if (this.#image.src.startsWith('blob:')) URL.revokeObjectURL(this.#image.src);
    this.#image.src = address;
    const link = this.#fileLink('png');
    link.href = address;
    link.download = this.#fileName(`-${this.#choice.shape}.png`);
  }

  #setWords(words: SharedWords): void {
    this.#words = words;
    this.#image.alt = words.alt;
    this.#copyButton('embed').disabled = words.html === '';
  }

  /** The picture now shown, at hand or on its way. */
  #picture(): Prefetched {
    const [own, address] = [this.#own, pictureOf(this.#shared, this.#choice.shape)];
    const name = this.#fileName(`-${this.#choice.shape}.png`);
    return this.#pictures.take(`${address} ${own ?? ''}`, name, () =>
      own === undefined ? loadPicture(address) : this.#draw(own, address),
    );
  }

  /** Draws the reader's own picture; where that fails, the built one of the state has to do. */
  async #draw(own: string, address: string): Promise<Blob> {
    const isStill = (): boolean =>
      own === this.#own && address === pictureOf(this.#shared, this.#choice.shape);
    const { figure } = this.#wanted;
    try {
      const { drawOwn } = await import('./own/picture.ts');
      const drawn = await drawOwn(
        { figure, address: own, page: pageOf(this.#shared) },
        this.#choice.shape,
      );
      if (isStill()) {
        this.#setWords({ ...this.#words, title: drawn.title, alt: drawn.alt });
        this.#show(URL.createObjectURL(drawn.blob));
      }
      return drawn.blob;
    } catch {
      if (isStill()) {
        this.#wanted = { ...this.#wanted, own: undefined };
        this.#refresh();
      }
      return loadPicture(address);
    }
  }

  /** Files alone: some telephones refuse a title with them. At once: after a pause it is no tap. */
  #share(): void {
    const { file, loading } = this.#picture();
    const hand = (picture: File): Promise<void> => navigator.share({ files: [picture] });
    (file ? hand(file) : loading.then(hand)).catch((error: unknown) => {
      const changedMind = error instanceof DOMException && error.name === 'AbortError';
      if (!changedMind) this.#say('failed');
    });
  }

  #textOf(what: string): string | undefined {
    const [title, page] = [this.#words.title, pageOf(this.#shared)];
    const texts = { link: page, title: `${title} ${page}`, alt: this.#words.alt };
    return { ...texts, embed: this.#words.html }[what];
  }

  #copy(what: string): void {
    const text = this.#textOf(what);
    const copying =
      text === undefined
        ? // The promise goes in as it is: made within the tap, it may be kept later.
          navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#picture().loading })])
        : copyText(text, this.#dialog);
    copying.then(
      () => {
        this.#say('copied');
      },
      () => {
        if (text === undefined) this.#say('failed');
        else this.#offerByHand(text);
      },
    );
  }

  /** Shows a text that the browser does not let us copy, selected, and in sight. */
  #offerByHand(text: string): void {
    this.#say('select');
    this.#byHand.hidden = false;
    this.#byHand.value = text;
    this.#byHand.focus();
    this.#byHand.select();
  }

  #say(what: 'copied' | 'failed' | 'select' | ''): void {
    this.#byHand.hidden = true;
    this.#status.textContent = this.#dialog.dataset[what] ?? '';
  }
}

/** Only pages with a secure address may, and not in every browser. */
const canCopyPictures = (): boolean =>
  'ClipboardItem' in globalThis && (navigator as Partial<Navigator>).clipboard !== undefined;

let dialog: ShareDialog | undefined;

/** Opens the dialog on a state of a figure, or on the story. Rejects where it cannot be had. */
export const openDialog = async (wanted: Wanted): Promise<void> => {
  await haveDialog();
  dialog ??= new ShareDialog();
  dialog.open(wanted);
};
