/** 2023: a furnace in section; a crystal rises out of the melt and turns. An illustration. */
import { range } from 'd3-array';
import { uprightLine } from '../../../kit/mark-makers.ts';
import { random } from '../../../kit/noise.ts';
import { ramp } from '../../../kit/numbers.ts';
import { disc, lines, polyline, segment, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, line, sheet } from '../drawing.ts';
import { warm } from './people.ts';
import { round, type Mark } from '../../../kit/marks.ts';
import { laid, plate, PLATE, REACH, type Laid, type Station, type View } from '../view.ts';
import { crystalOutline, LENGTH, ridges } from './crystal.ts';
import { lens, ORDERED, orderedRow, RADIUS } from './lens.ts';
import { body, crucible, MELT } from './hearth.ts';
import { across } from './terrain.ts';

const FLOOR = 522;

/** Where the other furnaces of the hall stand. */
const BAYS = [-620, -460, -300, 300, 460, 620];

const shell = (x: number): string =>
  `M${x - 62} ${FLOOR}v-128q0-34 34-44v-16h-8v-10h12v-92h-6v-9h60v9h-6v92h12v10h-8v16q34 10 34 44v128z`;

const hall = drawing('furnace-hall', () => {
  const truss = range(18).map((i) => polyline([0, 96, 40, 66, 80, 96], [-REACH + i * 80, 0]));
  const columns = range(9).map((i) => segment(-640 + i * 160, 96, -640 + i * 160, FLOOR));
  const seams = BAYS.map(
    (x) =>
      `M${x + 58} ${FLOOR - 4}v-122q0-30-32-40M${x - 60} ${FLOOR - 66}h120M${x - 58} ${FLOOR - 128}h116`,
  );
  return [
    area(sheet(0, PLATE), 'air'),
    fading(sheet(180, FLOOR), 'middle', 'up', 0.75),
    line(lines(columns), 'far', 5),
    line(`${lines(truss)}M-720 66h1440M-720 96h1440`, 'far', 2),
    area(BAYS.map(shell).join(''), 'far'),
    line(seams.join(''), 'rim', 1, 0.32),
    area(BAYS.map((x) => disc(x, FLOOR - 92, 9)).join(''), 'glow', 0.85),
    ...BAYS.map((x) => fading(disc(x, FLOOR - 92, 60), 'glow', 'out', 0.3)),
  ];
});

const floor = drawing('furnace-floor', () => {
  const chance = random('slab');
  const grit = range(70).map((): Point[] => {
    const [x, y] = [across(chance), FLOOR + 8 + chance() * 26];
    return segment(x, y, x + 2 + chance() * 3, y + 1);
  });
  return [
    area(sheet(FLOOR, PLATE), 'deep'),
    line(`M-720 ${FLOOR}h1440`, 'rim', 1.4, 0.55),
    line(lines(grit), 'middle', 1),
    fading(`M-260 ${FLOOR}h520l-60 20h-400z`, 'glow', 'out', 0.35),
  ];
});

const controls = drawing('furnace-desk', () => [
  area('M0 0v-30l14-8h16V0z', 'deep'),
  area('M1-31l12-7 2 3-12 7z', 'silicon'),
  line('M0 0v-30l14-8h16', 'rim', 1, 0.6),
]);

/** How long the crystal is, and how far it has turned, at a time. */
export const pullAt = (time: number): { grown: number; turn: number } => ({
  grown: 8 + (LENGTH - 8) * Math.min(1, Math.max(0, (time + 0.62) / 0.97)),
  turn: (time + 1) * 1.9,
});

/** Where the furnace stands, how large it is, and where the lens hangs beside it. */
interface Place {
  readonly x: number;
  readonly size: number;
  readonly lens: { readonly x: number; readonly y: number; readonly size: number };
}

/** Half the width of the furnace, and of its neck, which the lens hangs beside in a narrow frame. */
const FURNACE = 140;
const NECK = 66;
/** From its floor to its cap. */
const TALL = 390;
/** So far its cap may rise among the words, which are seldom as many as can be. */
const SPARE = 48;
const AIR = 10;

const placeIn = ({ left, right, isWide, head }: View): Place => {
  // Below words it is smaller, so that none runs over it.
  const size = Math.min(1, (FLOOR + SPARE - head) / TALL);
  if (isWide) {
    const side = { x: Math.min(224, right - RADIUS), y: FLOOR - 200 * size, size: 1 };
    return { x: 0, size, lens: side };
  }
  const x = Math.max(left + FURNACE * size + AIR, (left + right) / 2 - 40 * size);
  const neck = x + NECK * size + AIR;
  const glass = Math.min(0.95, (right - neck) / (2 * RADIUS));
  return {
    x,
    size,
    lens: { x: neck + RADIUS * glass, y: FLOOR - 262 * size, size: glass },
  };
};

/** The crystal in its place: cable, body, light on its flank, ridges that come and go. */
const crystal = ({ time }: View, { x, size }: Place): Laid[] => {
  const { grown, turn } = pullAt(time);
  const on = (y: number): number => round(FLOOR + (y - FLOOR) * size);
  const at = { dx: round(x), dy: on(MELT), scale: size };
  const d = crystalOutline(grown);
  const marks: Mark[] = [
    uprightLine('furnace-cable', round(x), [on(150), on(MELT - grown)], {
      tone: 'rim',
      width: 1.2,
    }),
    { kind: 'path', key: 'furnace-crystal', tone: 'middle', d, ...at },
    { kind: 'path', key: 'furnace-sheen', tone: 'silicon', d, ...at, opacity: 0.24 },
    ...ridges(grown, turn).map(({ d: ridge, near }, index): Mark => ({
      kind: 'path',
      key: `furnace-ridge-${index}`,
      tone: 'rim',
      d: ridge,
      ...at,
      width: 1.6,
      opacity: round(Math.max(0, near) * 0.85),
    })),
    { kind: 'path', key: 'furnace-edge', tone: 'rim', d, ...at, width: 1.2, opacity: 0.9 },
  ];
  return marks.map(laid);
};

/** Two hairlines from the lens to the foot of the crystal. */
const hairlines = ({ x, size, lens: glass }: Place): Laid => {
  const foot = `${round(x + 36 * size)} ${round(FLOOR + (MELT - FLOOR) * size)}`;
  const edge = (angle: number): string =>
    `${round(glass.x + Math.cos(angle) * RADIUS * glass.size)} ${round(glass.y + Math.sin(angle) * RADIUS * glass.size)}`;
  return laid({
    kind: 'path',
    key: 'furnace-hairlines',
    tone: 'rim',
    d: `M${edge(2.9)}L${foot}L${edge(1.85)}`,
    dx: 0,
    dy: 0,
    width: 0.9,
    opacity: 0.5,
  });
};

export const furnace: Station = (view) => {
  const lay = plate('furnace');
  const place = placeIn(view);
  const { isWide } = view;
  const { x, size, lens: glass } = place;
  const ordered = ramp(view.time, -0.45, 0.3) * (ORDERED + 1);
  // It stands on the floor, whatever its size.
  const spot = { x, y: FLOOR * (1 - size), size };
  // A narrow frame has no room on the other side.
  const desk = isWide ? x - 196 : x + (FURNACE + 16) * size;
  const operator = isWide ? desk - 26 : Math.min(desk + 62 * size, view.right - 8);
  return [
    lay('hall', hall(), { depth: 1 }),
    lay('body', body(), spot),
    ...crystal(view, place),
    lay('crucible', crucible(), spot),
    lay('floor', floor(), { x }),
    lay('desk', controls(), { x: desk, y: FLOOR + 1, size: 1.6 * size }),
    lay('operator', warm(), { x: operator, y: FLOOR + 2, size: 4.6 * size }),
    hairlines(place),
    lay('lens', lens(), glass),
    ...range(ORDERED).map((row) =>
      lay(`row-${row}`, orderedRow(row)(), {
        ...glass,
        opacity: Math.min(1, Math.max(0, ordered - row)),
      }),
    ),
  ];
};
