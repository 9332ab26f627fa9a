/**
 * The marks of a picture as they come and go. A phone cannot make many in one frame: a first picture
 * is made in parts before it is seen, and of a change that moves, what is new is made while it would
 * not be seen yet.
 */
import { draw, type Motion } from '../../kit/draw.ts';
import type { Mark } from '../../kit/marks.ts';
import { idle } from './idle.ts';
import { makeMotion, type SceneMotion } from './motion.ts';

/** So many marks are made at once. */
const PART = 20;

interface Hearers {
  /** Hears when movement begins, and when all of it has ended. */
  readonly busy: (moving: boolean) => void;
  /** Hears of everything that has been drawn. */
  readonly drawn: () => void;
  /** Does what is done in later frames: if it fails, nobody who called is there to hear of it. */
  readonly safely: (work: () => void) => void;
}

export class Drawing {
  readonly #svg: SVGSVGElement;
  readonly #hearers: Hearers;
  readonly #motion: SceneMotion;
  #shown = new Set<string>();
  #frame = 0;

  constructor(svg: SVGSVGElement, hearers: Hearers) {
    this.#svg = svg;
    this.#hearers = hearers;
    this.#motion = makeMotion(hearers.busy, hearers.safely);
  }

  /** Makes a picture that is not seen yet, when the page is idle; what the build has drawn is. */
  async begin(marks: readonly Mark[]): Promise<void> {
    if (this.#svg.hasChildNodes()) return;
    for (let end = PART; end < marks.length; end += PART) {
      await idle();
      draw(this.#svg, marks.slice(0, end));
    }
  }

  /** Shows marks, and nothing else; moving there, if asked to. */
  show(marks: readonly Mark[], isMoving: boolean): void {
    const before = this.#shown;
    this.#shown = new Set(marks.map(({ key }) => key));
    cancelAnimationFrame(this.#frame);
    if (isMoving) this.#change(marks, before, { count: 0, motion: this.#motion.change() });
    else {
      this.#motion.finish();
      draw(this.#svg, marks);
    }
    this.#hearers.drawn();
  }

  /** Moves what was there before, and lets `count` of the new marks appear; the rest frame by frame. */
  #change(
    marks: readonly Mark[],
    before: ReadonlySet<string>,
    { count, motion }: { count: number; motion: Motion },
  ): void {
    let added = 0;
    const present = marks.filter(({ key }) => before.has(key) || (added += 1) <= count);
    draw(this.#svg, present, motion);
    if (added <= count) return;
    this.#hearers.busy(true);
    this.#frame = requestAnimationFrame(() => {
      this.#hearers.safely(() => {
        this.#change(marks, before, { count: count + PART, motion });
        this.#hearers.drawn();
      });
    });
  }
}
