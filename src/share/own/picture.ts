/**
 * A picture of the reader's own: a guess, or a day, of which no file could have been built. It is
 * composed and drawn as those are, and it is drawn here: the choice never leaves the device.
 */
import { alternative } from '../../figures/figure.ts';
import { loadFigure } from '../../figures/index.ts';
import type { Box, Mark, TextMark } from '../../kit/marks.ts';
import { paint } from '../../kit/paint.ts';
import { load } from '../files.ts';
import { placeSnapshot, type PlacedSnapshot } from '../place.ts';
import { ratioOf, type Ratio } from '../ratios.ts';
import { loadFonts } from './faces.ts';
import { readStatePage, type StatePage } from './page.ts';
import { paintsOf } from './paint.ts';

/** What to draw. */
export interface OwnState {
  readonly figure: string;
  /** The reader's state. */
  readonly address: string;
  /** Address of the page of the named state it belongs to. */
  readonly page: string;
}

export interface OwnPicture {
  readonly blob: Blob;
  /** The finding, in the reader's own voice, and what the picture shows. */
  readonly title: string;
  readonly alt: string;
}

const pages = new Map<string, Promise<StatePage>>();

const loadPage = (address: string): Promise<StatePage> => {
  const known = pages.get(address);
  if (known) return known;
  const loading = load(address).then(async (answer) => readStatePage(await answer.text()));
  pages.set(address, loading);
  // The next one who asks tries again.
  loading.catch(() => pages.delete(address));
  return loading;
};

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

/** Copies the code that leads to the page from the poster that the build drew, where it stands too. */
const copyCode = async (
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  poster: string,
): Promise<void> => {
  const image = new Image();
  image.src = poster;
  await image.decode();
  context.drawImage(image, x, y, width, height, x, y, width, height);
};

const canvasOf = ({ width, height }: Ratio): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas can be drawn on');
  return context;
};

const drawOn = async (
  context: CanvasRenderingContext2D,
  { composition, piece }: PlacedSnapshot,
  { sheet: { palette }, edition, fonts }: StatePage,
  poster: string,
): Promise<void> => {
  await loadFonts([...piece.marks, ...composition.marks].filter(isText), fonts, edition);
  const { width, height } = composition.ratio;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  const { region, x, y, scale } = piece;
  context.save();
  context.translate(x - region.x * scale, y - region.y * scale);
  context.scale(scale, scale);
  paint(piece.marks, paintsOf({ context, palette, edition, kerned: false }));
  context.restore();
  paint(composition.marks, paintsOf({ context, palette, edition, kerned: true }));
  if (composition.code) await copyCode(context, composition.code, poster);
};

const toPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gives no picture'));
    }, 'image/png');
  });

/** Draws a picture of the reader's own. Rejects where page, fonts or canvas cannot be had. */
export const drawOwn = async (
  { figure: id, address, page }: OwnState,
  shape: string,
): Promise<OwnPicture> => {
  const own = await loadPage(page);
  const { props, sheet, edition } = own;
  const figure = await loadFigure(id, props);
  const ratio = ratioOf(shape);
  const context = canvasOf(ratio);
  const placed = placeSnapshot({ figure, state: address, props, words: sheet.words }, ratio.id);
  await drawOn(context, placed, own, `${page}poster.png`);
  const description = figure.describe(figure.parse(address), props);
  const blob = await toPng(context.canvas);
  return { blob, title: description.title, alt: alternative(description, edition) };
};
