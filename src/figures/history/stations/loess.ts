/** The loess plateau under a low sun. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { lines, segment, shapes, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, halo, line, sheet } from '../drawing.ts';
import { PLATE, REACH } from '../view.ts';
import { across, contour, massBelow } from './terrain.ts';

export const HORIZON = 262;

export const ridges = drawing('turn-sky', () => {
  const chance = random('turn');
  const range3 = range(3).map((i) => {
    const land = hills(`turn ridge ${i}`, 5);
    return contour(
      121,
      (x) => HORIZON - 8 + i * 8 - Math.max(0, 0.42 + land(x / (210 - 40 * i))) * (70 - i * 18),
      1.1,
    );
  });
  return [
    area(sheet(0, PLATE), 'air'),
    fading(sheet(40, 300), 'glow', 'up', 0.92),
    halo('rim', [-170, 236, 330, 200], 0.75),
    ...range3.map((top, i) => area(massBelow(top, 320), 'near', 0.42 + i * 0.2)),
    line(
      lines(
        range(26).map((): Point[] => {
          const [x, y] = [across(chance), 120 + chance() * 100];
          return segment(x, y, x + 40 + chance() * 90, y);
        }),
      ),
      'rim',
      0.8,
      0.14,
    ),
  ];
});

/** The plateau: a rim with gullies that eat back into it, and the faces turned from the light. */
export const plateau = drawing('turn-land', () => {
  const land = hills('plateau', 4);
  const chance = random('gullies');
  const heads: number[] = [];
  for (let x = -REACH - 60; x < REACH + 60; x += 34 + chance() * 62) heads.push(x);
  const at = (x: number): number => {
    const nearest = Math.min(...heads.map((head) => Math.abs(head - x)));
    return 272 + land(x / 210) * 16 + Math.max(0, 1 - nearest / 16) * 13;
  };
  const edge = contour(241, at, 1);
  const shade = heads.slice(0, -1).map((left, i): Point[] => {
    const right = heads[i + 1] ?? left;
    const crest = left + (right - left) * (0.3 + chance() * 0.25);
    const run = 34 + chance() * 30;
    return [
      [crest, at(crest)],
      [crest + (right - crest) * 0.35, at(crest) + run * 0.5],
      [crest + (right - crest) * 0.3, at(crest) + run],
      [right + 6, at(right) + run * 0.8],
      [right, at(right)],
    ];
  });
  // Fields in steps below the rim.
  const steps = range(5).map((i) => {
    const bend = hills(`step ${i}`, 2);
    return contour(61, (x) => 316 + i * 9 + bend(x / 240) * 10, 1);
  });
  return [
    area(massBelow(edge, PLATE - 30), 'far'),
    area(shapes(shade), 'near', 0.55),
    line(lines([edge]), 'rim', 1.2, 0.8),
    line(lines(steps), 'near', 1, 0.45),
    area(sheet(330, PLATE - 30), 'middle'),
    fading(sheet(318, 345), 'middle', 'up'),
  ];
});
