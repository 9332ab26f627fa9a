/** A heap of broken stones, each with a dark body, a side and a top that the light reaches. */
import { range } from 'd3-array';
import type { Random } from '../../kit/noise.ts';
import { along, shapes, type Point } from '../../kit/path.ts';

interface Heap {
  readonly dark: string;
  readonly side: string;
  readonly top: string;
}

const STONES = 26;

/** A heap that runs out to the right, its farthest stones first. */
export const heap = (chance: Random): Heap => {
  const stones: { dark: Point[]; side: Point[]; top: Point[] }[] = [];
  for (const i of range(STONES)) {
    const x = ((i * 0.618) % 1) * 620 - 30;
    const lift = (1 - i / STONES) * Math.max(12, 150 - x * 0.25);
    const [cx, cy] = [x, 500 - lift];
    const r = 22 + chance() * 30;
    const corner = (turn: number): Point => {
      const angle = (turn + chance() * 0.09) * 2 * Math.PI;
      const reach = r * (0.75 + chance() * 0.45);
      return [cx + Math.cos(angle) * reach, cy - Math.sin(angle) * reach * 0.72];
    };
    const [a, b, c, d, e, f] = [0, 0.15, 0.3, 0.48, 0.66, 0.84].map(corner);
    if (!a || !b || !c || !d || !e || !f) continue;
    const heart = along(along(b, e, 0.4), a, 0.15);
    stones.push({ dark: [a, b, c, d, e, f], side: [a, b, heart], top: [b, c, heart] });
  }
  return {
    dark: shapes(stones.map((stone) => stone.dark)),
    side: shapes(stones.map((stone) => stone.side)),
    top: shapes(stones.map((stone) => stone.top)),
  };
};
