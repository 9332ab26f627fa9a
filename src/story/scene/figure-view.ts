/** Shows states of a figure in its picture, and lets a reader's hand change them. */
import { figureAddress } from '../../kit/state-addresses.ts';
import { alternative, type FigureProps } from '../../figures/figure.ts';
import type { AnyFigure } from '../../figures/index.ts';
import { draw } from '../../kit/draw.ts';
import type { Control, Description, Frame, Mark, FigureLayout } from '../../kit/marks.ts';
import { makeSliderOverlay } from './slider-overlay.ts';
import type { SceneryCanvas } from './scenery/canvas.ts';
import { recall, remember } from './memory.ts';
import { makeMotion, type SceneMotion } from './motion.ts';
import { fit, invite, isShown, pictureOf, reveal, withFonts, type Picture } from './picture.ts';

/** A figure on its stage. */
export class FigureView {
  readonly figure: AnyFigure;
  readonly #props: FigureProps<unknown>;
  readonly #root: HTMLElement;
  readonly #picture: Picture;
  readonly #motion: SceneMotion;
  #state: unknown;
  #canvas: SceneryCanvas | undefined;
  /** What the pictures are said to show. */
  #described: Description | undefined;
  /** Whether changes may move; not with reduced motion. */
  moves = false;
  /** Hears of every picture that has been drawn. */
  drawn?: () => void;
  /** Hears of the picture that could not be drawn, after which none is; left out, that is thrown. */
  failed?: (error: unknown) => void;
  #hasFailed = false;
  /** Takes the reader to a state on the way of a figure that moves as they scroll. */
  seek?: (state: unknown) => void;

  constructor(figure: AnyFigure, props: FigureProps<unknown>, root: HTMLElement) {
    this.figure = figure;
    this.#props = props;
    this.#root = root;
    this.#picture = pictureOf(root);
    this.#motion = makeMotion((moving) => root.toggleAttribute('data-moving', moving));
    this.#state = figure.parse(root.dataset.state ?? '');
  }

  /** Brings the figure to a state; moving there if it may. */
  show(address: string, moving: boolean): void {
    this.#root.dataset.state = address;
    delete this.#root.dataset.address;
    const kept = recall(this.figure.id);
    const state = this.figure.parse(address);
    const { choice } = this.figure;
    const own = choice && kept !== undefined ? choice.restore(state, kept) : state;
    this.#present(own, moving && this.moves);
  }

  /** Brings the figure to a place on the way between two states, of which there may be no next. */
  travel(from: string, to: string | undefined, part: number): void {
    const { figure } = this;
    const { journey } = figure;
    if (!journey) return;
    this.#safely(() => {
      const next = to === undefined ? undefined : figure.parse(to);
      const state = journey.at(figure.parse(from), next, part);
      const address = figure.format(state);
      if (address === this.#root.dataset.address) return;
      this.#root.dataset.state = from;
      this.#root.dataset.address = address;
      this.#draw(state, false);
    });
  }

  /** Has a state ready for when it is travelled to: what there is to do, in small pieces. */
  prepare(address: string): (() => void)[] {
    const state = this.figure.parse(address);
    const { frame, layers } = this.#picture;
    if (!isShown(this.#picture)) return [];
    const { marks } = this.#layout(state, frame);
    return layers?.prepare(marks) ?? [];
  }

  /** Has the scenery painted on a canvas as soon as that is ready; without one, it is drawn. */
  set canvas(canvas: SceneryCanvas | undefined) {
    if (canvas === this.#canvas) return;
    this.#canvas?.remove();
    this.#canvas = canvas;
    this.refresh();
  }

  get canvas(): SceneryCanvas | undefined {
    return this.#canvas;
  }

  /** What the picture has to show of a state: its signs alone where the scenery is painted. */
  #layout(state: unknown, frame: Frame): FigureLayout {
    const { figure } = this;
    return figure.scenery && this.#canvas?.isReady === true
      ? figure.scenery.foreground(state, frame, this.#props)
      : figure.layout(state, frame, this.#props);
  }

  /** Lays the present state out for the box that its picture has by now. */
  refresh(): void {
    if (!isShown(this.#picture)) return;
    fit(this.#picture);
    this.#canvas?.view(this.#picture.box, this.#picture.frame);
    this.#present(this.#state, false);
  }

  /** Resolves when the drawing looks as it is meant to, or when it has to do as it is. */
  async ready(): Promise<void> {
    await withFonts(this.#picture);
  }

  /** Shows the drawing, where a still has stood for it. */
  reveal(): void {
    reveal(this.#picture);
  }

  /** Once something has failed, nothing is drawn any more. */
  #safely(work: () => void): void {
    if (this.#hasFailed) return;
    try {
      work();
    } catch (error) {
      if (!this.failed) throw error;
      this.#hasFailed = true;
      this.failed(error);
    }
  }

  #present(state: unknown, moving: boolean): void {
    this.#safely(() => {
      this.#draw(state, moving);
    });
  }

  #draw(state: unknown, moving: boolean): void {
    this.#state = state;
    this.#name(state);
    if (!moving) this.#motion.finish();
    this.#canvas?.show(figureAddress(this.figure.format(state), this.#props.states ?? {}));
    if (isShown(this.#picture)) {
      const { marks, control } = this.#layout(state, this.#picture.frame);
      this.#drawMarks(this.#picture, marks, moving);
      this.#handle(this.#picture, control);
      this.drawn?.();
    }
    this.#describe(this.figure.describe(state, this.#props));
  }

  /** Draws marks on layers over a scenery that is painted, else all on the one element. */
  #drawMarks(picture: Picture, marks: readonly Mark[], moving: boolean): void {
    if (this.#canvas?.isReady === true) {
      picture.layers ??= this.#canvas.layersFor(picture.svg, picture.frame);
      picture.layers.draw(marks);
      return;
    }
    picture.layers?.remove();
    picture.layers = undefined;
    draw(picture.svg, marks, moving ? this.#motion.change() : undefined);
  }

  #describe(description: Description): void {
    if (description === this.#described) return;
    this.#described = description;
    const words = alternative(description, this.#props.edition);
    const { svg } = this.#picture;
    if (svg.getAttribute('aria-label') !== words) svg.setAttribute('aria-label', words);
  }

  /** Says which named state is shown, and the reader's own, where it is none of the named. */
  #name(state: unknown): void {
    const { figure } = this;
    const [address, named] = [figure.format(state), figure.named(state)];
    const own = figure.choice && address !== named ? address : undefined;
    // Asked for at every turn of a wheel: nothing is written that is so already.
    if (this.#root.dataset.named !== named) this.#root.dataset.named = named;
    if (this.#root.dataset.own === own) return;
    if (own === undefined) delete this.#root.dataset.own;
    else this.#root.dataset.own = own;
  }

  /** Lays a control over the picture where the state has one. */
  #handle(picture: Picture, control: Control | undefined): void {
    invite(picture.svg, control?.hint);
    if (!control) {
      picture.slider?.remove();
      picture.slider = undefined;
      return;
    }
    picture.slider ??= makeSliderOverlay(picture.box, (value) => {
      this.#choose(value);
    });
    picture.slider.update(control, picture.frame);
  }

  #choose(value: number): void {
    const { choice, id, journey } = this.figure;
    if (journey) this.seek?.(journey.stateOf(value));
    if (!choice) return;
    const state = choice.set(this.#state, value);
    const kept = choice.persist(state);
    if (kept !== undefined) remember(id, kept);
    this.#present(state, false);
  }
}
