/** The land from the seam to the sun: what the camera sees of it at a progress. */
import type { Frame, Mark } from '../../kit/marks.ts';
import { remembered } from '../../kit/remember.ts';
import { LAST, LIGHTS } from './state.ts';
import type { Lights } from './stations.ts';
import { city } from './stations/city.ts';
import { furnace } from './stations/furnace.ts';
import type { LightGroup } from './stations/lights.ts';
import { pit } from './stations/pit.ts';
import { seam } from './stations/seam.ts';
import { sunlight } from './stations/sunlight.ts';
import { turn } from './stations/turn.ts';
import { wafers } from './stations/wafer.ts';
import { weight } from './stations/weight.ts';
import { drawing, planes, plate, PLATE, sheet, viewOf, type Laid, type View } from './view.ts';

/** The lights from left to right: services, the industry that is not coal, coal, and fields. */
export const lightGroups = remembered(
  ({ primary, secondary, tertiary, coal }: Lights): readonly LightGroup[] => [
    { id: 'tertiary', count: tertiary, tone: 'ink' },
    { id: 'other', count: secondary - coal, tone: 'quiet' },
    { id: 'coal', count: coal, tone: 'ember' },
    { id: 'primary', count: primary, tone: 'rim' },
  ],
);

/** The stations in their order. */
const STATIONS: readonly ((view: View, lights: Lights) => Laid[])[] = [
  seam,
  pit,
  city,
  turn,
  (view, lights) => weight(view, lightGroups(lights)),
  furnace,
  wafers,
  sunlight,
];

/** A stage may show this much more above a plate. */
const ABOVE = 90;

/** Every sky darkens towards the ground of the station above it. */
const dusk = drawing('dusk', () => [
  { d: sheet(-ABOVE, 0), tone: 'deep' },
  { d: sheet(0, 150), tone: 'deep', fade: 'down' },
]);

/** Shade for the words: above for the title, below for the source, at the side for the scale. */
const shade = drawing('shade', () => [
  { d: sheet(-ABOVE, 0), tone: 'deep', opacity: 0.62 },
  { d: sheet(0, 210), tone: 'deep', fade: 'down', opacity: 0.62 },
  { d: sheet(PLATE - 96, PLATE + 2), tone: 'deep', fade: 'up', opacity: 0.9 },
]);
const sideShade = drawing('side-shade', () => [
  {
    d: 'M-110 340a110 240 0 1 1 220 0a110 240 0 1 1-220 0z',
    tone: 'deep',
    fade: 'out',
    opacity: 0.5,
  },
]);

export const scenery = (progress: number, frame: Frame, lights: Lights): Mark[] => {
  const land = LIGHTS.flatMap((light, index) => {
    const view = viewOf(index, progress, frame);
    // The camera sees at most two plates.
    if (Math.abs(view.offset) >= 1) return [];
    const above = LIGHTS[index + 1];
    const end = [plate(`dusk-${light}`)('sky', dusk())];
    return [
      ...planes(light, STATIONS[index]?.(view, lights) ?? [], view),
      ...(above ? planes(above, end, view, `dusk-${light}`) : []),
    ];
  });
  const near = Math.min(LAST, Math.round(progress));
  const still = { ...viewOf(near, near, frame), time: 0 };
  const lay = plate('shade');
  const shades = [lay('words', shade()), lay('side', sideShade(), { x: still.half - 20 })];
  const light = LIGHTS[near] ?? LIGHTS[0];
  return [...land, ...planes(light, shades, still, 'shade')];
};
