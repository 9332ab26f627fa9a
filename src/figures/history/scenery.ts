/** The land from the seam to the sun: what the camera sees of it at a progress. */
import { round, type Frame, type Mark, type PlaneMark, type Tone } from '../../kit/marks.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import { drawing, fading, sheet } from './drawing.ts';
import { compositionOf } from './composition.ts';
import { shadeOf } from './shade.ts';
import { LAST, LIGHTS } from './state.ts';
import type { Lights } from './stations.ts';
import { city } from './stations/city.ts';
import { furnace } from './stations/furnace.ts';
import type { LightGroup } from './stations/lights.ts';
import { pit } from './stations/pit.ts';
import { seam } from './stations/seam.ts';
import { strata } from './stations/strata.ts';
import { sunlight } from './stations/sunlight.ts';
import { turn } from './stations/turn.ts';
import { wafers } from './stations/wafer.ts';
import { weight } from './stations/weight.ts';
import {
  laid,
  planes,
  plate,
  REACH,
  stableMarksOf,
  viewOf,
  type Laid,
  type StableMarks,
  type View,
} from './view.ts';

/** The lights from left to right: services, the industry that is not coal, coal, and fields. */
export const lightGroups = memoizeWeak(
  ({ primary, secondary, tertiary, coal, facts }: Lights): readonly LightGroup[] => [
    { id: 'tertiary', count: tertiary, tone: 'ink', fact: facts.tertiary },
    { id: 'other', count: secondary - coal, tone: 'quiet' },
    { id: 'coal', count: coal, tone: 'ember', fact: facts.coal },
    { id: 'primary', count: primary, tone: 'rim', fact: facts.primary },
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

/** A picture may show this much more above a plate. */
const ABOVE = 90;

/** Every sky darkens towards the ground of the station above it. */
const dusk = drawing('dusk', () => [fading(sheet(0, 150), 'deep', 'down')]);

/** A tone over the whole reach, from a height down. */
const tint = (key: string, tone: Tone, y: number, height: number): Laid =>
  laid({ kind: 'rect', key, tone, x: -REACH, y: round(y), width: 2 * REACH, height });

/** What of a sky is above the plate that a station is drawn on. */
const zenith = (light: string, { sky }: View): Laid[] =>
  sky < 0 ? [tint(`${light}-zenith`, 'air', sky, round(1 - sky))] : [];

/** A station in its light, from its sky to the rock that it stands on. */
const stationPlanes = (
  index: number,
  view: View,
  lights: Lights,
  stable: StableMarks,
): PlaneMark[] => {
  const [light, above] = [LIGHTS[index] ?? LIGHTS[0], LIGHTS[index + 1]];
  const things = [
    ...zenith(light, view),
    ...(STATIONS[index]?.(view, lights) ?? []),
    ...strata(light, view),
  ];
  const end = [plate(`dusk-${light}`)('sky', dusk(), { y: view.sky })];
  return [
    ...planes({ name: light, light, stable }, things, view),
    ...(above ? planes({ name: `dusk-${light}`, light: above, stable }, end, view) : []),
  ];
};

/** What a picture shows above its frame, until the next station comes down over it. */
const overhead = (index: number, view: View, stable: StableMarks): PlaneMark[] => {
  const light = LIGHTS[index + 1] ?? LIGHTS[LAST] ?? LIGHTS[0];
  const tone = index === LAST ? 'air' : 'deep';
  const above = tint(`overhead-${index}`, tone, view.sky - ABOVE, ABOVE);
  return planes({ name: `overhead-${index}`, light, stable }, [above], view);
};

export const scenery = (progress: number, frame: Frame, lights: Lights): Mark[] => {
  const stable = stableMarksOf(lights)(frame);
  // From the highest to the lowest: the sky of one ends the ground of the other. At most two are seen.
  const seen = LIGHTS.map((_, index) => ({ index, view: viewOf(index, progress, frame) }))
    .filter(({ view }) => Math.abs(view.offset) < 1)
    .toReversed();
  const light = LIGHTS[Math.min(LAST, Math.round(progress))] ?? LIGHTS[0];
  const shade: PlaneMark = {
    kind: 'plane',
    key: 'shade',
    tone: 'deep',
    light,
    marks: stable('shade', [
      {
        kind: 'group',
        key: 'shade-words',
        tone: 'deep',
        drawing: shadeOf(compositionOf(frame)),
        dx: 0,
        dy: 0,
      },
    ]),
    dx: 0,
    dy: 0,
    scale: 1,
  };
  return [
    ...seen.flatMap(({ index, view }) => overhead(index, view, stable)),
    ...seen.flatMap(({ index, view }) => stationPlanes(index, view, lights, stable)),
    shade,
  ];
};
