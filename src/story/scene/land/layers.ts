/**
 * A picture in layers. What a camera moves, and what comes and goes as one, lies on an element of
 * its own, so that the browser moves it and draws nothing anew.
 */
import { draw } from '../../../kit/draw.ts';
import type { Frame, Mark } from '../../../kit/marks.ts';
import { keeper } from '../../../kit/remember.ts';
import { leavesOf, LOOSE, type Leaf } from './leaves.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Heights of the frame that a layer may be moved by, up or down. */
const REACH = 3;
/** Where a layer waits that is not in the picture. */
const AWAY = 2.5;
const WAITING = 'data-waiting';

interface Layer {
  readonly svg: SVGSVGElement;
  /** Its place and its opacity, as films that never run: browsers put them without a look at the rest. */
  readonly place: Animation;
  readonly fade: Animation;
  marks?: readonly Mark[];
}

/** A film of an element, which stays at whatever time it is put to. */
const filmOf = (element: Element, keyframes: Keyframe[], length: number): Animation => {
  const film = element.animate(keyframes, { duration: length, fill: 'both' });
  film.pause();
  return film;
};

const put = (film: Animation, time: number): void => {
  if (film.currentTime !== time) film.currentTime = time;
};

/** The layers of the picture that an SVG element shows in a frame. */
export class Layers {
  readonly #base: SVGSVGElement;
  readonly #frame: Frame;
  readonly #layers = new Map<string, Layer>();
  readonly #keepMark = keeper<Mark>();
  readonly #keepMarks = keeper<readonly Mark[]>();

  constructor(base: SVGSVGElement, frame: Frame) {
    this.#base = base;
    this.#frame = frame;
  }

  /** Shows marks, and nothing else. */
  draw(marks: readonly Mark[]): void {
    const leaves = leavesOf(marks);
    const shown = new Set<string>();
    for (const leaf of leaves) {
      shown.add(leaf.name);
      if (leaf.name === LOOSE) {
        draw(this.#base, this.#kept(leaf));
        continue;
      }
      const layer = this.#layerOf(leaf, leaves);
      layer.svg.toggleAttribute(WAITING, false);
      put(layer.place, leaf.dy + REACH * this.#frame.height);
      put(layer.fade, leaf.opacity);
    }
    for (const [name, layer] of this.#layers) if (!shown.has(name)) this.#sendAway(layer);
  }

  /** Has marks ready before they are to be shown: what there is to do, a piece a layer. */
  prepare(marks: readonly Mark[]): (() => void)[] {
    const leaves = leavesOf(marks);
    return leaves.map((leaf) => () => {
      if (leaf.name !== LOOSE && !this.#layers.has(leaf.name))
        this.#sendAway(this.#layerOf(leaf, leaves));
    });
  }

  /** Takes all layers away. */
  remove(): void {
    for (const { svg } of this.#layers.values()) svg.remove();
    this.#layers.clear();
  }

  #sendAway({ svg, place }: Layer): void {
    svg.toggleAttribute(WAITING, true);
    put(place, (REACH + AWAY) * this.#frame.height);
  }

  /** A leaf's marks: the very same as last time, where nothing about them has changed. */
  #kept({ name, marks }: Leaf): readonly Mark[] {
    return this.#keepMarks(
      name,
      marks.map((mark) => this.#keepMark(mark.key, mark)),
    );
  }

  /** The layer of a leaf, with its marks on it. */
  #layerOf(leaf: Leaf, leaves: readonly Leaf[]): Layer {
    const layer = this.#layers.get(leaf.name) ?? this.#make(leaf, leaves);
    const marks = this.#kept(leaf);
    if (layer.marks !== marks) draw(layer.svg, marks, undefined, this.#base.id);
    layer.marks = marks;
    return layer;
  }

  #make({ name, marks }: Leaf, leaves: readonly Leaf[]): Layer {
    const { height } = this.#frame;
    const svg = this.#base.ownerDocument.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'layer');
    svg.setAttribute('viewBox', this.#base.getAttribute('viewBox') ?? '');
    svg.setAttribute('aria-hidden', 'true');
    // What the build drew of it goes on there.
    const keys = new Set(marks.map(({ key }) => key));
    svg.append(
      ...[...this.#base.children].filter((mark) => keys.has(mark.getAttribute('data-key') ?? '')),
    );
    this.#base.parentElement?.insertBefore(svg, this.#above(name, leaves));
    const layer: Layer = {
      svg,
      place: filmOf(
        svg,
        [
          { transform: `translateY(${-100 * REACH}%)` },
          { transform: `translateY(${100 * REACH}%)` },
        ],
        2 * REACH * height,
      ),
      fade: filmOf(svg, [{ opacity: 0 }, { opacity: 1 }], 1),
    };
    this.#layers.set(name, layer);
    return layer;
  }

  /** The element that a leaf's layer goes below: that of the next leaf which has one. */
  #above(name: string, leaves: readonly Leaf[]): Node | null {
    const index = leaves.findIndex((leaf) => leaf.name === name);
    for (const next of leaves.slice(index + 1)) {
      const element = next.name === LOOSE ? this.#base : this.#layers.get(next.name)?.svg;
      if (element) return element;
    }
    return this.#base.nextSibling;
  }
}
