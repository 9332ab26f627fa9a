/** Shows states of a figure in its picture, and lets a reader's hand change them. */
import { figureAddress } from '../../kit/state-addresses.ts';
import { alternative, type FigureProps } from '../../figures/figure.ts';
import type { AnyFigure } from '../../figures/index.ts';
import type { Control, Description, Mark, FigureLayout } from '../../kit/marks.ts';
import { makeSliderOverlay } from './slider-overlay.ts';
import type { SceneryCanvas } from './scenery/canvas.ts';
import type { Layers } from './scenery/layers.ts';
import { Drawing } from './drawing.ts';
import { allIdle, idle } from './idle.ts';
import { recall, remember } from './memory.ts';
import {
  applyFrame,
  dropLayers,
  fit,
  invite,
  pictureOf,
  reveal,
  withFonts,
  type Picture,
} from './picture.ts';

/** A figure on its stage. Nothing is drawn there before it is opened. */
export class FigureView {
  readonly figure: AnyFigure;
  readonly #props: FigureProps<unknown>;
  readonly #root: HTMLElement;
  readonly #picture: Picture;
  readonly #drawing: Drawing;
  #state: unknown;
  #isOpen = false;
  /** States by their addresses as they are laid out for the present frame. */
  readonly #prepared = new Map<string, FigureLayout>();
  /** Paints the scenery as soon as it is ready; without one, it is drawn. */
  canvas: SceneryCanvas | undefined;
  /** What the pictures are said to show. */
  #described: Description | undefined;
  /** Whether changes may move; not with reduced motion. */
  moves = false;
  /** Hears of every picture that has been drawn, and of each whose marks have come to rest. */
  drawn?: () => void;
  /** Hears of the picture that could not be drawn, after which none is; left out, that is thrown. */
  failed?: (error: unknown) => void;
  /** Once something has failed, nothing is drawn any more. */
  hasFailed = false;
  /** Takes the reader to a state on the way of a figure that moves as they scroll. */
  seek?: (state: unknown) => void;

  constructor(figure: AnyFigure, props: FigureProps<unknown>, root: HTMLElement) {
    this.figure = figure;
    this.#props = props;
    this.#root = root;
    this.#picture = pictureOf(root);
    this.#drawing = new Drawing(this.#picture.svg, {
      busy: (moving) => {
        root.toggleAttribute('data-moving', moving);
        // Only now everything is made, and where it will be.
        if (!moving) this.drawn?.();
      },
      safely: (work) => {
        this.#safely(work);
      },
    });
    this.#state = figure.parse(root.dataset.state ?? '');
  }

  /** Brings the figure to a state; moving there if it may. */
  show(address: string, moving: boolean): void {
    this.#root.dataset.state = address;
    delete this.#root.dataset.address;
    this.#present(this.#own(address), moving && this.moves);
  }

  /** A named state, as the reader has set it. */
  #own(address: string): unknown {
    const { choice, id } = this.figure;
    const state = this.figure.parse(address);
    const kept = recall(id);
    return choice && kept !== undefined ? choice.restore(state, kept) : state;
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

  /** Has a named state, or else the present one, ready for when it is shown: in small pieces, when the page is idle. */
  async prepare(address?: string): Promise<readonly Mark[]> {
    await idle();
    const state = address === undefined ? this.#state : this.#own(address);
    this.#safely(() => {
      if (this.#isShown) this.#prepared.set(this.#nameOf(state), this.#layoutOf(state));
    });
    const { marks = [] } = this.#prepared.get(this.#nameOf(state)) ?? {};
    // What the build has drawn is seen until all of it changes.
    if (!this.#isOpen && this.#picture.svg.hasChildNodes()) return marks;
    await allIdle(this.#layers()?.prepare(marks) ?? []);
    return marks;
  }

  /** Tells a state's layouts apart: over a scenery that is painted it has another. */
  #nameOf(state: unknown): string {
    return `${this.figure.format(state)} ${String(this.canvas?.isReady)}`;
  }

  /** Draws the present state, in small pieces; until then states are taken note of. */
  async open(): Promise<void> {
    this.#fit();
    const marks = await this.prepare();
    if (!this.#layers()) await this.#drawing.begin(marks);
    await idle();
    this.#isOpen = true;
    this.#present(this.#state, false);
  }

  /** The layers of signs over a scenery that is painted. */
  #layers(): Layers | undefined {
    const { svg, frame } = this.#picture;
    if (this.canvas?.isReady !== true) return undefined;
    return (this.#picture.layers ??= this.canvas.layersFor(svg, frame));
  }

  /** What the picture has to show of a state: its signs alone where the scenery is painted. */
  #layoutOf(state: unknown): FigureLayout {
    const prepared = this.#prepared.get(this.#nameOf(state));
    if (prepared) return prepared;
    const { figure } = this;
    const { frame } = this.#picture;
    return figure.scenery && this.canvas?.isReady === true
      ? figure.scenery.foreground(state, frame, this.#props)
      : figure.layout(state, frame, this.#props);
  }

  /** Lays the present state out for the box that its picture has by now. */
  refresh(): void {
    this.#fit();
    if (!this.#isShown) return;
    this.canvas?.view(this.#picture.box, this.#picture.frame);
    this.#present(this.#state, false);
  }

  #fit(): void {
    if (fit(this.#picture)) this.#prepared.clear();
  }

  /** Whether there was a box for it when that was last looked at: asking anew has the page laid out. */
  get #isShown(): boolean {
    return this.#picture.frame.width > 0;
  }

  /** Resolves when the drawing looks as it is meant to, or when it has to do as it is. */
  async ready(): Promise<void> {
    await withFonts(this.#picture);
  }

  /** Shows the drawing, where a still has stood for it. */
  reveal(): void {
    reveal(this.#picture);
  }

  #safely(work: () => void): void {
    if (this.hasFailed) return;
    try {
      work();
    } catch (error) {
      this.hasFailed = true;
      this.canvas?.remove();
      if (!this.failed) throw error;
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
    this.canvas?.show(figureAddress(this.figure.format(state), this.#props.states ?? {}));
    if (!this.#isOpen) return;
    if (this.#isShown) {
      const { marks, control } = this.#layoutOf(state);
      this.#drawMarks(marks, moving);
      this.#handle(control);
    }
    this.#describe(this.figure.describe(state, this.#props));
  }

  /** Draws marks on layers over a scenery that is painted, else all on the one element. */
  #drawMarks(marks: readonly Mark[], moving: boolean): void {
    applyFrame(this.#picture);
    const layers = this.#layers();
    if (layers) layers.draw(marks);
    else {
      dropLayers(this.#picture);
      this.#drawing.show(marks, moving);
    }
    this.drawn?.();
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
  #handle(control: Control | undefined): void {
    const picture = this.#picture;
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
