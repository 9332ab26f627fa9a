/**
 * Plays a scene like a film, by scrolling the page along its steps: scrolling stays the only thing
 * that drives the picture. Any hand on the page ends it, and so does looking away.
 */
import gsap from 'gsap/gsap-core';
import { INPUTS } from '../inputs.ts';

/** Screens a second at the speed 1. */
const SCREENS_PER_S = 0.22;
const SPEEDS = [1, 2, 0.5] as const;
/** Pixels that the page may be off the film's place before it is the reader who scrolls. */
const SLACK_PX = 4;

/** The scroll positions between which a player scrolls. */
interface ScrollRange {
  readonly from: number;
  readonly to: number;
}

const makeButton = (name: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `film-${name} label`;
  return button;
};

/** A play button and a speed button before a scene's keys; `range` is asked when needed. */
export class ScrollPlayer {
  readonly #group = document.createElement('div');
  readonly #play = makeButton('play');
  readonly #speed = makeButton('speed');
  readonly #words: Readonly<Record<string, string>>;
  readonly #range: () => ScrollRange;
  /** Index of the speed. */
  #pace = 0;
  /** How far through the range the page is, 0 to 1: what the tween moves. */
  readonly #progress = { value: 0 };
  #tween: gsap.core.Tween | undefined;

  constructor(box: HTMLElement, words: Readonly<Record<string, string>>, range: () => ScrollRange) {
    this.#words = words;
    this.#range = range;
    this.#group.className = 'film';
    this.#group.setAttribute('role', 'group');
    this.#group.setAttribute('aria-label', words.film ?? '');
    this.#group.append(this.#play, this.#speed);
    this.#play.addEventListener('click', () => {
      if (this.#tween) this.pause();
      else this.play();
    });
    this.#speed.addEventListener('click', () => {
      this.#pace = (this.#pace + 1) % SPEEDS.length;
      this.#tween?.timeScale(this.#times);
      this.#label();
    });
    this.#label();
    box.prepend(this.#group);
  }

  /** Takes the buttons away. */
  remove(): void {
    this.pause();
    this.#group.remove();
  }

  play(): void {
    const { from, to } = this.#range();
    if (to <= from) return;
    const place = scrollY < from || scrollY >= to - SLACK_PX ? from : scrollY;
    this.#progress.value = (place - from) / (to - from);
    scrollTo({ top: place, behavior: 'instant' });
    let [last, end] = [place, to];
    this.#tween = gsap
      .to(this.#progress, {
        value: 1,
        duration: (to - place) / (innerHeight * SCREENS_PER_S),
        ease: 'none',
        onUpdate: () => {
          const { to: now } = this.#range();
          const isLaidOutAnew = Math.abs(now - end) > SLACK_PX;
          // The scrollbar, a link, a find in the page: the reader is elsewhere. In another window or
          // on a phone that was turned the film goes on, unless there is no picture any more.
          const isOver = isLaidOutAnew
            ? this.#group.offsetHeight === 0
            : Math.abs(scrollY - last) > SLACK_PX;
          if (isOver) this.pause();
          else [last, end] = [this.#scroll(), now];
        },
        onComplete: this.pause,
      })
      .timeScale(this.#times);
    this.#label();
    for (const type of INPUTS) {
      addEventListener(type, this.#onInput, { passive: true });
    }
    document.addEventListener('visibilitychange', this.pause);
  }

  readonly pause = (): void => {
    if (!this.#tween) return;
    this.#tween.kill();
    this.#tween = undefined;
    for (const type of INPUTS) {
      removeEventListener(type, this.#onInput);
    }
    document.removeEventListener('visibilitychange', this.pause);
    this.#label();
  };

  /** The speed now set. */
  get #times(): number {
    return SPEEDS[this.#pace] ?? 1;
  }

  /** Scrolls the page to where the tween is, and says where that is. */
  #scroll(): number {
    const { from, to } = this.#range();
    const top = from + (to - from) * this.#progress.value;
    scrollTo({ top, behavior: 'instant' });
    return top;
  }

  /** A hand anywhere but on these buttons. */
  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof Node && this.#group.contains(target))) this.pause();
  };

  #label(): void {
    const name = this.#tween ? 'pause' : 'play';
    this.#group.toggleAttribute('data-playing', this.#tween !== undefined);
    this.#play.textContent = this.#words[`film.${name}`] ?? name;
    this.#play.dataset.icon = name;
    const speed = `${String(this.#times)}×`;
    this.#speed.textContent = speed;
    this.#speed.setAttribute('aria-label', `${this.#words['film.speed'] ?? 'speed'} ${speed}`);
  }
}
