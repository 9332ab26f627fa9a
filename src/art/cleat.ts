/**
 * How coal breaks: in beds that dip together, split by upright cleats into blocks, with dull
 * lenses between the bright beds. Surfaces are sorted by how they meet a light from upper right.
 */
import { pairs, range } from 'd3-array';
import { random, type Random } from '../kit/noise.ts';
import { along, type Point } from '../kit/path.ts';

interface Coal {
  /** Faces turned to the light, and ledges turned to it even more. */
  readonly lit: Point[][];
  readonly ledges: Point[][];
  /** Hollows and flanks. */
  readonly dark: Point[][];
  /** Lenses of dull coal and open joints. */
  readonly dull: Point[][];
  /** Where the light catches an edge. */
  readonly edges: Point[][];
}

type Quad = readonly [Point, Point, Point, Point];

/** Thickness of each bed, from the top. */
const BEDS = [88, 62, 168, 54, 112, 150, 66, 120];

/** Where a bed's plane lies: all dip together, with one gentle roll. */
const dip = (x: number): number => (x - 720) * 0.07 + Math.sin(x / 210) * 11;

/** The shell-shaped scar where a chip came off the corner of a block. */
const scar = ([x, y]: Point, size: number): Point[] =>
  range(5).map((i) => {
    const angle = 0.05 + i * 0.4;
    return [x - Math.cos(angle) * size, y + Math.sin(angle) * size * 0.8];
  });

/** A block stands out: its ledge catches the light, the flank away from it lies dark. */
const standing = (coal: Coal, [a, b, c, d]: Quad, depth: number): void => {
  const [inner, outer]: [Point, Point] = [
    [a[0] + depth, a[1] + depth * 0.8],
    [b[0] - depth * 0.6, b[1] + depth],
  ];
  coal.lit.push([a, b, c, d]);
  coal.ledges.push([a, b, outer, inner]);
  coal.dark.push([a, inner, [d[0] + depth * 0.7, d[1]], d]);
  coal.edges.push([inner, outer, along(outer, c, 0.7)]);
};

/** A block broke aslant: of its two facets one is turned to the light. */
const aslant = (coal: Coal, [a, b, c, d]: Quad, chance: Random): void => {
  const [top, foot] = [along(a, b, 0.1 + chance() * 0.7), along(d, c, 0.1 + chance() * 0.8)];
  const middle = along(top, foot, 0.3 + chance() * 0.4);
  coal.lit.push([top, b, c, foot]);
  coal.ledges.push([b, c, middle]);
  coal.edges.push([middle, b]);
};

const split = (coal: Coal, quad: Quad, reach: number, chance: Random): void => {
  const [a, b, c, d] = quad;
  const kind = chance();
  const depth = 6 + chance() * 15;
  if (kind < 0.3 && b[0] - a[0] < 190) {
    coal.dark.push([a, b, c, d]);
    return;
  }
  // Far from the lamp there is nothing more to see than which blocks stand out.
  if (reach > 660) {
    if (kind > 0.6) coal.lit.push([a, b, c, d]);
    return;
  }
  if (kind < 0.62) standing(coal, quad, depth);
  else aslant(coal, quad, chance);
  if (chance() < 0.3) {
    const shell = scar(b, (d[1] - a[1]) * (0.25 + chance() * 0.4));
    coal.dark.push([b, ...shell]);
    coal.edges.push(shell.slice(1));
  }
};

/** A wall of coal, drawn in detail only where the lamp reaches. */
export const breakCoal = (width: number, lamp: Point): Coal => {
  const chance = random('cleats');
  const coal: Coal = { lit: [], ledges: [], dark: [], dull: [], edges: [] };
  let top = -30;
  for (const thickness of BEDS) {
    const plane = (x: number, down: number): Point => [x, top + down + dip(x)];
    const joints: (readonly [Point, Point])[] = [];
    let x = -60 - chance() * 60;
    while (x < width + 140) {
      const lean = (0.1 + (chance() - 0.5) * 0.34) * thickness;
      joints.push([
        plane(x, (chance() - 0.6) * 0.26 * thickness),
        plane(x - lean, thickness * (0.94 + chance() * 0.1)),
      ]);
      x += thickness * (0.5 + chance() ** 2 * 2) + 30;
    }
    for (const [[a, d], [b, c]] of pairs(joints)) {
      split(coal, [a, b, c, d], Math.hypot(a[0] - lamp[0], (a[1] - lamp[1]) * 1.5), chance);
    }
    const start = chance() * width * 0.8 - 100;
    const end = start + 420 + chance() * 600;
    coal.dull.push([
      plane(start, thickness),
      plane((start + end) / 2, thickness - 9),
      plane(end, thickness - 3),
      plane((start + end) / 2, thickness + 11),
    ]);
    top += thickness;
  }
  return coal;
};
