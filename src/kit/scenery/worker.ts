/** Paints a figure's scenery on a thread of its own, so that the page's thread is free to scroll. */
import { NIGHT } from '../../theme/colours.ts';
import { colourIn } from '../../theme/palette.ts';
import { paintFade } from '../fade.ts';
import type { Frame, Mark } from '../marks.ts';
import { paint, type Paints } from '../paint.ts';
import { PAINTED, type InitMessage, type UpdateMessage, type View } from './messages.ts';
import { makeFrameBudget } from './frame-budget.ts';

/** The scenery of a state, by its address in the figure; `subject` is what else it is painted from. */
type SceneryMarks<Subject> = (address: string, frame: Frame, subject: Subject) => readonly Mark[];

interface Surface {
  readonly canvas: OffscreenCanvas;
  readonly paints: Paints;
}

/** While a picture changes, a slow device paints it at this share of its fineness. */
const COARSE = 0.5;
/** Milliseconds without a change after which a picture is painted as fine as it can be. */
const REST_MS = 120;

const surfacesOf = ({ canvases, palette }: InitMessage<unknown>): Surface[] => {
  const colourOf: Paints['colourOf'] = (tone, light) => colourIn(palette, tone, light);
  return canvases.map((canvas) => {
    // What lets nothing through costs less to put on the screen.
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no canvas can be painted on');
    return { canvas, paints: { context, colourOf, fade: paintFade } };
  });
};

const paintOn = (
  { canvas, paints }: Surface,
  view: View,
  marks: readonly Mark[],
  fineness: number,
): void => {
  const { context } = paints;
  const width = Math.round(view.width * fineness);
  const height = Math.round(view.height * fineness);
  // Setting a size empties a canvas, and costs even where it is the same.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const scale = view.scale * fineness;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = NIGHT;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, view.x * fineness, view.y * fineness);
  paint(marks, paints);
};

/** Makes the present thread one that paints what the page asks for. */
export const paintOnRequest = <Subject>(sceneryMarks: SceneryMarks<Subject>): void => {
  let setup: { readonly surfaces: readonly Surface[]; readonly subject: Subject } | undefined;
  let views: UpdateMessage['views'];
  let address: string | undefined;
  let hasPainted = false;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const pace = makeFrameBudget();

  /** Paints what there is to be seen; `fineness` is a share of each canvas's pixels in each direction. */
  const paintNow = (fineness: number): void => {
    if (!setup || !views || address === undefined) return;
    for (const [index, surface] of setup.surfaces.entries()) {
      const view = views[index];
      if (!view) continue;
      paintOn(surface, view, sceneryMarks(address, view.frame, setup.subject), fineness);
    }
    // A picture is put on the screen after its frame: not before the next is it there to be seen.
    if (!hasPainted)
      requestAnimationFrame(() => {
        postMessage(PAINTED);
      });
    hasPainted = true;
  };

  const onFrame = (time: number): void => {
    if (pace.isTooSoon(time)) {
      frame = requestAnimationFrame(onFrame);
      return;
    }
    frame = 0;
    const isCoarse = pace.isSlow(time);
    paintNow(isCoarse ? COARSE : 1);
    clearTimeout(rest);
    if (isCoarse) rest = setTimeout(paintNow, REST_MS, 1);
  };

  /** However often it is asked for, a frame is painted once. */
  const ask = (): void => {
    frame ||= requestAnimationFrame(onFrame);
  };

  addEventListener('message', ({ data }: MessageEvent<InitMessage<Subject> | UpdateMessage>) => {
    if ('canvases' in data) {
      setup = { surfaces: surfacesOf(data), subject: data.subject };
      // A device short of memory takes a picture away while nobody looks.
      for (const canvas of data.canvases) canvas.addEventListener('contextrestored', ask);
    } else ({ views = views, address = address } = data);
    ask();
  });
};
