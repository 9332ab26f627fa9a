/** Where everything stands: the cities in two staggered rows, the district a rung below them. */
import type { Measures } from '../../kit/heading.ts';
import type { Box } from '../../kit/marks.ts';
import { CITY, DISTRICT } from './plan.ts';
import type { StateName } from './state.ts';

/** Of the pitch from place to place, the width of a city: the rows are staggered, so over 1. */
const WIDE = 1.72;

export interface Slots {
  /** Scale of all plans. */
  readonly scale: number;
  readonly cities: readonly Box[];
  readonly district: Box;
  /** The programme, a cell a gigawatt. */
  readonly strip: Box;
  /** Baselines of the words for the strip and for the cities. */
  readonly stripText: number;
  readonly citiesText: number;
  /** Left edge of the words for the cities. */
  readonly citiesLeft: number;
}

/** The slots of a state in an area. */
export const slotsOf = (cities: number, name: StateName, area: Box, m: Measures): Slots => {
  const lone = DISTRICT / CITY;
  const rows = cities > 1 ? 2 : 1;
  const line = m.label * 1.5;
  const head = line + (m.compact ? 16 : 26) * m.unit;
  const rowGap = 10 * m.unit;
  /** What the way from the district down to the programme takes in `one`. */
  const foot = m.title * 1.5;
  const lead = (m.compact ? 14 : 24) * m.unit;
  const fixed = head + lead + rowGap * (rows - 1) + line * 1.5 + rowGap + foot;
  const high = (area.height - fixed) / (rows + lone);
  const wide = area.width / (lone / 2 + cities / WIDE + 0.5);
  const side = Math.max(12, Math.min(high, wide, CITY * m.unit));
  const small = side * lone;
  const pitch = (area.width - small / 2 - side / 2) / cities;
  const spare = Math.max(0, area.height - fixed - side * (rows + lone));
  const slack = spare + foot;
  const reach = lead + slack * 0.6;
  const stripHeight = head - line;
  const top = name === 'nine' ? area.y + head + reach : area.y;
  const rowOf = (index: number): number => (rows > 1 && index % 2 === 1 ? 1 : 0);
  const boxes = Array.from({ length: cities }, (_, index) => ({
    x: area.x + small / 2 + (index + 1) * pitch - side / 2,
    y: top + rowOf(index) * (side + rowGap),
    width: side,
    height: side,
  }));
  const floor = top + rows * side + (rows - 1) * rowGap;
  const citiesText = floor + line;
  const district = {
    x: area.x,
    y: citiesText + rowGap + (name === 'one' ? Math.min(slack * 0.36, foot) : slack * 0.4),
    width: small,
    height: small,
  };
  const stripTop = name === 'nine' ? area.y + line : area.y + area.height - line - stripHeight;
  return {
    scale: side / CITY,
    cities: boxes,
    district,
    strip: { x: area.x, y: stripTop, width: area.width, height: stripHeight },
    stripText: name === 'nine' ? area.y + m.label : area.y + area.height - line * 0.25,
    citiesText,
    citiesLeft: boxes[Math.min(1, boxes.length - 1)]?.x ?? area.x,
  };
};
