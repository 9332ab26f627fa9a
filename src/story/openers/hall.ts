/** A factory hall under construction, in isometric projection. One unit is about three decimetres. */
import { along, lines, pairs, range, shapes, type Point } from './path.ts';

const BAYS = 11;
const BAY = 46;
const SPAN = 150;
const EAVES = 62;
const RIDGE = 84;
const COS = Math.cos(Math.PI / 6);

interface Hall {
  readonly roof: string;
  readonly frame: string;
  readonly faint: string;
  readonly planned: string;
  readonly measures: string;
  readonly crane: string;
}

/** Bays with a roof, bays with trusses, bays with columns; the rest is still to come. */
const ROOFED = 4;
const TRUSSED = 7;
const STANDING = 9;

export const isometric = (origin: Point): Hall => {
  /** Along the hall, across it, up. */
  const at = (along_: number, across: number, up: number): Point => [
    origin[0] + along_ * COS * 1.25 + across * COS,
    origin[1] + along_ * 0.22 - across * 0.5 - up,
  ];
  const truss = (i: number): Point[][] => {
    const [left, top, right] = [
      at(i * BAY, 0, EAVES),
      at(i * BAY, SPAN / 2, RIDGE),
      at(i * BAY, SPAN, EAVES),
    ];
    const webs = [0.25, 0.5, 0.75].flatMap((t): Point[][] => [
      [along(left, right, t / 2), along(left, top, t), along(left, right, (t + 0.25) / 2)],
      [along(right, left, t / 2), along(right, top, t), along(right, left, (t + 0.25) / 2)],
    ]);
    return [[left, top, right, left], ...webs];
  };
  const column = (i: number, across: number): Point[] => [
    at(i * BAY, across, 0),
    at(i * BAY, across, EAVES),
  ];
  const slope = (i: number): Point[][] => [
    [
      at(i * BAY, 0, EAVES),
      at(i * BAY, SPAN / 2, RIDGE),
      at((i + 1) * BAY, SPAN / 2, RIDGE),
      at((i + 1) * BAY, 0, EAVES),
    ],
  ];
  const purlins = [0, 0.25, 0.5, 0.75, 1].map((t): Point[] => [
    at(0, (t * SPAN) / 2, EAVES + (RIDGE - EAVES) * t),
    at(TRUSSED * BAY, (t * SPAN) / 2, EAVES + (RIDGE - EAVES) * t),
  ]);
  const all = range(BAYS + 1);
  const end = BAYS * BAY;
  const measure = (from: Point, to: Point): Point[][] => [
    [from, to],
    ...[from, to].map(([x, y]): Point[] => [
      [x - 4, y + 5],
      [x + 4, y - 5],
    ]),
  ];
  const mast = at(8.6 * BAY, SPAN + 40, 0);
  const [x, y] = mast;
  const top: Point = [x, y - 330];
  const jib: Point = [x - 250, y - 322];
  const braces = range(22).map((i): Point => [x + (i % 2) * 10, y - 10 - i * 14]);
  const chords = range(18).map((i): Point => [x - i * 14, y - 300 - (i % 2) * 12]);
  return {
    roof: shapes(range(ROOFED).flatMap(slope)),
    frame: lines([
      ...all.slice(0, STANDING).flatMap((i) => [column(i, 0), column(i, SPAN)]),
      [at(0, 0, EAVES), at(STANDING * BAY - BAY, 0, EAVES)],
      [at(0, SPAN, EAVES), at(STANDING * BAY - BAY, SPAN, EAVES)],
    ]),
    faint: lines([...all.slice(0, TRUSSED + 1).flatMap(truss), ...purlins]),
    planned: lines([
      ...all.slice(STANDING).flatMap((i) => [column(i, 0), column(i, SPAN)]),
      [at(end, 0, EAVES), at(end, SPAN / 2, RIDGE), at(end, SPAN, EAVES)],
      ...[0, SPAN].map((across) => [at((STANDING - 1) * BAY, across, EAVES), at(end, across, EAVES)]),
      [at(0, 0, 0), at(end, 0, 0), at(end, SPAN, 0), at(0, SPAN, 0), at(0, 0, 0)],
    ]),
    measures: lines([
      ...measure(at(0, -44, 0), at(end, -44, 0)),
      ...pairs(all).flatMap(([a, b]) => measure(at(a * BAY, -24, 0), at(b * BAY, -24, 0))),
      ...measure(at(-30, 0, 0), at(-30, SPAN, 0)),
    ]),
    crane: lines([
      [mast, top, [x + 10, y - 330], [x + 10, y]],
      braces,
      [[x + 70, y - 300], jib, [x - 250, y - 300], [x + 70, y - 300]],
      chords,
      [jib, [x, y - 352], [x + 70, y - 300]],
      [[x - 180, y - 300], [x - 180, y - 180]],
    ]),
  };
};
