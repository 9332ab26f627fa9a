/** The benches of the pit, ring below ring, and the road between them. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { lines, shapes, spread, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, halo, line, sheet } from '../drawing.ts';
import { PLATE } from '../view.ts';

const BENCHES = 9;

interface Ring {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Height of the wall below its rim. */
  readonly wall: number;
}

const ring = (bench: number): Ring => {
  const t = bench / (BENCHES - 1);
  return {
    cx: 70 - t * 26,
    cy: 262 + 206 * t ** 0.94,
    rx: 880 * (1 - t * 0.76),
    ry: 112 * (1 - t * 0.72),
    wall: 25 * (1 - t * 0.42),
  };
};

/** The far half of a rim, from left to right. */
const rim = (bench: number): Point[] => {
  const { cx, cy, rx, ry } = ring(bench);
  const land = hills(`rim ${bench}`, 4);
  return spread(-Math.PI, 0, 49).map((angle): Point => {
    const swell = 1 + land(angle * 2.4) * 0.045;
    return [cx + Math.cos(angle) * rx * swell, cy + Math.sin(angle) * ry * swell];
  });
};

const closed = (bench: number): string => {
  const { rx, ry } = ring(bench);
  const far = rim(bench);
  const [first, last] = [far.at(0), far.at(-1)];
  if (!first || !last) return '';
  return `${lines([far])}a${Math.round(rx)} ${Math.round(ry * 1.25)} 0 0 1 ${Math.round(first[0]) - Math.round(last[0])} ${Math.round(first[1]) - Math.round(last[1])}z`;
};

const wallOf = (bench: number): string => {
  const far = rim(bench);
  const { wall } = ring(bench);
  const toe = far.map(([x, y]): Point => [x, y + wall]).toReversed();
  return shapes([[...far, ...toe]]);
};

/** Where buckets and blasting have scored the walls. */
const scores = (bench: number): string => {
  const chance = random(`scores ${bench}`);
  const { wall } = ring(bench);
  return lines(
    rim(bench)
      .filter(() => chance() < 0.62)
      .map(([x, y]): Point[] => {
        const at = x + (chance() - 0.5) * 18;
        return [
          [at, y + 3 + chance() * 3],
          [at + (chance() - 0.5) * 3, y + wall * (0.35 + chance() * 0.55)],
        ];
      }),
  );
};

/** A seam that shows in a wall. */
const seamIn = (bench: number): string =>
  lines([rim(bench).map(([x, y]): Point => [x, y + ring(bench).wall * 0.62])]);

/** Tyre marks round a bench. */
const tracks = (bench: number): string =>
  lines(
    [1.62, 1.8].map((down) =>
      rim(bench)
        .slice(6, 43)
        .map(([x, y]): Point => [x, y + ring(bench).wall * down]),
    ),
  );

const ROAD = { from: -2.72, to: -0.34, top: 0.45, bottom: 6.7 };

/** The haul road from its top (0) to the bottom of the pit (1), with how near it is. */
export const roadAt = (t: number): { x: number; y: number; near: number } => {
  const { cx, cy, rx, ry, wall } = ring(ROAD.top + t * (ROAD.bottom - ROAD.top));
  const angle = ROAD.from + t * (ROAD.to - ROAD.from);
  return {
    x: cx + Math.cos(angle) * rx * 0.97,
    y: cy + Math.sin(angle) * ry * 0.97 + wall * 1.1,
    near: t,
  };
};

export const benches = drawing('pit-benches', () => {
  const road = lines([spread(0, 1, 61).map((t): Point => [roadAt(t).x, roadAt(t).y])]);
  return [
    area(sheet(0, PLATE), 'air'),
    fading(sheet(60, 250), 'glow', 'up', 0.55),
    area(sheet(250, PLATE), 'far'),
    halo('rim', [140, 220, 470, 219], 0.55),
    ...range(BENCHES).flatMap((bench) => [
      area(closed(bench), bench === 0 ? 'far' : 'deep', bench === 0 ? 1 : 0.22),
      area(wallOf(bench), 'deep', 0.3),
      ...(bench === 4 || bench === 6 ? [line(seamIn(bench), 'deep', 5, 0.75)] : []),
      line(lines([rim(bench)]), 'rim', 1.2, 0.62 - bench * 0.05),
      line(scores(bench), bench % 2 === 0 ? 'rim' : 'deep', 1, bench % 2 === 0 ? 0.2 : 0.34),
      ...(bench > 0 && bench < 7 ? [line(tracks(bench), 'rim', 0.8, 0.1)] : []),
    ]),
    fading(sheet(330, PLATE), 'deep', 'up', 0.75),
    halo('glow', [60, 470, 420, 120], 0.42),
    line(road, 'deep', 4.5, 0.4),
    line(road, 'rim', 2.4, 0.6),
  ];
});
