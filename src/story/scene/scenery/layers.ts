/**
 * A picture in layers. What moves as one, and what comes and goes as one, lies on an element of its
 * own, so that the browser moves it and draws nothing anew.
 */
import { draw } from '../../../kit/draw.ts';
import { viewBoxOf } from '../../../kit/frames.ts';
import type { Frame, Mark } from '../../../kit/marks.ts';
import { stableByKey } from '../../../kit/memoize.ts';
import { BASE, splitLayers, type LayerMarks } from './split.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Layer {
  readonly svg: SVGSVGElement;
  /** Paused animations: browsers put an element to a time of one without a look at what is on it. */
  readonly place: Animation;
  readonly fade: Animation;
  marks?: readonly Mark[];
}

const paused = (element: Element, keyframes: Keyframe[], length: number): Animation => {
  const animation = element.animate(keyframes, { duration: length, fill: 'both' });
  animation.pause();
  return animation;
};

const put = (animation: Animation, time: number): void => {
  if (animation.currentTime !== time) animation.currentTime = time;
};

/** The layers of the picture that an SVG element shows in a frame. */
export class Layers {
  readonly #base: SVGSVGElement;
  readonly #frame: Frame;
  readonly #layers = new Map<string, Layer>();
  /** What was still to be made ready is then not wanted any more. */
  #isGone = false;
  readonly #keepMark = stableByKey<Mark>();
  readonly #keepMarks = stableByKey<readonly Mark[]>();

  constructor(base: SVGSVGElement, frame: Frame) {
    this.#base = base;
    this.#frame = frame;
  }

  /** Shows marks, and nothing else. */
  draw(marks: readonly Mark[]): void {
    const wanted = splitLayers(marks);
    for (const each of wanted) {
      if (each.name === BASE) {
        draw(this.#base, this.#kept(each));
        continue;
      }
      const { place, fade } = this.#layerOf(each, wanted);
      put(place, each.dy + this.#frame.height);
      put(fade, each.opacity);
    }
    const names = new Set(wanted.map(({ name }) => name));
    for (const [name, { fade }] of this.#layers) if (!names.has(name)) put(fade, 0);
  }

  /** Has marks ready before they are to be shown: what there is to do, a piece a layer. */
  prepare(marks: readonly Mark[]): (() => void)[] {
    const wanted = splitLayers(marks);
    return wanted.map((each) => () => {
      if (this.#isGone || each.name === BASE || this.#layers.has(each.name)) return;
      put(this.#layerOf(each, wanted).fade, 0);
    });
  }

  /** Takes all layers away. */
  remove(): void {
    for (const { svg } of this.#layers.values()) svg.remove();
    this.#layers.clear();
    this.#isGone = true;
  }

  /** The very same marks as last time, where nothing about them has changed. */
  #kept({ name, marks }: LayerMarks): readonly Mark[] {
    return this.#keepMarks(
      name,
      marks.map((mark) => this.#keepMark(mark.key, mark)),
    );
  }

  /** The layer of some of the wanted, with its marks on it. */
  #layerOf(own: LayerMarks, wanted: readonly LayerMarks[]): Layer {
    const layer = this.#layers.get(own.name) ?? this.#make(own, wanted);
    const marks = this.#kept(own);
    if (layer.marks !== marks) draw(layer.svg, marks, undefined, this.#base.id);
    layer.marks = marks;
    return layer;
  }

  #make({ name, marks }: LayerMarks, wanted: readonly LayerMarks[]): Layer {
    const svg = this.#base.ownerDocument.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'layer');
    svg.setAttribute('viewBox', viewBoxOf(this.#frame));
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('translate', 'no');
    // What the build drew of it goes on there.
    const keys = new Set(marks.map(({ key }) => key));
    svg.append(
      ...[...this.#base.children].filter((mark) => keys.has(mark.getAttribute('data-key') ?? '')),
    );
    this.#base.parentElement?.insertBefore(svg, this.#above(name, wanted));
    const height = [{ transform: 'translateY(-100%)' }, { transform: 'translateY(100%)' }];
    const layer: Layer = {
      svg,
      // A millisecond a unit of the frame, from its height above to its height below.
      place: paused(svg, height, 2 * this.#frame.height),
      // What has faded is not found in the page either, nor copied with the words around it.
      fade: paused(
        svg,
        [
          { opacity: 0, visibility: 'hidden' },
          { opacity: 1, visibility: 'visible' },
        ],
        1,
      ),
    };
    this.#layers.set(name, layer);
    return layer;
  }

  /** The element that a layer goes below: that of the next of the wanted which has one. */
  #above(name: string, wanted: readonly LayerMarks[]): Node | null {
    const index = wanted.findIndex((each) => each.name === name);
    for (const next of wanted.slice(index + 1)) {
      const element = next.name === BASE ? this.#base : this.#layers.get(next.name)?.svg;
      if (element) return element;
    }
    return this.#base.nextSibling;
  }
}
