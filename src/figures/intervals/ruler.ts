/** The days as ticks on one ruler; a lens may widen one interval and light it. */
import { clamp } from '../../kit/numbers.ts';
import type { Plot } from '../../kit/plot.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Context, Picture } from '../define.ts';
import { controlOver, cursorMarks, placesOn, type ControlWords } from './cursor.ts';
import { edgesOf, lengthOf, totalDays, type IntervalsData } from './days.ts';
import { dayScale, type DayScale, type Lens } from './lens.ts';
import { countMarks, edgeLabels, edgeLines } from './ruler-labels.ts';
import { countGap, roomBelow, standIn, ticks } from './ruler-ticks.ts';

interface RulerState {
  /** Index of the interval under the lens, if any. */
  readonly focus?: number | undefined;
  /** Days from the first; where the cursor stands, if a reader has put it anywhere. */
  readonly day?: number | undefined;
}

/** Where everything of a ruler lies: the days, the ticks, the edges. */
const placed = (data: IntervalsData, scale: DayScale) => {
  const [from = 0, ...ends] = edgesOf(data);
  return [from, ...ends].map((edge) => scale(edge - from));
};

/** Marks and control of the ruler. */
export const rulerMarks = (
  { data, say }: Context<IntervalsData>,
  { focus, day }: RulerState,
  words: ControlWords,
  plot: Plot,
): Picture => {
  const { area, m } = plot;
  const owner = focus === undefined ? undefined : data.intervals[focus];
  const answer = owner ? lengthOf(owner) : totalDays(data);
  const lens: Lens = { focus };
  const scale = dayScale(data, area, lens);
  const xs = placed(data, scale);
  // Numeral, ticks and lines of dates, as one block in the middle of the area.
  const stand = standIn(plot, roomBelow(plot));
  const { base, tall } = stand;
  const height = owner ? tall : tall * 0.88;
  const first = owner ? owner.from - (edgesOf(data)[0] ?? 0) : 0;
  const places = placesOn(scale, first, first + answer, base - height / 2);
  const cursor = day === undefined ? undefined : clamp(first, day, first + answer);
  const reach = { ...area, y: base - height, height: height + 12 * m.unit };
  return {
    marks: [
      ...ticks({ data, scale, stand, lens, m }),
      ...edgeLines(xs, base, m),
      ...countMarks(
        {
          id: owner?.id ?? 'whole',
          number: formatNumber(answer, plot.edition),
          tone: owner?.tone ?? 'ink',
          label: owner?.label ?? say('whole'),
          unit: say('unit'),
          x: scale(first),
          y: base - height - countGap(m),
          size: stand.count,
          facts: owner?.facts.length,
        },
        plot,
      ),
      ...edgeLabels(data, { xs, base, lens }, plot),
      ...(cursor === undefined
        ? []
        : cursorMarks(places[cursor - first]?.x ?? area.x, base, height + 6 * m.unit, m)),
    ],
    control: controlOver(reach, { min: first, value: cursor ?? first, places }, words),
  };
};
