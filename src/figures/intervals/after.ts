/** What came after the last interval: the ruler runs on, with a flag on each dated event. */
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, type Plot } from '../../kit/plot.ts';
import type { Picture } from '../define.ts';
import { controlOver, cursorMarks, placesOn, type ControlWords } from './cursor.ts';
import { shortDayOf } from './dates.ts';
import { edgesOf, laterEvents, totalDays, type IntervalsData } from './days.ts';
import { flagMarks, type Flag } from './flags.ts';
import { dayScale, type Lens } from './lens.ts';
import { edgeLabels, edgeLines } from './ruler-labels.ts';
import { LATER, roomBelow, ticks } from './ruler-ticks.ts';

/** The data with the days that follow, up to the last event, as an interval of their own. */
const runOn = (data: IntervalsData, flags: readonly Flag[]): IntervalsData => {
  const from = edgesOf(data).at(-1) ?? 0;
  const to = flags.at(-1)?.day;
  if (to === undefined) return data;
  const facts = { from: '', to: '', length: [] };
  const later = { id: 'later', tone: 'ink' as const, from, to, label: '', facts };
  return { ...data, intervals: [...data.intervals, later] };
};

/** Marks and control of what came after; `day` is where the cursor stands, if anywhere. */
export const afterMarks = (
  data: IntervalsData,
  day: number | undefined,
  words: ControlWords,
  plot: Plot,
): Picture => {
  const { area, m } = plot;
  const flags = laterEvents(data).map((event) => ({
    ...event,
    date: shortDayOf(event.day, data, plot.edition),
  }));
  const whole = runOn(data, flags);
  const [counted, total] = [totalDays(data), totalDays(whole)];
  const lens: Lens = { focus: flags.length > 0 ? whole.intervals.length - 1 : undefined };
  const scale = dayScale(whole, area, lens);
  const [from = 0, ...ends] = edgesOf(data);
  const xs = [from, ...ends].map((edge) => scale(edge - from));
  const base = bottomOf(area) - roomBelow(plot);
  // The flags come first: each needs its line above the ticks.
  const tall = clamp(
    m.label * 2,
    (area.height * 0.9 - flags.length * m.label * 1.4) / 2,
    area.width * 0.32,
  );
  const height = tall * LATER.week;
  const places = placesOn(scale, counted, total, base - height / 2);
  const cursor = day === undefined ? undefined : clamp(counted, day, total);
  const xOf = (date: number): number => scale(date - from);
  return {
    marks: [
      ...ticks({ data: whole, scale, stand: { base, tall }, lens, m, counted }),
      ...edgeLines(xs, base, m),
      ...edgeLabels(data, { xs, base, lens }, plot),
      ...flagMarks(flags, { xOf, base, ticks: base - height }, plot),
      ...(cursor === undefined
        ? []
        : cursorMarks(places[cursor - counted]?.x ?? area.x, base, height, m)),
    ],
    control: controlOver(
      { ...area, height: base + 12 * m.unit - area.y },
      { min: counted, value: cursor ?? counted, places },
      words,
    ),
  };
};
