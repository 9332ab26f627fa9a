/**
 * A figure's scenery, painted by a thread of its own: on a canvas behind the picture, and on one
 * behind words that pass over its foot.
 */
import type { AnyFigure } from '../../../figures/index.ts';
import type { Frame } from '../../../kit/marks.ts';
import {
  PAINTED,
  type InitMessage,
  type UpdateMessage,
  type View,
} from '../../../kit/scenery/messages.ts';
import type { Tones } from '../../../theme/palette.ts';
import { GROUND_TONES, LIGHT_TONES, propertyOf, type Tone } from '../../../theme/tones.ts';
import { Layers } from './layers.ts';

/** Pixels of a canvas at most: a large screen's scenery is painted a little coarser. */
const MOST_PX = 6_000_000;
/** More of them a pixel of the page are not seen; behind words, fewer do. */
const FINEST = 2;
const FINEST_BEHIND_WORDS = 1;

/** Tones as the style sheet has them at an element. */
const tonesOf = (element: Element, tones: readonly Tone[]): Tones => {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    tones.map((tone) => [tone, style.getPropertyValue(propertyOf(tone)).trim()]),
  );
};

/** The tones that each of some lights makes of a scenery's. */
const litIn = (box: Element, names: readonly string[]): Record<string, Tones> => {
  const probe = document.createElement('i');
  box.append(probe);
  const lit = names.map((name) => {
    probe.dataset.light = name;
    return [name, tonesOf(probe, LIGHT_TONES)] as const;
  });
  probe.remove();
  return Object.fromEntries(lit);
};

/** The scenery of any figure. */
export type AnyScenery = NonNullable<AnyFigure['scenery']>;

interface CanvasOptions {
  readonly scenery: AnyScenery;
  /** What the scenery is painted from besides its state. */
  readonly subject: unknown;
  /** Called when the first picture has been painted. */
  readonly onReady: () => void;
  /** Called when nothing can be painted, now or any more. */
  readonly onFail: () => void;
}

/** Whether this browser can paint beside the page. */
export const canPaint = (): boolean =>
  'transferControlToOffscreen' in HTMLCanvasElement.prototype && 'Worker' in globalThis;

const canvasIn = (box: HTMLElement, name: string): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.className = name;
  canvas.setAttribute('aria-hidden', 'true');
  box.prepend(canvas);
  return canvas;
};

/** How a frame that is laid where a picture's box is lies on a canvas; nothing of one that is not shown. */
const viewOn = (
  canvas: HTMLCanvasElement,
  picture: HTMLElement,
  frame: Frame,
  finest: number,
): View | undefined => {
  const [outer, inner] = [canvas.getBoundingClientRect(), picture.getBoundingClientRect()];
  const { width, height } = outer;
  if (width === 0 || height === 0) return undefined;
  const ratio = Math.min(devicePixelRatio, finest, Math.sqrt(MOST_PX / (width * height)));
  return {
    frame,
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
    scale: (inner.width * ratio) / frame.width,
    x: (inner.left - outer.left) * ratio,
    y: (inner.top - outer.top) * ratio,
  };
};

/** The canvases of a scene, and the thread that paints on them. Throws where none may be started. */
export class SceneryCanvas {
  readonly #behindWords: HTMLCanvasElement;
  readonly #behindPicture: HTMLCanvasElement;
  readonly #worker: Worker;
  #isReady = false;

  constructor(
    scene: HTMLElement,
    stage: HTMLElement,
    { scenery, subject, onReady, onFail }: CanvasOptions,
  ) {
    // Read first: a page that is asked once something has been written is laid out for the answer.
    const palette = { tones: tonesOf(stage, GROUND_TONES), lights: litIn(stage, scenery.lights) };
    this.#worker = scenery.startWorker();
    this.#behindWords = canvasIn(scene, 'scenery-ground');
    this.#behindPicture = canvasIn(stage, 'scenery-canvas');
    this.#worker.addEventListener('message', ({ data }) => {
      if (data !== PAINTED) return;
      this.#isReady = true;
      onReady();
    });
    this.#worker.addEventListener('error', onFail);
    const canvases = [this.#behindWords, this.#behindPicture].map((canvas) =>
      canvas.transferControlToOffscreen(),
    );
    const init: InitMessage<unknown> = { canvases, subject, palette };
    this.#worker.postMessage(init, canvases);
  }

  /** Whether there is anything to be seen on it. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Lays a frame where a picture's box is. */
  view(picture: HTMLElement, frame: Frame): void {
    const views = [
      viewOn(this.#behindWords, picture, frame, FINEST_BEHIND_WORDS),
      viewOn(this.#behindPicture, picture, frame, FINEST),
    ];
    this.#tell({ views });
  }

  /** Paints a state, by the figure's own address. */
  show(address: string): void {
    this.#tell({ address });
  }

  /** The layers of the signs in front of it. */
  layersFor(svg: SVGSVGElement, frame: Frame): Layers {
    return new Layers(svg, frame);
  }

  /** Ends the thread and takes the canvases away. */
  remove(): void {
    this.#worker.terminate();
    this.#behindWords.remove();
    this.#behindPicture.remove();
  }

  #tell(change: UpdateMessage): void {
    this.#worker.postMessage(change);
  }
}
