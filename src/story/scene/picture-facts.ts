/** The facts that a picture's marks stand for, as a list: reached with Tab, walked with arrows. */
import { make } from '../../kit/make.ts';

/** Between two facts of a list with the arrows. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const textOf = (selector: string): string =>
  document.querySelector(selector)?.textContent.trim() ?? '';

/** The note of a fact has its wording and what it is. */
const hasNote = (fact: string): boolean => document.getElementById(`fact-${fact}`) !== null;

export class PictureFacts {
  readonly element: HTMLElement;
  /** Opens notes, as the marks in a text do. */
  readonly #opener: HTMLElement | null;
  readonly #point: (fact: string | undefined) => void;
  #facts: readonly string[] = [];
  #current = 0;

  /** `point` hears of the fact that a reader has come to with the keys. */
  constructor(list: HTMLElement, point: (fact: string | undefined) => void) {
    this.element = list;
    this.#opener = list.parentElement?.querySelector<HTMLElement>('[data-fact-opener]') ?? null;
    this.#point = point;
    list.addEventListener('focus', () => {
      this.#tell();
    });
    list.addEventListener('blur', () => {
      point(undefined);
    });
    list.addEventListener('keydown', (event) => {
      const { key } = event;
      const by = STEPS[key];
      if (by !== undefined) {
        const count = this.#facts.length;
        this.#current = (this.#current + by + count) % count;
        this.#tell();
      } else if (key === 'Enter' || key === ' ') this.#openNote();
      else return;
      // The keys that walk here would turn to another step, or scroll.
      event.preventDefault();
      event.stopPropagation();
    });
  }

  /** Lists facts, those without a note left out. */
  fill(facts: readonly string[]): void {
    const listed = facts.filter(hasNote);
    if (listed.join(' ') === this.#facts.join(' ')) return;
    this.#facts = listed;
    this.#current = 0;
    this.element.hidden = listed.length === 0;
    this.element.replaceChildren(...listed.map((fact) => this.#option(fact)));
    this.#select();
    // Who is on the list when the picture changes comes to what it now shows.
    if (document.activeElement === this.element) this.#tell();
  }

  /** Shows a fact at a place of its parent, in pixels from the upper left; undefined, none. */
  show(fact: string, place: (size: { width: number; height: number }) => [number, number]): void {
    const index = this.#facts.indexOf(fact);
    if (index < 0) {
      this.hide();
      return;
    }
    this.#current = index;
    this.#select();
    this.element.toggleAttribute('data-shown', true);
    const [left, top] = place({
      width: this.element.offsetWidth,
      height: this.element.offsetHeight,
    });
    this.element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  hide(): void {
    this.element.style.translate = '';
    this.element.removeAttribute('data-shown');
  }

  #tell(): void {
    this.#point(this.#facts[this.#current]);
  }

  #select(): void {
    for (const [index, option] of [...this.element.children].entries()) {
      const isCurrent = index === this.#current;
      option.setAttribute('aria-selected', String(isCurrent));
      if (isCurrent) this.element.setAttribute('aria-activedescendant', option.id);
    }
  }

  #option(fact: string): HTMLElement {
    const option = make('div');
    option.id = `${this.element.id}-${fact}`;
    option.setAttribute('role', 'option');
    const value = make('b', textOf(`#fact-${fact} .fact-value`));
    option.append(value, ' ', textOf(`#fact-${fact}-label`));
    return option;
  }

  #openNote(): void {
    const fact = this.#facts[this.#current];
    if (fact === undefined) return;
    this.#opener?.setAttribute('popovertarget', `fact-${fact}`);
    this.#opener?.click();
  }
}
