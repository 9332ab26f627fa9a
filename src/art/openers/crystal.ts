/** Out of black rubble comes order: silicon's lattice, and before it an ingot with one lit edge. */
import { air, settle, type Drawing } from './band.ts';
import { mix, SILICON } from '../colour.ts';
import { chainsAcross, chainsDeep, type Atom } from './lattice.ts';
import { random } from '../../kit/noise.ts';
import { lines, type Point } from '../../kit/path.ts';
import { heap } from './rubble.ts';
import { area, BOLD, FINE, HAIR, line, linear, url } from '../svg.ts';

const BLOCK = { across: 26, deep: 4, levels: 6 };

/** The point that the crystal's channels run to. */
const EYE: Point = [940, 230];

/** From the crystal to the picture: seen along its channels, in perspective. */
const project = ([u, w, z]: Atom): Point => {
  const depth = 1 / (1 + w * 0.13);
  return [EYE[0] + (u * 58 - 880) * depth, EYE[1] + (270 - z * 41) * depth];
};

const CROWN = 'M690 190c1 18 8 26 24 33l74 31c28 12 34 24 34 50';
const INGOT = `${CROWN}v240h-264v-240c0-26 6-38 34-50l74-31c16-7 23-15 24-33z`;

export const crystal: Drawing = (place) => {
  const { from, ground, id } = place;
  const chance = random('silicon');
  const grown = (chains: Atom[][]): Point[][] =>
    chains
      .map((chain) => {
        const start = chance() * 6;
        return chain
          .filter(([u]) => u >= start)
          .map((atom): Point => {
            const disorder = Math.max(0, 1 - atom[0] / 11) ** 2;
            const [x, y] = project(atom);
            return [x + (chance() - 0.5) * 90 * disorder, y + (chance() - 0.5) * 80 * disorder];
          });
      })
      .filter((chain) => chain.length > 1);
  const across = chainsAcross(BLOCK);
  const deep = chainsDeep(BLOCK);
  const isNear = (chain: Atom[]): boolean => (chain[0]?.[1] ?? 0) < 2;
  const near = grown([...across.filter(isNear), ...deep.map((chain) => chain.slice(0, 2))]);
  const far = grown([
    ...across.filter((chain) => !isNear(chain)),
    ...deep.map((chain) => chain.slice(1)),
  ]);
  const stones = heap(chance);
  const resolve = (name: string, strength: number): string =>
    linear(
      id(name),
      [240, 0, 1180, 0],
      [0, SILICON.dark, 0.04],
      [0.4, SILICON.dark, strength * 0.6],
      [0.75, SILICON.dark, strength],
      [1, SILICON.dark, strength * 0.4],
    );
  return [
    air(place, [0.6, mix(from, ground, 0.75)]),
    resolve('far', 0.42),
    resolve('near', 0.95),
    line(lines(far), url(id('far')), HAIR),
    line(lines(near), url(id('near')), FINE),
    area(stones.dark, '#08090b'),
    area(stones.side, '#1a2129'),
    area(stones.top, '#35414d'),
    linear(id('body'), [0, 290, 0, 530], [0, '#050709'], [1, ground]),
    linear(id('rim'), [0, 196, 0, 530], [0, SILICON.dark], [0.3, '#e4f0fc'], [1, SILICON.dark, 0]),
    line('M690 20v170', SILICON.dark, FINE, 0.75),
    area(INGOT, url(id('body'))),
    line('M722 238c38 15 52 26 52 62v190', url(id('rim')), HAIR, 0.35),
    line(`${CROWN}v230`, url(id('rim')), BOLD),
    settle(place, 430, 0.9),
  ].join('');
};
