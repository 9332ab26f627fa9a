/** The land is levelled into a ruler: ridges fall flat, and days run out of them. */
import { range } from 'd3-array';
import { air, HEIGHT, sheet, WIDTH, type Drawing } from './band.ts';
import { EMBER, mix, SILICON } from '../colour.ts';
import { rankOf } from '../../kit/axis.ts';
import { hills } from '../../kit/noise.ts';
import { lines, shapes, spread, type Point } from '../../kit/path.ts';
import { simplify } from '../../kit/simplify.ts';
import { area, FINE, HAIR, line, linear, url } from '../svg.ts';

/** The days of the two counts: up to the signature, and after it. */
const [AGREEING, BUILDING] = [81, 62];
const DAYS = AGREEING + BUILDING;
/** Of the way to the reader, how far the lines of days reach. */
const REACH = { edge: 1, week: 0.9, day: 0.8 };
const RIDGES = 13;
const INK = '#5a4a30';
const STEEL = '#5b646c';
/** Where the land has become level, and where the longest day ends. */
const LEVEL = 306;
const END = 524;

const FLOOR: readonly Point[] = [
  [WIDTH, HEIGHT],
  [0, HEIGHT],
];

const ridge = (i: number): Point[] => {
  const t = i / (RIDGES - 1);
  const land = hills(`ridge ${i}`, 4);
  const calm = Math.max(0, 1 - t * 1.12) ** 1.5;
  const base = 128 + (LEVEL - 128) * t;
  if (calm === 0)
    return [
      [0, base],
      [WIDTH, base],
    ];
  const top = spread(0, WIDTH, 241).map((x): Point => [x, base - land(x / 150) * 96 * calm]);
  return simplify(top, 1.3);
};

/** A day's line: parallel at first, then opening towards the reader. */
const day = (i: number): Point[] => {
  const far = 720 + (i - 71) * 4.08 + (i < AGREEING ? -2 : 2);
  const near = 720 + (i - 71) * 7.9 + (i < AGREEING ? -5 : 5);
  const rank = i < AGREEING ? rankOf(i, AGREEING) : rankOf(i - AGREEING, BUILDING);
  const reach = REACH[rank];
  return [
    [far, LEVEL],
    [far + (near - far) * reach, LEVEL + (END - LEVEL) * reach],
  ];
};

export const ruler: Drawing = (place) => {
  const { from, ground, id } = place;
  const ridges = range(RIDGES).map((i) => {
    const t = i / (RIDGES - 1);
    const top = ridge(i);
    const fill = mix(mix('#c9b083', from, Math.min(1, t * 1.5)), ground, t ** 1.6);
    return (
      area(shapes([[...top, ...FLOOR]]), fill) + line(lines([top]), mix(INK, STEEL, t), HAIR, 0.8)
    );
  });
  const days = range(DAYS).map(day);
  const fade = (name: string, colour: string): string =>
    linear(
      id(name),
      [0, LEVEL, 0, END],
      [
        [0, colour, 0.55],
        [0.35, colour],
      ],
    );
  return [
    air(place, [[0.2, mix(from, '#fff6e2', 0.4)]]),
    fade('agreed', EMBER.light),
    fade('built', SILICON.light),
    ...ridges,
    sheet(ground, LEVEL + 1),
    line(lines(days.slice(0, AGREEING)), url(id('agreed')), FINE),
    line(lines(days.slice(AGREEING)), url(id('built')), FINE),
    line(`M0 ${LEVEL}h${WIDTH}`, STEEL, FINE),
  ].join('');
};
