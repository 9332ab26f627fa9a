/** An electromagnet of seven turns; the filings around it lie along its field. */
import { range } from 'd3-array';
import { lines, type Point } from '../../kit/path.ts';
import { simplify } from '../../kit/simplify.ts';
import { person, truck } from '../scale.ts';
import { area, bothSides, FINE, HAIR, line, linear, url } from '../svg.ts';
import { dark, GROUND, INK, RIM, tone, type SpreadArt } from './art.ts';

const WIDTH = 2000;
const HEIGHT = 800;
const FLOOR = 738;
const TURNS = 7;
const [TOP, PITCH, BAND, RADIUS, SAG] = [146, 72, 54, 152, 12] as const;
const CORE = 96;
/** The poles, a little inside the ends of the core. */
const POLES: readonly (readonly [y: number, strength: number])[] = [
  [118, 1],
  [TOP + TURNS * PITCH + 18, -1],
];
const STEP = 16;

/** The direction of the field at a point. */
const field = ([x, y]: Point): Point => {
  let [fx, fy] = [0, 0];
  for (const [pole, strength] of POLES) {
    const cube = Math.hypot(x, y - pole) ** 3;
    fx += (strength * x) / cube;
    fy += (strength * (y - pole)) / cube;
  }
  const size = Math.hypot(fx, fy);
  return [fx / size, fy / size];
};

/** One line of the field on the right, from the upper pole to the lower or out of the picture. */
const fieldLine = (angle: number): Point[] => {
  const [start, end] = [POLES[0]?.[0] ?? 0, POLES[1]?.[0] ?? 0];
  const points: Point[] = [[36 * Math.sin(angle), start - 36 * Math.cos(angle)]];
  for (let i = 0; i < 260; i += 1) {
    const [x, y] = points.at(-1) ?? [0, 0];
    if (x > WIDTH / 2 + 60 || y < -140 || y > HEIGHT + 100) break;
    if (Math.hypot(x, y - end) < 36) break;
    // Half a step ahead the direction is nearer to that of the whole step.
    const [ax, ay] = field([x, y]);
    const [dx, dy] = field([x + (ax * STEP) / 2, y + (ay * STEP) / 2]);
    points.push([x + dx * STEP, y + dy * STEP]);
  }
  return simplify(points, 1);
};

const LINES = range(23).map((i) => fieldLine(0.07 + i * 0.085));

const filings = (): string => {
  const near = LINES.filter((_, i) => i % 2 === 0);
  const far = LINES.filter((_, i) => i % 2 === 1);
  return (
    line(lines(near), INK, FINE, 0.75, '9 5 15 6 6 4 12 7') +
    line(lines(far), INK, HAIR, 0.6, '6 7 11 5 4 8')
  );
};

/** The front of a turn: a band that sags a little, as a ring seen from slightly above. */
const front = (top: number): string =>
  `M${-RADIUS} ${top}q${RADIUS} ${SAG * 2} ${RADIUS * 2} 0v${BAND}q${-RADIUS} ${SAG * 2} ${-RADIUS * 2} 0z`;

const coil = (id: (name: string) => string): string => {
  const tops = range(TURNS).map((i) => TOP + i * PITCH);
  const bottom = TOP + TURNS * PITCH;
  const backs = tops
    .map(
      (top) =>
        `M${-RADIUS} ${top + BAND}l${RADIUS * 2} ${PITCH - BAND}v${-16}l${-RADIUS * 2} ${BAND - PITCH}z`,
    )
    .join('');
  const rim = tops.map((top) => `M${-RADIUS} ${top}q${RADIUS} ${SAG * 2} ${RADIUS * 2} 0`).join('');
  return [
    area(
      `M${-CORE} 84v${bottom + 34 - 84}q${CORE} 30 ${CORE * 2} 0v${84 - bottom - 34}a${CORE} 22 0 0 0${-CORE * 2} 0z`,
      tone(46),
    ),
    area(backs, dark(34)),
    area(`M${-CORE} 84a${CORE} 22 0 1 0 ${CORE * 2} 0a${CORE} 22 0 1 0${-CORE * 2} 0z`, tone(26)),
    linear(
      id('band'),
      [-RADIUS, 0, RADIUS, 0],
      [0, dark()],
      [0.3, dark(18)],
      [0.72, dark(11)],
      [1, dark()],
    ),
    area(tops.map(front).join(''), url(id('band'))),
    line(rim, RIM, FINE, 0.7),
    // The two ends of the wire.
    line(
      `M${-RADIUS} ${TOP + 26}h-44v${FLOOR - TOP - 26}M${RADIUS} ${bottom - 40}h44v${FLOOR - bottom + 40}`,
      INK,
      FINE,
    ),
  ].join('');
};

const draw = (id: (name: string) => string): string =>
  [
    bothSides(id('filings'), filings()),
    linear(id('floor'), [0, FLOOR, 0, HEIGHT], [0, tone(14)], [0.9, GROUND]),
    area(`M-1000 ${FLOOR}h${WIDTH}v${HEIGHT}h${-WIDTH}z`, url(id('floor'))),
    line(`M-1000 ${FLOOR}h${WIDTH}`, INK, FINE),
    area(`M-128 ${FLOOR}l20-46h216l20 46z`, dark(6)),
    coil(id),
    ...[-250, -420, -640, -905].map((x, i) => truck(x, FLOOR, 0.62 + (i % 2) * 0.06, INK)),
    ...[262, 470, 720, 880].map((x, i) => truck(x, FLOOR, 0.62 + (i % 2) * 0.06, INK, -1)),
    ...[-172, -198, 176].map((x) => person(x, FLOOR, 1.4, INK)),
  ].join('');

export const magnet: SpreadArt = {
  layout: 'across',
  pictures: [
    {
      width: WIDTH,
      core: 640,
      height: HEIGHT,
      draw,
      labels: range(TURNS).map((i) => ({
        x: 0,
        y: TOP + i * PITCH + BAND / 2 + SAG,
        width: RADIUS * 2 - 16,
        align: 'center' as const,
        onDark: true,
      })),
    },
  ],
};
