/** A step of the loess plateau: flat land above, and the gullies that water has cut into it. */
import { pairs } from 'd3-array';
import { hills, random } from '../../kit/noise.ts';
import type { Point } from '../../kit/path.ts';
import { contour } from '../../kit/simplify.ts';

interface Step {
  /** The rim, from left to right. */
  readonly rim: Point[];
  /** The sides of the spurs that are turned away from a light low in the left. */
  readonly shade: Point[][];
  /** Where the rim lies at `x`. */
  readonly at: (x: number) => number;
}

interface Kind {
  readonly seed: string;
  readonly width: number;
  /** Where the rim lies on average, and how much it rises and falls. */
  readonly base: number;
  readonly relief: number;
  /** The distance between gullies and how far they run down. */
  readonly spacing: number;
  readonly depth: number;
}

export const loessStep = ({ seed, width, base, relief, spacing, depth }: Kind): Step => {
  const chance = random(seed);
  const land = hills(seed, 4);
  const heads: number[] = [];
  let x = -spacing;
  while (x < width + spacing) {
    heads.push(x);
    x += spacing * (0.5 + chance() * 1.1);
  }
  const at = (here: number): number => {
    const nearest = Math.min(...heads.map((head) => Math.abs(head - here)));
    const nick = Math.max(0, 1 - nearest / (spacing * 0.22)) * depth * 0.22;
    return base + land(here / (spacing * 3.2)) * relief + nick;
  };
  const shade = pairs(heads).map(([left, right]): Point[] => {
    const crest = left + (right - left) * (0.25 + chance() * 0.3);
    const run = depth * (0.65 + chance() * 0.5);
    const lean = (chance() - 0.3) * spacing * 0.3;
    return [
      [crest, at(crest)],
      [crest + (right - crest) * 0.3 + lean * 0.4, at(crest) + run * 0.45],
      [crest + (right - crest) * 0.42 + lean, at(crest) + run * 0.7],
      [right + lean * 0.9, at(right) + run * 0.9],
      [right, at(right)],
      [(crest + right) / 2, at((crest + right) / 2)],
    ];
  });
  return {
    rim: contour([0, width], 241, at, 1.3),
    shade,
    at,
  };
};
