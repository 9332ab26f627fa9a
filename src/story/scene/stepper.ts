/**
 * Going on without scrolling: next and previous step by button, key and swipe, and past the picture.
 * A step reached so is the one reached by scrolling: the page is scrolled there, nothing else.
 */

/** What a stepper needs of the scene that it steps through. */
interface Steps {
  readonly count: number;
  /** Index of the step that the page is scrolled to. */
  readonly current: () => number;
  readonly goTo: (step: number) => void;
  /** Takes the reader to what follows the scene, and the focus with them. */
  readonly leave: () => void;
}

/** Pixels across after which a finger has swiped; and how much more across than along. */
const SWIPE_PX = 48;
const SLANT = 1.8;
/** Pixels at either side of the screen where a swipe is the browser's own way back. */
const EDGE_PX = 24;

/** What a swipe from a place by a way across and along asks for: 1 onwards, −1 back, 0 nothing. */
export const swipeOf = (
  start: number,
  [across, along]: readonly [number, number],
  width: number,
): -1 | 0 | 1 => {
  if (start < EDGE_PX || start > width - EDGE_PX) return 0;
  if (Math.abs(across) < SWIPE_PX || Math.abs(across) < SLANT * Math.abs(along)) return 0;
  return across < 0 ? 1 : -1;
};

/** What holds a hand of its own: a swipe that begins there is not meant for the steps. */
const CONTROLS = 'input, .slider-overlay, button, summary, table, .data-scroll';

/** Whether two fingers have made the page larger: one finger then moves to another part of it. */
const isEnlarged = (): boolean => (visualViewport?.scale ?? 1) > 1.01;

/** Whether words of a scene are selected: a finger that rests on a word, and then moves, selects. */
const hasSelection = (scene: HTMLElement): boolean => {
  const selection = getSelection();
  return selection?.type === 'Range' && scene.contains(selection.anchorNode);
};

/** Elements in which the arrow keys have a meaning already. */
const TAKES_ARROWS = 'input, select, textarea, [contenteditable], dialog, [popover], .data-scroll';

/** Buttons, keys and swipes of one scene. */
export class Stepper {
  readonly #scene: HTMLElement;
  readonly #steps: Steps;
  readonly #previous: HTMLElement | null;
  #touch: { readonly x: number; readonly y: number } | undefined;

  constructor(scene: HTMLElement, steps: Steps) {
    this.#scene = scene;
    this.#steps = steps;
    const buttons = scene.querySelector<HTMLElement>('.stepper');
    this.#previous = scene.querySelector('[data-go="previous"]');
    const ways = {
      previous: () => {
        this.#go(-1);
      },
      next: () => {
        this.#go(1);
      },
      skip: steps.leave,
    };
    for (const [name, go] of Object.entries(ways)) {
      buttons?.querySelector(`[data-go="${name}"]`)?.addEventListener('click', (event) => {
        event.preventDefault();
        go();
      });
    }
    addEventListener('keydown', this.#onKey);
    scene.addEventListener('touchstart', this.#onTouch, { passive: true });
    scene.addEventListener('touchend', this.#onLift, { passive: true });
    if (buttons) buttons.hidden = false;
    this.update(0);
  }

  /** Says which ways are open from the step now shown. */
  update(step: number): void {
    // Still focusable at the first step: a button that vanishes under a finger loses the focus.
    this.#previous?.setAttribute('aria-disabled', String(step <= 0));
  }

  #go(by: -1 | 1): void {
    const step = this.#steps.current() + by;
    if (step < 0) return;
    if (step >= this.#steps.count) this.#steps.leave();
    else this.#steps.goTo(step);
  }

  /** Whether the reader is at this scene: it fills the middle of the screen. */
  #isRead(): boolean {
    const { top, bottom } = this.#scene.getBoundingClientRect();
    return top < innerHeight / 2 && bottom > innerHeight / 2;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const { target } = event;
    if (target instanceof Element && target.closest(TAKES_ARROWS)) return;
    if (event.defaultPrevented || !this.#isRead()) return;
    event.preventDefault();
    this.#go(by === 1 ? 1 : -1);
  };

  readonly #onTouch = ({ touches, target }: TouchEvent): void => {
    const [touch, second] = touches;
    const isFree = target instanceof Element && !target.closest(CONTROLS) && !isEnlarged();
    this.#touch = touch && !second && isFree ? { x: touch.clientX, y: touch.clientY } : undefined;
  };

  readonly #onLift = ({ changedTouches: [touch] }: TouchEvent): void => {
    const start = this.#touch;
    this.#touch = undefined;
    if (!start || !touch || hasSelection(this.#scene)) return;
    const way = [touch.clientX - start.x, touch.clientY - start.y] as const;
    const by = swipeOf(start.x, way, innerWidth);
    if (by !== 0) this.#go(by);
  };
}
