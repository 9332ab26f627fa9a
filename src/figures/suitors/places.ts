/** The places that bid, as plans with lines to what they bid for, and the programme itself. */
import { range } from 'd3-array';
import { uprightLine } from '../../kit/mark-makers.ts';
import { standingFor } from '../../kit/facts.ts';
import type { Measures } from '../../kit/measure.ts';
import type { Box, LineMark, Mark, RectMark, Tone } from '../../kit/marks.ts';
import type { SuitorsData } from './model.ts';
import { CITY, DISTRICT, planOf } from './plan.ts';
import type { Slots } from './slots.ts';
import type { StateName } from './state.ts';

interface Look {
  readonly tone: Tone;
  /** Opacity of the built blocks. */
  readonly built: number;
  /** Of the line around them. */
  readonly edge: Tone;
  readonly order: number;
}

const place = (
  { seed, side }: { seed: number; side: number },
  box: Box,
  look: Look,
  m: Measures,
): Mark[] => {
  const { built, open, boundary } = planOf(seed, side);
  const scale = box.width / side;
  const at = { kind: 'path' as const, dx: box.x, dy: box.y, scale, tone: look.tone };
  const { order } = look;
  return [
    { ...at, key: `built-${seed}`, d: built, opacity: look.built, order },
    { ...at, key: `open-${seed}`, d: open, opacity: look.built * 0.35, order },
    {
      ...at,
      key: `boundary-${seed}`,
      d: boundary,
      width: (Math.max(1, m.unit) * 0.9) / scale,
      tone: look.edge,
      order,
    },
  ];
};

const middle = ({ x, width }: Box): number => x + width / 2;

const line = (
  key: string,
  x: number,
  [y1, y2]: readonly [number, number],
  lit: boolean,
): LineMark =>
  uprightLine(key, x, [y1, y2], { width: lit ? 2.5 : 1, tone: lit ? 'ember' : 'quiet' });

/** All places and their lines; in `one`, only the district's line is left. */
export const placeMarks = (
  slots: Slots,
  name: StateName,
  facts: SuitorsData['facts'],
  m: Measures,
): Mark[] => {
  const { strip, cities, district } = slots;
  const edge = strip.y + strip.height;
  const lit = name === 'chosen';
  const gap = 3 * m.unit;
  const cityLook: Look = lit
    ? { tone: 'ghost', built: 0.5, edge: 'quiet', order: 0 }
    : { tone: 'ink', built: 0.82, edge: 'ink', order: 0 };
  const lines = lit
    ? [line('line-0', middle(district), [district.y + district.height + gap, strip.y - gap], true)]
    : [district, ...cities].map((box, index) =>
        line(`line-${index}`, middle(box), [edge + gap, box.y - gap], false),
      );
  const plans = cities.flatMap((box, index) =>
    place(
      { seed: index + 1, side: CITY },
      box,
      { ...cityLook, order: index / (cities.length + 1) },
      m,
    ),
  );
  const own = place(
    { seed: 0, side: DISTRICT },
    district,
    lit ? { tone: 'ember', built: 1, edge: 'ember', order: 0.6 } : { ...cityLook, order: 1 },
    m,
  );
  return [
    ...lines,
    ...standingFor(
      [facts.bidders],
      [...standingFor([facts.cities], plans), ...standingFor([facts.district], own)],
    ),
  ];
};

/** The programme in hollow cells, for none of it was built. */
export const stripMarks = ({ strip }: Slots, cells: number, m: Measures): RectMark[] => {
  const pitch = strip.width / cells;
  const gap = Math.min(3 * m.unit, pitch * 0.25);
  return range(cells).map((index) => ({
    kind: 'rect',
    key: `gw-${index}`,
    x: strip.x + index * pitch + gap / 2,
    y: strip.y + 0.5,
    width: pitch - gap,
    height: strip.height - 1,
    tone: 'silicon',
    hollow: true,
    order: index / cells,
  }));
};
