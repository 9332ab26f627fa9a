/** What came after the last interval: the ruler runs on, with a flag on each dated event. */
import type { Edition } from '../../i18n/editions.ts';
import { formatDayShort } from '../../i18n/format.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { textBox, withRoom } from '../../kit/labels.ts';
import type { Box, Control, Mark } from '../../kit/marks.ts';
import { controlOver, cursorMarks, placesOn, type ControlWords } from './cursor.ts';
import { edgesOf, laterEvents, totalDays, type IntervalsData } from './days.ts';
import { dayEdges, spansOf, type Lens } from './lens.ts';
import { edgeLabels, edgeLines } from './ruler-labels.ts';
import { roomBelow, tallest, ticks } from './ruler-ticks.ts';

type Flag = IntervalsData['events'][number];

/** The data with the days that follow, up to the last event, as an interval of their own. */
const runOn = (data: IntervalsData, flags: readonly Flag[]): IntervalsData => {
  const from = edgesOf(data).at(-1) ?? 0;
  const to = flags.at(-1)?.day;
  if (to === undefined) return data;
  const later = { id: 'later', tone: 'ink' as const, from, to, label: '' };
  return { ...data, intervals: [...data.intervals, later] };
};

interface Placement {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** A flag's text stands right of its pole, or left of it where there is no room up to `end`. */
const placeFlag = (
  { day, label }: Flag,
  x: number,
  end: number,
  m: Measures,
  edition: Edition,
): Placement => {
  const widest = Math.max(
    textWidth(label, m.label, 'label', edition),
    textWidth(formatDayShort(day, edition), m.label, 'label', edition),
  );
  const gap = 6 * m.unit;
  return x + gap + widest > end ? { x: x - gap, anchor: 'end' } : { x: x + gap, anchor: 'start' };
};

/**
 * Flags in rows: those that hang left stand highest, the last of them at the top; the others step
 * down from left to right. So no pole runs through a text that hangs right of an earlier one.
 */
const flagMarks = (
  flags: readonly Flag[],
  xOf: (day: number) => number,
  base: number,
  area: Box,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const placed = flags.map((flag, index) => {
    const pole = xOf(flag.day);
    // The last pole stands at the very end.
    const end = area.x + area.width - (index < flags.length - 1 ? 4 * m.unit : 0);
    return { flag, pole, text: placeFlag(flag, pole, end, m, edition) };
  });
  const pitch = Math.min(m.label * 3.4, (base - tallest(m) * 0.5 - area.y) / flags.length);
  const left = placed.filter(({ text }) => text.anchor === 'end').reverse();
  const right = placed.filter(({ text }) => text.anchor === 'start');
  const rows = [...left, ...right].map(({ flag, pole, text }, row) => {
    const top = area.y + row * pitch;
    const line = (offset: number, key: string, words: string, tone: 'ink' | 'quiet') =>
      textMark({
        key: `flag-${key}-${flag.day}`,
        text: words,
        x: text.x,
        y: top + m.label * offset,
        size: m.label,
        anchor: text.anchor,
        tone,
      });
    const mark: Mark = {
      kind: 'line',
      key: `flag-${flag.day}`,
      x1: pole,
      x2: pole,
      y1: top,
      y2: base,
      width: 1.5,
      tone: 'ink',
    };
    const date = line(0.9, 'date', formatDayShort(flag.day, edition), 'ink');
    return { mark, texts: [date, line(2.2, 'event', flag.label, 'quiet')] };
  });
  const inside = ({ x, width }: Box): boolean => x >= area.x && x + width <= area.x + area.width;
  const texts = rows
    .map((row) => row.texts)
    .filter((lines) => lines.every((text) => inside(textBox(text, edition))));
  return [...rows.map(({ mark }) => mark), ...withRoom(texts, edition)];
};

/** Marks and control of what came after, in `area`; `day` is where the cursor stands, if anywhere. */
export const afterMarks = (
  data: IntervalsData,
  day: number | undefined,
  area: Box,
  m: Measures,
  control: ControlWords,
  edition: Edition,
): { marks: Mark[]; control: Control } => {
  const flags = laterEvents(data);
  const whole = runOn(data, flags);
  const counted = totalDays(data);
  const total = totalDays(whole);
  const lens: Lens = { focus: flags.length > 0 ? whole.intervals.length - 1 : undefined };
  const spans = spansOf(whole, area, lens);
  const edges = dayEdges(whole, spans);
  const from = edgesOf(data)[0] ?? 0;
  const xOf = (date: number): number => edges[date - from] ?? area.x;
  const base = area.y + area.height - roomBelow(m);
  const xs = edgesOf(data).map(xOf);
  const height = tallest(m) * 0.5;
  const places = placesOn(edges.slice(counted), base - height / 2);
  const cursor = day === undefined ? undefined : Math.max(counted, Math.min(day, total));
  return {
    marks: [
      ...ticks(whole, spans, { base, tall: tallest(m) }, lens, m, { counted }),
      ...edgeLines(xs, base, m),
      ...edgeLabels(data, xs, base, { focus: lens.focus }, area, m, edition),
      ...flagMarks(flags, xOf, base, area, m, edition),
      ...(cursor === undefined
        ? []
        : cursorMarks(places[cursor - counted]?.x ?? area.x, base, height, m)),
    ],
    control: controlOver(
      { x: area.x, y: area.y, width: area.width, height: base + 24 * m.unit - area.y },
      places,
      counted,
      cursor ?? counted,
      control,
    ),
  };
};
