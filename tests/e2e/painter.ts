/** What the painter of the history's scenery paints, as the canvas is told it; and what it should. */
import { expect, type Page, type Worker } from '@playwright/test';
import { scenery } from '../../src/figures/history/scenery.ts';
import { parseState } from '../../src/figures/history/state.ts';
import type { Lights } from '../../src/figures/history/stations.ts';
import { drawnMarks } from '../../src/figures/still.ts';
import { round, type Frame } from '../../src/kit/marks.ts';
import { paletteOf } from '../../src/theme/surface.ts';
import { svgWith } from '../unit/support/svg.ts';

/** One fill or stroke: what it is of, where its units lie, how much it covers, in which colour. */
export interface Stroke {
  readonly what: string;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
  readonly colour: string;
}

/** The code of a painter; blocked, the scenery is drawn in the page. */
export const PAINTER_CODE = /\/_astro\/scenery\.worker[.-][^/]*\.js$/;

/** The code that starts a painter. */
export const KEEPER_CODE = /\/_astro\/mount[.-][^/]*\.js$/;

/** The painter of the scene that a page has come to. */
export const painterOf = async (page: Page): Promise<Worker> => {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const painter = page.workers().find((worker) => PAINTER_CODE.test(worker.url()));
  if (!painter) throw new Error('nobody paints here');
  return painter;
};

interface Account {
  strokes: Stroke[];
  width: number;
}

/** Runs in the painter: has its canvas note what it is told, anew for every picture. */
const note = (): void => {
  if ('account' in globalThis) return;
  const account: Account = { strokes: [], width: 0 };
  Object.assign(globalThis, { account });
  /** Where the units lay before a fade stretched them. */
  let before: DOMMatrix | undefined;
  let line: unknown[] = [];
  type Context = OffscreenCanvasRenderingContext2D;
  const add = (context: Context, what: string, paint: unknown): void => {
    const { a, e, f } = before ?? context.getTransform();
    before = undefined;
    const colour = typeof paint === 'string' ? paint : 'fade';
    account.strokes.push({ what, scale: a, x: e, y: f, alpha: context.globalAlpha, colour });
  };
  const hear = (name: string, told: (context: Context, input: unknown[]) => void): void => {
    const brush = OffscreenCanvasRenderingContext2D.prototype;
    const act = Reflect.get(brush, name) as (...input: unknown[]) => unknown;
    Reflect.set(brush, name, function heard(this: Context, ...input: unknown[]) {
      told(this, input);
      return Reflect.apply(act, this, input);
    });
  };
  hear('transform', (context) => (before = context.getTransform()));
  hear('moveTo', (_, place) => (line = place));
  hear('lineTo', (_, place) => line.push(...place));
  hear('fill', (context) => {
    add(context, 'fill', context.fillStyle);
  });
  hear('stroke', (context, path) => {
    add(context, path.length > 0 ? 'stroke' : `line ${line.join(' ')}`, context.strokeStyle);
    line = [];
  });
  hear('fillRect', (context, box) => {
    const { a, e, f } = context.getTransform();
    if (a === 1 && e === 0 && f === 0) Object.assign(account, { strokes: [], width: box[2] });
    else add(context, `rect ${box.join(' ')}`, context.fillStyle);
  });
};

/** What was painted last, in units of the frame. */
export const paintedNow = async (page: Page): Promise<Stroke[]> => {
  const painter = await painterOf(page);
  await painter.evaluate(note);
  const { strokes, width } = await painter.evaluate(async () => {
    const { account } = globalThis as unknown as { account: Account };
    // A painter that has only just begun to take notes is asked for its picture once more.
    if (account.width === 0) dispatchEvent(new MessageEvent('message', { data: {} }));
    // Word may still be on its way, and a painter that spares leaves every second frame out.
    for (let n = 0; n < 4; n += 1) await new Promise(requestAnimationFrame);
    return account;
  });
  const place = await page.evaluate(() => {
    const stage = document.querySelector('[data-scene="history"] .stage');
    const outer = stage?.getBoundingClientRect();
    const [inner] = [...(stage?.querySelectorAll('.picture') ?? [])]
      .map((picture) => picture.getBoundingClientRect())
      .filter((box) => box.width > 0);
    if (!outer || !inner) throw new Error('no picture is shown');
    const [x, y] = [inner.left - outer.left, inner.top - outer.top];
    const units = stage?.querySelector('.picture svg')?.getAttribute('viewBox')?.split(' ')[2];
    return { stage: outer.width, picture: inner.width, units: Number(units), x, y };
  });
  const ratio = width / place.stage;
  const unit = (place.picture * ratio) / place.units;
  return strokes.map((stroke) => ({
    ...stroke,
    scale: stroke.scale / unit,
    x: (stroke.x - place.x * ratio) / unit,
    y: (stroke.y - place.y * ratio) / unit,
  }));
};

export const palette = paletteOf('coal');
const TRANSFORM = /^translate\((\S+) (\S+?)\)(?: scale\((\S+)\))?$/;

type Around = Omit<Stroke, 'what'> & { readonly light: string };

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 1);

/** The rectangle that has some corners. */
const rectOf = (points: string): string => {
  const [x = 0, y = 0, right = 0, , , bottom = 0] = points.split(' ').map(Number);
  return `rect ${x} ${y} ${round(right - x)} ${round(bottom - y)}`;
};

/** The fills and strokes of an element and all in it. */
const strokesOf = (element: Element, outer: Around): Stroke[] => {
  const kind = element.localName;
  if (/gradient$/i.test(kind)) return [];
  const [, dx = 0, dy = 0, size = 1] =
    TRANSFORM.exec(element.getAttribute('transform') ?? '') ?? [];
  const looks = (element.getAttribute('class') ?? '').split(' ');
  const light = element.getAttribute('data-light') ?? outer.light;
  const tone = looks.find((look) => look.startsWith('tone-'))?.slice('tone-'.length);
  const isLine = kind === 'line' || looks.includes('stroked');
  const own =
    tone === undefined ? undefined : (palette.lights[light]?.[tone] ?? palette.tones[tone]);
  const around: Around = {
    scale: outer.scale * Number(size),
    x: outer.x + Number(dx) * outer.scale,
    y: outer.y + Number(dy) * outer.scale,
    alpha:
      outer.alpha *
      number(element, kind === 'g' ? 'opacity' : isLine ? 'stroke-opacity' : 'fill-opacity'),
    colour: own ?? outer.colour,
    light,
  };
  const isMark = element.hasAttribute('data-key');
  if (isMark && around.alpha === 0) return [];
  if (kind === 'g') return [...element.children].flatMap((child) => strokesOf(child, around));
  const values = (...names: string[]): string =>
    names.map((name) => Number(element.getAttribute(name))).join(' ');
  const what =
    kind === 'polygon'
      ? rectOf(element.getAttribute('points') ?? '')
      : kind === 'line'
        ? `line ${values('x1', 'y1', 'x2', 'y2')}`
        : isLine
          ? 'stroke'
          : 'fill';
  const { scale, x, y, alpha } = around;
  const colour = looks.includes('painted') ? 'fade' : around.colour;
  return [{ what, scale, x, y, alpha, colour }];
};

/** What should be painted at an address in a frame, worked out from a drawing of it. */
export const paintedAt = (address: string, frame: Frame, lights: Lights): Stroke[] => {
  const root = svgWith(drawnMarks(scenery(parseState(address).progress, frame, lights)));
  const nowhere = { scale: 1, x: 0, y: 0, alpha: 1, colour: '', light: '' };
  return [...root.children].flatMap((mark) => strokesOf(mark, nowhere));
};

/** Of a unit of the frame; a drawing writes sizes with four places, and a canvas does not. */
const NEAR = 0.1;
const FINE = 0.005;

const inWords = ({ what, scale, x, y, alpha, colour }: Stroke): string =>
  `${what} at ${x.toFixed(2)} ${y.toFixed(2)} × ${scale.toFixed(3)}, ${alpha.toFixed(2)} ${colour}`;

const isAlike = (one: Stroke, other: Stroke | undefined): boolean =>
  one.what === other?.what &&
  one.colour === other.colour &&
  Math.abs(one.x - other.x) < NEAR &&
  Math.abs(one.y - other.y) < NEAR &&
  Math.abs(one.scale - other.scale) < FINE &&
  Math.abs(one.alpha - other.alpha) < FINE;

/** Where what was painted is not what should have been, in words. */
export const faultsOf = (painted: readonly Stroke[], wanted: readonly Stroke[]): string[] => [
  ...(painted.length === wanted.length
    ? []
    : [`${painted.length} strokes instead of ${wanted.length}`]),
  ...wanted.flatMap((stroke, index) => {
    const found = painted[index];
    if (isAlike(stroke, found)) return [];
    return [`${found ? inWords(found) : 'nothing'} instead of ${inWords(stroke)}`];
  }),
];
