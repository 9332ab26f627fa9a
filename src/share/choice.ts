/** What has been chosen in the share dialog: the shape and the language of the picture. */
import { FILM } from './addresses.ts';
import { RATIOS } from './ratios.ts';

/** An element that the dialog was built with. Throws an Error where it is not. */
export const find = <T extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => T,
): T => {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the share dialog has no ${selector}`);
  return element;
};

export class Choice {
  readonly #dialog: HTMLElement;

  constructor(dialog: HTMLElement) {
    this.#dialog = dialog;
  }

  #input(selector: string): HTMLInputElement {
    return find(this.#dialog, `input${selector}`, HTMLInputElement);
  }

  /** A ratio, or the film. */
  get shape(): string {
    return this.#input('[name="share-shape"]:checked').value;
  }

  get edition(): string {
    return this.#input('[name="share-edition"]:checked').value;
  }

  /** Path of the first page of the edition. */
  get home(): string {
    return this.#input('[name="share-edition"]:checked').dataset.home ?? '/';
  }

  /** Offers the picture of all stations, or takes the offer back. */
  offerFilm(isOffered: boolean): void {
    const film = this.#input(`[value="${FILM}"]`);
    film.parentElement?.toggleAttribute('hidden', !isOffered);
    if (!isOffered && film.checked) this.#input(`[value="${RATIOS[0].id}"]`).checked = true;
  }
}
