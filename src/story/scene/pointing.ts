/**
 * Words point at marks, marks at words: a fact named in a card lights the marks that stand for it,
 * and a mark shows the words of its fact and lights them in the cards. By pointer, and by keyboard
 * from the facts in the cards and from the list of the picture's facts.
 */
import { clamp } from '../../kit/numbers.ts';
import { PictureFacts } from './picture-facts.ts';

const MARK = '[data-facts]:not([data-leaving])';
const WORD = '.step .fact[data-fact]';
/** Milliseconds for which a label stays, so that a pointer can get to it. */
const LINGER_MS = 250;
/** Milliseconds without a change of the picture after which its facts are listed. */
const SETTLED_MS = 150;
/** Where a mark is looked for, in pixels from a pointer's point, and from a finger's. */
const HERE = [[0, 0]] as const;
const AROUND = [...HERE, [0, -12], [0, 12], [-12, 0], [12, 0]] as const;

interface Pointed {
  readonly fact: string;
  /** What a reader points with: words show marks, marks show words. */
  readonly by: 'words' | 'marks';
}

const factsOf = (mark: Element): string[] => (mark.getAttribute('data-facts') ?? '').split(' ');

/** Layers of a painted scenery stay when their words have gone. */
const isSeen = (mark: Element): boolean => {
  const layer = mark.closest('.layer');
  return layer === null || Number(getComputedStyle(layer).opacity) > 0.5;
};

/** The box around some elements, in pixels of the screen. */
const boxOf = (elements: readonly Element[]): DOMRect => {
  const rects = elements.map((element) => element.getBoundingClientRect());
  const least = (side: 'left' | 'top'): number => Math.min(...rects.map((rect) => rect[side]));
  const most = (side: 'right' | 'bottom'): number => Math.max(...rects.map((rect) => rect[side]));
  const [left, top] = [least('left'), least('top')];
  return new DOMRect(left, top, most('right') - left, most('bottom') - top);
};

/**
 * Lays a label over a box or, where there is no room above, below; where both the stage and the
 * picture are: a stage goes on below the bar and the cards, a picture below what the stage shows.
 */
const beside =
  (box: DOMRect, stage: DOMRect, picture: DOMRect) =>
  ({ width, height }: { width: number; height: number }): [number, number] => {
    const left = box.left + box.width / 2 - width / 2;
    const above = box.top - height;
    const highest = Math.max(stage.top, picture.top);
    const lowest = Math.min(stage.bottom, picture.bottom) - height;
    const top = above < highest ? box.bottom : above;
    return [
      clamp(picture.left + 4, left, picture.right - width - 4) - stage.left,
      clamp(highest, top, lowest) - stage.top,
    ];
  };

export class Pointing {
  readonly #scene: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #facts: PictureFacts;
  #hovered: Pointed | undefined;
  #focused: Pointed | undefined;
  #chosen: Pointed | undefined;
  #lingers: ReturnType<typeof setTimeout> | undefined;
  #settles: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the scene has no picture, or no list for its facts. */
  constructor(scene: HTMLElement) {
    const stage = scene.querySelector<HTMLElement>('.stage');
    const picture = stage?.querySelector<HTMLElement>('.picture');
    const list = stage?.querySelector<HTMLElement>('.picture-facts');
    if (!stage || !picture || !list) throw new Error('a scene without a list of its facts');
    this.#scene = scene;
    this.#stage = stage;
    this.#picture = picture;
    this.#facts = new PictureFacts(list, (fact) => {
      this.#focused = fact === undefined ? undefined : { fact, by: 'marks' };
      this.#light();
    });
    this.#hearPointer();
    this.#hearFocus();
  }

  /** Follows a picture that has been drawn anew. */
  update(): void {
    if (this.#shown) this.#light();
    clearTimeout(this.#settles);
    this.#settles = setTimeout(() => {
      this.#list();
    }, SETTLED_MS);
  }

  #list(): void {
    this.#facts.fill([...new Set(this.#marks().flatMap(factsOf))]);
  }

  get #shown(): Pointed | undefined {
    return this.#hovered ?? this.#focused ?? this.#chosen;
  }

  #hearPointer(): void {
    const scene = this.#scene;
    const leave = (): void => {
      clearTimeout(this.#lingers);
      this.#lingers = setTimeout(() => {
        this.#hover(undefined);
      }, LINGER_MS);
    };
    const enter = (pointed: Pointed | undefined): void => {
      if (!pointed) {
        if (this.#hovered) leave();
        return;
      }
      clearTimeout(this.#lingers);
      this.#hover(pointed);
    };
    scene.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      if (this.#facts.element.contains(target)) clearTimeout(this.#lingers);
      else if (!this.#picture.contains(target)) enter(this.#wordAt(target));
    });
    scene.addEventListener('pointerleave', leave);
    this.#picture.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch' && event.buttons === 0) enter(this.#markAt(event, HERE));
    });
    document.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      // Who reads the note of a fact still sees what it is about.
      if (target.closest('.fact-note') && !target.closest('.fact-close')) return;
      const chosen = this.#picture.contains(target)
        ? this.#markAt(event, AROUND)
        : this.#wordAt(target);
      if (chosen === undefined && this.#chosen === undefined) return;
      this.#chosen = chosen;
      this.#light();
    });
  }

  #hearFocus(): void {
    this.#scene.addEventListener('focusin', ({ target }) => {
      const word = target instanceof Element ? this.#wordAt(target) : undefined;
      if (!word) return;
      this.#focused = word;
      this.#light();
    });
    this.#scene.addEventListener('focusout', () => {
      if (this.#focused?.by !== 'words') return;
      this.#focused = undefined;
      this.#light();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#shown) return;
      this.#hovered = this.#focused = this.#chosen = undefined;
      this.#light();
    });
  }

  #hover(pointed: Pointed | undefined): void {
    if (pointed?.fact === this.#hovered?.fact && pointed?.by === this.#hovered?.by) return;
    this.#hovered = pointed;
    this.#light();
  }

  #wordAt(target: Element): Pointed | undefined {
    const word = target.closest<HTMLElement>(WORD);
    const fact = word?.dataset.fact;
    return word && fact !== undefined && this.#scene.contains(word)
      ? { fact, by: 'words' }
      : undefined;
  }

  /** The fact of the mark at a point, or else next to it: the first that is found around it. */
  #markAt({ clientX, clientY }: MouseEvent, around: readonly (readonly number[])[]) {
    const hits = around.flatMap(([x = 0, y = 0]) =>
      document.elementsFromPoint(clientX + x, clientY + y),
    );
    // What lies under a control is the hand's; its texts can be asked all the same.
    const isHeld = hits.some((hit) => hit.classList.contains('slider-overlay'));
    const mark = hits
      .flatMap((hit) => hit.closest(isHeld ? `text${MARK}` : MARK) ?? [])
      .find((each) => this.#picture.contains(each) && isSeen(each));
    const facts = mark ? factsOf(mark) : [];
    // Of several, the one that the card speaks of.
    const named = facts.find((id) => this.#wordsOf(id, '[data-current]').length > 0);
    const fact = named ?? facts[0];
    return fact === undefined ? undefined : ({ fact, by: 'marks' } as const);
  }

  #wordsOf(fact: string, step = '.step'): Element[] {
    return [...this.#scene.querySelectorAll(`${step} .fact[data-fact="${fact}"]`)];
  }

  /** The marks that are seen, all of them or those that stand for a fact. */
  #marks(fact?: string): Element[] {
    const standing = fact === undefined ? MARK : `[data-facts~="${fact}"]${MARK}`;
    return [...this.#picture.querySelectorAll(standing)].filter(isSeen);
  }

  /** The marks that stand for a fact; where none does, for those that it is computed from. */
  #marksOf(fact: string): Element[] {
    const own = this.#marks(fact);
    if (own.length > 0) return own;
    const parts = this.#wordsOf(fact)[0]?.getAttribute('data-parts')?.split(' ') ?? [];
    return parts.flatMap((part) => this.#marks(part));
  }

  /** Lights what is pointed at, and nothing else. */
  #light(): void {
    const pointed = this.#shown;
    const marks = pointed ? this.#marksOf(pointed.fact) : [];
    const lit = new Set(pointed ? [...marks, ...this.#wordsOf(pointed.fact)] : []);
    for (const element of this.#scene.querySelectorAll('[data-lit]'))
      if (!lit.has(element)) element.removeAttribute('data-lit');
    for (const element of lit) element.toggleAttribute('data-lit', true);
    this.#picture.toggleAttribute('data-pointing', marks.length > 0);
    if (pointed?.by !== 'marks' || marks.length === 0) {
      this.#facts.hide();
      return;
    }
    // A hand may be faster than the list of a picture that has just changed.
    this.#list();
    const place = beside(boxOf(marks), boxOf([this.#stage]), boxOf([this.#picture]));
    this.#facts.show(pointed.fact, place);
  }
}
