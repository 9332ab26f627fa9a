/** A factory hall under construction, seen from a corner. One unit is about three decimetres. */
import { pairs, range } from 'd3-array';
import { along, lines, segment, shapes, type Point } from '../../kit/path.ts';

const BAYS = 11;
const BAY = 46;
const SPAN = 156;
const EAVES = 72;
const RIDGE = 98;

/** Bays with a roof, then with trusses, then with columns only; the rest is still to come. */
const ROOFED = 4;
const TRUSSED = 7;
const STANDING = 9;

interface Hall {
  readonly roof: string;
  readonly frame: string;
  readonly faint: string;
  readonly planned: string;
  readonly measures: string;
}

/** A line with a slanted tick at each end. */
export const measure = (from: Point, to: Point): Point[][] => [
  [from, to],
  ...[from, to].map(([x, y]) => segment(x - 4, y + 5, x + 4, y - 5)),
];

/** The hall, from the corner nearest to us. */
export const hallFrom = ([x, y]: Point): Hall => {
  /** Bays along the hall, units across it and up. */
  const at = (bay: number, across: number, up: number): Point => [
    x + bay * BAY * 0.96 + across * 0.84,
    y + bay * BAY * 0.19 - across * 0.46 - up,
  ];
  const truss = (i: number): Point[][] => {
    const [left, top, right] = [at(i, 0, EAVES), at(i, SPAN / 2, RIDGE), at(i, SPAN, EAVES)];
    const foot = along(left, right, 0.5);
    const web = (end: Point): Point[] =>
      range(4).flatMap((n) => [along(end, foot, (n + 0.5) / 4), along(end, top, (n + 1) / 4)]);
    return [[left, top, right, left], web(left), web(right)];
  };
  const column = (i: number, across: number): Point[] => [at(i, across, 0), at(i, across, EAVES)];
  const slope = (i: number, side: number): Point[] => [
    at(i, side, EAVES),
    at(i, SPAN / 2, RIDGE),
    at(i + 1, SPAN / 2, RIDGE),
    at(i + 1, side, EAVES),
  ];
  const purlins = range(9).map((n): Point[] => {
    const across = (n / 8) * SPAN;
    const up = EAVES + (RIDGE - EAVES) * (1 - Math.abs(n / 4 - 1));
    return [at(0, across, up), at(n < 5 ? TRUSSED : ROOFED, across, up)];
  });
  const braces = [0, TRUSSED].flatMap((i): Point[][] => [
    [at(i, 0, 0), at(i + 1, 0, EAVES)],
    [at(i + 1, 0, 0), at(i, 0, EAVES)],
  ]);
  const all = range(BAYS + 1);
  const both = [0, SPAN];
  const last = STANDING - 1;
  return {
    roof: shapes(range(ROOFED).flatMap((i) => both.map((side) => slope(i, side)))),
    frame: lines([
      ...all.slice(0, STANDING).flatMap((i) => both.map((side) => column(i, side))),
      ...both.map((side) => [at(0, side, EAVES), at(last, side, EAVES)]),
    ]),
    faint: lines([
      ...all.slice(0, TRUSSED + 1).flatMap(truss),
      ...purlins,
      ...braces,
      // The rails of the bridge crane.
      ...both.map((side) => [at(0, side, EAVES - 18), at(last, side, EAVES - 18)]),
    ]),
    planned: lines([
      ...all.slice(STANDING).flatMap((i) => both.map((side) => column(i, side))),
      [at(BAYS, 0, EAVES), at(BAYS, SPAN / 2, RIDGE), at(BAYS, SPAN, EAVES)],
      ...both.map((side) => [at(last, side, EAVES), at(BAYS, side, EAVES)]),
      [at(0, 0, 0), at(BAYS, 0, 0), at(BAYS, SPAN, 0), at(0, SPAN, 0), at(0, 0, 0)],
    ]),
    measures: lines([
      ...measure(at(0, -52, 0), at(BAYS, -52, 0)),
      ...pairs(all).flatMap(([a, b]) => measure(at(a, -28, 0), at(b, -28, 0))),
      ...measure(at(-0.7, 0, 0), at(-0.7, SPAN, 0)),
      ...measure(at(-0.35, 0, 0), at(-0.35, 0, EAVES)),
    ]),
  };
};
