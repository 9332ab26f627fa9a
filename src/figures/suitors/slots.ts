/** Where everything stands: the cities in one row or two, the district a rung below them. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Box } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, type Plot } from '../../kit/plot.ts';
import { CITY, DISTRICT } from './plan.ts';
import type { StateName } from './state.ts';

export interface Slots {
  /** Scale of all plans. */
  readonly scale: number;
  readonly cities: readonly Box[];
  readonly district: Box;
  /** The programme, in cells. */
  readonly strip: Box;
  /** Baselines of the words for the strip and for the cities. */
  readonly stripText: number;
  readonly citiesText: number;
  /** Left edge of the words for the cities. */
  readonly citiesLeft: number;
}

/** The district's side, as a share of a city's. */
const LONE = DISTRICT / CITY;
/** Of the pitch from city to city, the width of one: over 1 where two rows are staggered. */
const WIDE = { one: 0.88, two: 1.72 };
/** A plan is drawn however little room there is. */
const SMALLEST = 8;
/** Two rows are taken when cities are this much larger in them: they read as a group. */
const WORTH = 0.94;

/** The heights that do not grow with the cities. */
interface Fixed {
  /** A line of words. */
  readonly line: number;
  /** The programme's cells. */
  readonly strip: number;
  /** Between rows, and above and below words. */
  readonly gap: number;
  /** From the programme to the cities at least. */
  readonly lead: number;
  /** From the district down to the programme at least, where it went there. */
  readonly foot: number;
}

const fixedOf = ({ area, m }: Plot): Fixed => ({
  line: m.label * 1.4,
  strip: clamp(10, area.height * 0.075, 30 * m.unit),
  gap: clamp(4, area.height * 0.03, 12 * m.unit),
  lead: clamp(8, area.height * 0.07, 30 * m.unit),
  foot: clamp(m.label * 1.1, area.height * 0.11, m.title * 1.5),
});

const heightOf = ({ line, strip, gap, lead, foot }: Fixed, rows: number): number =>
  line * 2.3 + strip + lead + gap * rows + foot;

/** The side of a city in so many rows. */
const sideIn = (rows: 1 | 2, cities: number, fixed: Fixed, { area }: Plot): number => {
  const high = (area.height - heightOf(fixed, rows)) / (rows + LONE);
  const wide = area.width / (LONE / 2 + cities / (rows === 1 ? WIDE.one : WIDE.two) + 0.5);
  return Math.min(high, wide);
};

/** The slots of a state. */
export const slotsOf = (cities: number, name: StateName, plot: Plot): Slots => {
  const { area, m } = plot;
  const fixed = fixedOf(plot);
  const { line, strip, gap, lead, foot } = fixed;
  const [one, two] = [sideIn(1, cities, fixed, plot), sideIn(2, cities, fixed, plot)];
  const rows = cities > 1 && two >= one * WORTH ? 2 : 1;
  const side = Math.max(SMALLEST, rows === 2 ? two : one);
  const small = side * LONE;
  const isAll = name === 'bidders';
  const spare = Math.max(0, area.height - heightOf(fixed, rows) - side * (rows + LONE));
  const slack = spare + foot;
  const top = isAll ? area.y + line + strip + lead + slack * 0.55 : area.y;
  const middle = scaleLinear(
    [1, Math.max(2, cities)],
    [
      area.x + small / 2 + (area.width - small / 2 - side / 2) / cities,
      area.x + area.width - side / 2,
    ],
  );
  const boxes = range(cities).map((index) => ({
    x: middle(index + 1) - side / 2,
    y: top + (index % rows) * (side + gap),
    width: side,
    height: side,
  }));
  const citiesText = top + rows * side + (rows - 1) * gap + line * 0.95;
  const district = {
    x: area.x,
    y: citiesText + gap + (isAll ? slack * 0.36 : Math.min(slack * 0.36, foot)),
    width: small,
    height: small,
  };
  const stripTop = isAll ? area.y + line : bottomOf(area) - line - strip;
  return {
    scale: side / CITY,
    cities: boxes,
    district,
    strip: { x: area.x, y: stripTop, width: area.width, height: strip },
    stripText: isAll ? area.y + m.label : bottomOf(area) - line * 0.25,
    citiesText,
    citiesLeft: boxes[rows === 2 ? 1 : 0]?.x ?? area.x,
  };
};
