/**
 * Plays a scene like a film, by scrolling the page along its steps: scrolling stays the only thing
 * that drives the picture. Any hand on the page ends it, and so does looking away.
 */
import gsap from 'gsap/gsap-core';

/** Screens a second at the speed 1. */
const PACE = 0.22;
const SPEEDS = [1, 2, 0.5] as const;
/** Pixels that the page may be off the film's place before it is the reader who scrolls. */
const SLACK = 4;
/** What tells of a reader's hand. */
const HANDS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** The scroll positions between which a film runs. */
export interface Reel {
  readonly from: number;
  readonly to: number;
}

const makeButton = (name: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `film-${name} label`;
  return button;
};

/** A play button and a speed button before a scene's keys; `reel` is asked when needed. */
export class Film {
  readonly #group = document.createElement('div');
  readonly #play = makeButton('play');
  readonly #speed = makeButton('speed');
  readonly #words: Readonly<Record<string, string>>;
  readonly #reel: () => Reel;
  #pace = 0;
  #place = 0;
  #playing = false;

  constructor(box: HTMLElement, words: Readonly<Record<string, string>>, reel: () => Reel) {
    this.#words = words;
    this.#reel = reel;
    this.#group.className = 'film';
    this.#group.setAttribute('role', 'group');
    this.#group.setAttribute('aria-label', words.film ?? '');
    this.#group.append(this.#play, this.#speed);
    this.#play.addEventListener('click', () => {
      if (this.#playing) this.pause();
      else this.play();
    });
    this.#speed.addEventListener('click', () => {
      this.#pace = (this.#pace + 1) % SPEEDS.length;
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
    const { from, to } = this.#reel();
    this.#place = scrollY < from || scrollY >= to - SLACK ? from : scrollY;
    scrollTo({ top: this.#place, behavior: 'instant' });
    this.#playing = true;
    this.#label();
    gsap.ticker.add(this.#tick);
    for (const type of HANDS) {
      addEventListener(type, this.#onHand, { passive: true });
    }
    document.addEventListener('visibilitychange', this.pause);
  }

  readonly pause = (): void => {
    if (!this.#playing) return;
    this.#playing = false;
    gsap.ticker.remove(this.#tick);
    for (const type of HANDS) {
      removeEventListener(type, this.#onHand);
    }
    document.removeEventListener('visibilitychange', this.pause);
    this.#label();
  };

  /** A hand anywhere but on these buttons. */
  readonly #onHand = ({ target }: Event): void => {
    if (!(target instanceof Node && this.#group.contains(target))) this.pause();
  };

  readonly #tick = (_: number, milliseconds: number): void => {
    // The scrollbar, a link, a find in the page: the reader is elsewhere.
    if (Math.abs(scrollY - this.#place) > SLACK) {
      this.pause();
      return;
    }
    const { to } = this.#reel();
    const speed = SPEEDS[this.#pace] ?? 1;
    this.#place = Math.min(to, this.#place + (innerHeight * PACE * speed * milliseconds) / 1000);
    scrollTo({ top: this.#place, behavior: 'instant' });
    if (this.#place >= to) this.pause();
  };

  #label(): void {
    const name = this.#playing ? 'pause' : 'play';
    this.#group.toggleAttribute('data-playing', this.#playing);
    this.#play.textContent = this.#words[`film.${name}`] ?? name;
    this.#play.dataset.icon = name;
    const speed = `${String(SPEEDS[this.#pace] ?? 1)}×`;
    this.#speed.textContent = speed;
    this.#speed.setAttribute('aria-label', `${this.#words['film.speed'] ?? 'speed'} ${speed}`);
  }
}
