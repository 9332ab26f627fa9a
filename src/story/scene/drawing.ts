/** The marks of a picture as they come and go. A phone cannot make many in one frame. */
import { draw } from '../../kit/draw.ts';
import type { Mark } from '../../kit/marks.ts';
import { idle } from './idle.ts';
import { makeMotion, MADE_AT_ONCE, type SceneMotion } from './motion.ts';

interface Hearers {
  /** Hears when movement begins, and when all of it has ended. */
  readonly busy: (moving: boolean) => void;
  /** Does what is done in later frames: if it fails, nobody who called is there to hear of it. */
  readonly safely: (work: () => void) => void;
}

export class Drawing {
  readonly #svg: SVGSVGElement;
  readonly #motion: SceneMotion;

  constructor(svg: SVGSVGElement, { busy, safely }: Hearers) {
    this.#svg = svg;
    this.#motion = makeMotion(busy, safely);
  }

  /** Makes a picture that is not seen yet, when the page is idle; what the build has drawn is. */
  async begin(marks: readonly Mark[]): Promise<void> {
    if (this.#svg.hasChildNodes()) return;
    for (let end = MADE_AT_ONCE; end < marks.length; end += MADE_AT_ONCE) {
      await idle();
      draw(this.#svg, marks.slice(0, end));
    }
  }

  /** Shows marks, and nothing else; moving there, if asked to. */
  show(marks: readonly Mark[], isMoving: boolean): void {
    if (!isMoving) this.#motion.finish();
    draw(this.#svg, marks, isMoving ? this.#motion.change() : undefined);
  }
}
