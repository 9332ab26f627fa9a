/** Out of black rubble comes order: silicon's lattice, and before it an ingot with one lit edge. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { mix, SILICON } from './colour.ts';
import { chains, type Atom } from './lattice.ts';
import { random } from './noise.ts';
import { lines, range, shapes, type Point } from './path.ts';
import { area, BOLD, FINE, HAIR, line, linear, url } from './svg.ts';

const BLOCK = { across: 17, deep: 4, levels: 5 };
const TURN = 0.36;

/** From the crystal to the picture: turned a little, seen from slightly above. */
const project = ([u, w, z]: Atom): Point => {
  const [right, away] = [(u - 8) * Math.SQRT2, w * Math.SQRT2];
  const depth = 1 / (1 + (away * Math.cos(TURN) + right * Math.sin(TURN)) * 0.045);
  const x = right * Math.cos(TURN) - away * Math.sin(TURN);
  return [760 + x * 52 * depth, 300 - (z - 4.4) * 52 * depth];
};

const chunk = (at: Point, size: number, chance: () => number): Point[] =>
  range(6).map((i) => {
    const angle = ((i + chance() * 0.7) / 6) * 2 * Math.PI;
    const r = size * (0.7 + chance() * 0.5);
    return [at[0] + Math.cos(angle) * r, at[1] + Math.sin(angle) * r * 0.72];
  });

export const silicon: Drawing = (place) => {
  const { from, ground, id } = place;
  const chance = random('silicon');
  const near: Point[][] = [];
  const far: Point[][] = [];
  for (const chain of chains(BLOCK)) {
    const start = 1 + chance() * 6;
    const drawn = chain.flatMap((atom): Point[] => {
      const disorder = Math.max(0, 1 - (atom[0] - 1) / 9) ** 2;
      if (atom[0] < start) return [];
      const [x, y] = project(atom);
      return [[x + (chance() - 0.5) * 70 * disorder, y + (chance() - 0.5) * 60 * disorder]];
    });
    if (drawn.length > 1) ((chain[0]?.[1] ?? 0) < 2 ? near : far).push(drawn);
  }
  const rubble = range(26).map((i) => {
    const x = chance() ** 1.5 * 640 + (i % 2) * 60;
    const y = 490 - chance() * Math.max(10, 170 - x * 0.24);
    return { at: [x, y] as const, size: 14 + chance() * 30 };
  });
  const lumps = rubble.map(({ at, size }) => chunk(at, size, chance));
  const faces = lumps.map((lump, i) => {
    const [x, y] = rubble[i]?.at ?? [0, 0];
    return [...lump.slice(4), ...lump.slice(0, 1), [x, y] as const];
  });
  const body =
    'M716 208h8c0 40 2 52 26 66 44 24 58 36 58 66v220h-176v-220c0-30 14-42 58-66 24-14 26-26 26-66z';
  return [
    air(place, [[0.6, mix(from, ground, 0.7)]]),
    line(lines(far), SILICON.dark, HAIR, 0.26),
    line(lines(near), SILICON.dark, HAIR, 0.6),
    area(shapes(lumps), '#0b0d10'),
    area(shapes(faces), '#2a323b', 0.8),
    linear(id('body'), [0, 300, 0, 540], [
      [0, '#06080a'],
      [1, ground],
    ]),
    linear(id('rim'), [0, 208, 0, 530], [
      [0, SILICON.dark],
      [0.5, '#dcebfb'],
      [1, SILICON.dark, 0],
    ]),
    line('M720 24v186', SILICON.dark, FINE, 0.7),
    area(body, url(id('body'))),
    line('M724 208c0 40 2 52 26 66 44 24 58 36 58 66v190', url(id('rim')), BOLD),
    linear(id('deep'), [0, 440, 0, HEIGHT], [
      [0, ground, 0],
      [0.9, ground],
    ]),
    area(`M0 440h${WIDTH}v120H0z`, url(id('deep'))),
  ].join('');
};
