/** The houses of the city, and their windows as they light up. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { lines, polyline, shapes, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, line, sheet } from '../drawing.ts';
import { REACH } from '../view.ts';

/** The level of the streets on the plate. */
export const GROUND = 452;
const PLANT = 128;

interface House {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A row of houses; none stands where the power station does. */
const row = (seed: string, low: number, high: number, gap: number): House[] => {
  const chance = random(seed);
  const land = hills(seed, 2);
  const houses: House[] = [];
  let x = -REACH;
  while (x < REACH) {
    const width = 20 + chance() * 34;
    const height = low + (high - low) * (0.5 + land(x / 170) * 0.5) * (0.55 + chance() * 0.6);
    houses.push({ x, width, height });
    x += width + chance() * gap;
  }
  return houses.filter(({ x, width }) => x + width < PLANT - 34 || x > PLANT + 236);
};

const silhouettes = (houses: readonly House[]): string =>
  shapes(
    houses.map(({ x, width, height }) => [
      [x, GROUND + 4],
      [x, GROUND - height],
      [x + width, GROUND - height],
      [x + width, GROUND + 4],
    ]),
  );

/** What stands on roofs: lift houses, tanks, masts. */
const roofs = (houses: readonly House[]): string =>
  houses
    .filter((_, index) => index % 3 !== 1)
    .map(({ x, width, height }) => {
      const [left, top] = [Math.round(x + width * 0.3), Math.round(GROUND - height)];
      return `M${left} ${top}v-6h9v6zM${left + 12} ${top}v-13h1v13z`;
    })
    .join('');

export const BANDS = 8;

/** Lit windows in bands, the nearest to the power station first. */
const windows = (houses: readonly House[]): string[] => {
  const chance = random('windows');
  const bands = range(BANDS).map((): string[] => []);
  for (const { x, width, height } of houses) {
    const columns = Math.floor((width - 5) / 8);
    const rows = Math.floor((height - 8) / 11);
    for (const column of range(columns)) {
      for (const level of range(rows)) {
        if (chance() > 0.34) continue;
        const left = Math.round(x + (width - columns * 8) / 2 + column * 8 + 2);
        const away = Math.abs(left - PLANT - 80) / REACH + (chance() - 0.5) * 0.14;
        const band = Math.min(BANDS - 1, Math.max(0, Math.floor(away * BANDS * 1.1)));
        bands[band]?.push(`M${left} ${Math.round(GROUND - height + 7 + level * 11)}h4v5h-4z`);
      }
    }
  }
  return bands.map((lit) => lit.join(''));
};

const near = row('near houses', 46, 150, 16);
const far = row('far houses', 70, 190, 4);

export const skyline = drawing('city-skyline', () => [
  area(silhouettes(far), 'far'),
  fading(sheet(360, 460), 'glow', 'up', 0.2),
]);

export const blocks = drawing('city-blocks', () => [
  area(silhouettes(near) + roofs(near), 'near'),
  line(
    lines(
      near.map(({ x, width, height }): Point[] =>
        polyline([x, GROUND, x, GROUND - height, x + width, GROUND - height]),
      ),
    ),
    'far',
    1,
  ),
]);

export const lights = range(BANDS).map((band) =>
  drawing(`city-lights-${band}`, () => [{ d: windows(near)[band] ?? '' }]),
);
