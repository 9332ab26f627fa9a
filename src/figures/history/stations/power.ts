/** The power station, and the grid that it feeds. */

import { range } from 'd3-array';
import { lines, polyline, segment } from '../../../kit/path.ts';
import { area, drawing, fading, line } from '../drawing.ts';
import { GROUND } from './town.ts';

const TOWER = 'c10-52 14-78 8-116h58c-6 38-2 64 8 116z';

/** Two cooling towers, three stacks, the boiler house and the belt that feeds it. */
export const station = drawing('city-plant', () => [
  area(`M112 456${TOWER}M206 456${TOWER}`, 'middle'),
  line(`M120 340h58M214 340h58M112 448h74M206 448h74`, 'rim', 1, 0.5),
  line('M121 342c5 36 2 62-8 112M215 342c5 36 2 62-8 112', 'glow', 1.6, 0.9),
  area(
    'M290 456v-84h26v-18h40v102zM300 372l2-112h9l3 112zM340 354l2-122h10l3 122zM372 456v-46l-22-22v68z',
    'near',
  ),
  area('M112 458L-6 458 296 384v10L40 458z', 'near'),
  line(lines(range(9).map((i) => segment(60 + i * 26, 458, 60 + i * 26, 448 - i * 6))), 'near', 2),
  line('M302 272h8m-8 12h9m32-40h9m-9 14h10M300 258h13M340 230h14', 'ember', 2.4),
  area(
    'M296 380h4v6h-4zm10 0h4v6h-4zm10 0h4v6h-4zm10-12h4v6h-4zm10 0h4v6h-4zm-30 28h4v6h-4zm10 0h4v6h-4zm20 0h4v6h-4zm10 16h4v6h-4z',
    'rim',
  ),
]);

/** Steam from the towers. */
export const steam = drawing('city-steam', () => {
  const puff = (x: number, y: number, r: number): string =>
    `M${x - r} ${y}a${r} ${r * 0.8} 0 1 1 ${2 * r} 0a${r} ${r * 0.8} 0 1 1-${2 * r} 0z`;
  return [
    [150, 318, 34],
    [176, 286, 44],
    [214, 252, 54],
    [264, 222, 66],
    [330, 192, 82],
  ].flatMap(([x = 0, y = 0, r = 0], i) =>
    [puff(x, y, r), puff(x + 94, y + 4, r * 0.9)].map((d) =>
      fading(d, 'rim', 'out', 0.5 - i * 0.07),
    ),
  );
});

const PYLONS = [
  { x: 24, size: 1.5 },
  { x: -166, size: 1.2 },
  { x: -318, size: 0.95 },
  { x: -440, size: 0.75 },
  { x: -538, size: 0.6 },
  { x: -618, size: 0.48 },
];
/** A mast of size 1, up from its foot: its legs, and the lattice between them from either side. */
const MAST = [
  [-9, 0, -3, -52, -2, -84, 0, -94, 2, -84, 3, -52, 9, 0],
  [-7, -18, 5, -34, -4, -50, 3, -62, -2, -76],
  [7, -18, -5, -34, 4, -50, -3, -62, 2, -76],
];
const ARMS = [
  [-84, 21],
  [-70, 27],
  [-56, 23],
] as const;

/** Lattice masts and the lines that sag between them. */
export const grid = drawing('city-grid', () => {
  const foot = GROUND + 14;
  const arms = ARMS.map(([up, reach]) => [-reach, up, 0, up - 5, reach, up, -reach, up]);
  const masts = PYLONS.flatMap(({ x, size }) =>
    [...MAST, ...arms].map((line) => polyline(line, [x, foot], size)),
  );
  const first = { x: 250, size: 1.9 };
  const spans = [first, ...PYLONS].slice(0, -1).map((from, i) => ({ from, to: PYLONS[i] ?? from }));
  const wires = spans.flatMap(({ from, to }) =>
    ARMS.flatMap(([up, reach]) =>
      [-1, 1].map((side) => {
        const [x1, y1] = [from.x + side * reach * from.size, foot + (up + 5) * from.size];
        const [x2, y2] = [to.x + side * reach * to.size, foot + (up + 5) * to.size];
        const sag = Math.abs(x2 - x1) * 0.11;
        return `M${Math.round(x1)} ${Math.round(y1)}Q${Math.round((x1 + x2) / 2)} ${Math.round((y1 + y2) / 2 + sag)} ${Math.round(x2)} ${Math.round(y2)}`;
      }),
    ),
  );
  return [
    line(wires.join(''), 'rim', 0.7, 0.42),
    line(lines(masts), 'deep', 2.6),
    line(lines(masts), 'rim', 0.8, 0.7),
  ];
});
