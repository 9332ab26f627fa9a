/** How light the history's scenery is, part by part: on the canvas of a page, and in a drawing of it. */
import sharp from 'sharp';
import { scenery } from '../../src/figures/history/scenery.ts';
import { parseState } from '../../src/figures/history/state.ts';
import type { Lights } from '../../src/figures/history/stations.ts';
import type { Frame } from '../../src/kit/marks.ts';
import { resolved } from '../../src/share/resolve.ts';
import { NIGHT } from '../../src/theme/colours.ts';
import { palette } from './painter.ts';

/** Parts across and down. */
const PARTS = 8;

/**
 * Runs in a page: the mean of red, green and blue, 0 to 255, in each part of the picture that is
 * shown; nothing where its scenery is not painted on a canvas. It needs nothing from here.
 */
export const lightNow = (pictures: string): number[] => {
  const PARTS = 8;
  const picture = [...document.querySelectorAll(pictures)].find(
    (each) => each.getClientRects().length > 0,
  );
  const canvas = picture?.closest('.stage')?.querySelector('canvas');
  if (!picture || !canvas) return [];
  const [outer, inner] = [canvas.getBoundingClientRect(), picture.getBoundingClientRect()];
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [Math.round(inner.width), Math.round(inner.height)];
  const context = copy.getContext('2d');
  if (!context) return [];
  context.drawImage(
    canvas,
    outer.left - inner.left,
    outer.top - inner.top,
    outer.width,
    outer.height,
  );
  const { data, width, height } = context.getImageData(0, 0, copy.width, copy.height);
  const sums = Array.from({ length: PARTS * PARTS }, () => ({ sum: 0, count: 0 }));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const part = Math.floor((y * PARTS) / height) * PARTS + Math.floor((x * PARTS) / width);
      const [at, cell] = [(y * width + x) * 4, sums[part]];
      if (!cell) continue;
      cell.sum += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      cell.count += 1;
    }
  }
  return sums.map(({ sum, count }) => sum / count);
};

/** The same of an address, drawn outside of any browser. */
export const lightAt = async (address: string, frame: Frame, lights: Lights): Promise<number[]> => {
  const { width, height } = frame;
  const marks = scenery(parseState(address).progress, frame, lights);
  const inside = resolved(marks, {
    palette,
    edition: 'zh',
    kerned: false,
    picture: { name: address, files: [] },
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${NIGHT}"/>${inside}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: NIGHT })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sums = Array.from({ length: PARTS * PARTS }, () => ({ sum: 0, count: 0 }));
  for (let at = 0; at < data.length; at += info.channels) {
    const [x, y] = [(at / info.channels) % width, Math.floor(at / info.channels / width)];
    const part = Math.floor((y * PARTS) / height) * PARTS + Math.floor((x * PARTS) / width);
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const cell = sums[part];
    if (!cell) continue;
    cell.sum += (red + green + blue) / 3;
    cell.count += 1;
  }
  return sums.map(({ sum, count }) => sum / count);
};
