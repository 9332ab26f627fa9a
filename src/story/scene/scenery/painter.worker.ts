/** Paints the history's scenery on a thread of its own, so that the page's thread is free to scroll. */
import { scenery } from '../../../figures/history/scenery.ts';
import { parseState } from '../../../figures/history/state.ts';
import type { Lights } from '../../../figures/history/stations.ts';
import { paintFade } from '../../../kit/fade.ts';
import type { Mark } from '../../../kit/marks.ts';
import { paint, type Paints } from '../../../kit/paint.ts';
import { NIGHT } from '../../../theme/colours.ts';
import { colourIn } from '../../../theme/palette.ts';
import { PAINTED, type Begin, type Change, type View } from './messages.ts';
import { makePace } from './pace.ts';

interface Surface {
  readonly canvas: OffscreenCanvas;
  readonly paints: Paints;
}

interface Setup {
  readonly surfaces: readonly Surface[];
  readonly lights: Lights;
}

/** While a picture changes, a slow device paints it at this share of its fineness. */
const COARSE = 0.5;
/** Milliseconds without a change after which a picture is painted as fine as it can be. */
const REST = 120;

let setup: Setup | undefined;
let views: Change['views'];
let address: string | undefined;
let hasPainted = false;
let frame = 0;
let rest: ReturnType<typeof setTimeout> | undefined;
const pace = makePace();

const setUp = ({ canvases, subject, palette }: Begin<Lights>): Setup => {
  const colourOf: Paints['colourOf'] = (tone, light) => colourIn(palette, tone, light);
  const surfaces = canvases.map((canvas) => {
    // What lets nothing through costs less to put on the screen.
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no canvas can be painted on');
    return { canvas, paints: { context, colourOf, fade: paintFade } };
  });
  return { surfaces, lights: subject };
};

const paintOn = (
  { canvas, paints }: Surface,
  view: View,
  marks: readonly Mark[],
  fineness: number,
): void => {
  const { context } = paints;
  const [width, height] = [view.width, view.height].map((side) => Math.round(side * fineness));
  // Setting a size empties a canvas, and costs even where it is the same.
  if (canvas.width !== width) canvas.width = width ?? 0;
  if (canvas.height !== height) canvas.height = height ?? 0;
  const scale = view.scale * fineness;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = NIGHT;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, view.x * fineness, view.y * fineness);
  paint(marks, paints);
};

/** Paints what there is to be seen; `fineness` is a share of each canvas's pixels in each direction. */
const paintNow = (fineness: number): void => {
  if (!setup || !views || address === undefined) return;
  const { surfaces, lights } = setup;
  const { progress } = parseState(address);
  for (const [index, surface] of surfaces.entries()) {
    const view = views[index];
    if (view) paintOn(surface, view, scenery(progress, view.frame, lights), fineness);
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
  if (isCoarse) rest = setTimeout(paintNow, REST, 1);
};

addEventListener('message', ({ data }: MessageEvent<Begin<Lights> | Change>) => {
  if ('canvases' in data) setup = setUp(data);
  else ({ views = views, address = address } = data);
  // However many messages come, a frame is painted once.
  frame ||= requestAnimationFrame(onFrame);
});
