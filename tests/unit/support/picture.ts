/** What must be true of every placed picture of the intervals. */
import { daysOf, lengthOf, type IntervalsData } from '../../../src/figures/intervals/days.ts';
import type { Edition } from '../../../src/i18n/editions.ts';
import { overlaps, textBox } from '../../../src/kit/labels.ts';
import type { Box, Mark, Placed, RectMark, TextMark } from '../../../src/kit/marks.ts';

/** Half a unit: no eye sees it. */
const TOLERANCE = 0.5;
const SMALLEST = 12;

const boxOf = (mark: Mark, edition: Edition): Box => {
  if (mark.kind === 'text') return textBox(mark, edition);
  if (mark.kind === 'rect') return mark;
  if (mark.kind === 'circle') {
    return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  }
  if (mark.kind === 'path' || mark.kind === 'group') {
    return { x: mark.dx, y: mark.dy, width: 0, height: 0 };
  }
  const [x, y] = [Math.min(mark.x1, mark.x2), Math.min(mark.y1, mark.y2)];
  return { x, y, width: Math.abs(mark.x2 - mark.x1), height: Math.abs(mark.y2 - mark.y1) };
};

const show = (box: Box): string =>
  [box.x, box.y, box.x + box.width, box.y + box.height].map((n) => n.toFixed(1)).join(' ');

const outside = (name: string, box: Box, { frame }: Placed): string[] =>
  box.x >= -TOLERANCE &&
  box.y >= -TOLERANCE &&
  box.x + box.width <= frame.width + TOLERANCE &&
  box.y + box.height <= frame.height + TOLERANCE
    ? []
    : [`${name} at ${show(box)} is outside ${frame.width}×${frame.height}`];

/** A box less the tolerance, so that texts may touch. */
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + TOLERANCE / 2,
  y: y + TOLERANCE / 2,
  width: width - TOLERANCE,
  height: height - TOLERANCE,
});

const collisions = (texts: readonly TextMark[], edition: Edition): string[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(shrunk(textBox(one, edition)), shrunk(textBox(other, edition))))
      .map((other) => `${one.key} “${one.text}” runs into ${other.key} “${other.text}”`),
  );

const unsound = (mark: Mark): string[] => {
  const numbers = Object.entries(mark).filter(([, value]) => typeof value === 'number');
  const broken = numbers.filter(([, value]) => !Number.isFinite(value));
  const flat = mark.kind === 'rect' && (mark.width <= 0 || mark.height <= 0);
  return [
    ...broken.map(([name, value]) => `${mark.key}: ${name} is ${String(value)}`),
    ...(flat ? [`${mark.key} has no size`] : []),
    ...(mark.kind === 'text' && mark.size < SMALLEST ? [`${mark.key} is set at ${mark.size}`] : []),
    ...(mark.kind === 'text' && mark.text === '' ? [`${mark.key} is an empty text`] : []),
  ];
};

/** The days must be all there, and go on to the right within a row. */
const dayFaults = (placed: Placed, data: IntervalsData): string[] => {
  const marks = new Map(placed.marks.map((mark) => [mark.key, mark]));
  const days = daysOf(data).map(({ index }) => marks.get(`day-${index}`));
  const total = data.intervals.reduce((sum, interval) => sum + lengthOf(interval), 0);
  const drawn = placed.marks.filter(({ key }) => key.startsWith('day-')).length;
  if (drawn !== total) return [`${drawn} days are drawn; there are ${total}`];
  const rects = days.filter((mark): mark is RectMark => mark?.kind === 'rect');
  return rects.flatMap((day, index) => {
    const before = rects[index - 1];
    if (!before) return [];
    const sameRow = Math.abs(day.y + day.height - (before.y + before.height)) < 0.01;
    return sameRow && day.x <= before.x ? [`${day.key} does not stand right of ${before.key}`] : [];
  });
};

const twins = ({ marks }: Placed): string[] => {
  const seen = new Set<string>();
  return marks.flatMap(({ key }) => {
    if (seen.has(key)) return [`the key ${key} is used twice`];
    seen.add(key);
    return [];
  });
};

/** A few of them say what is wrong; hundreds hide it. */
const ENOUGH = 8;

/** What is wrong with a picture; empty when it can be shown. */
export const pictureFaults = (placed: Placed, data: IntervalsData, edition: Edition): string[] =>
  [
    ...placed.marks.flatMap(unsound),
    ...twins(placed),
    ...dayFaults(placed, data),
    ...placed.marks.flatMap((mark) => outside(mark.key, boxOf(mark, edition), placed)),
    ...(placed.control ? outside('the control', placed.control, placed) : []),
    ...collisions(
      placed.marks.filter((mark) => mark.kind === 'text'),
      edition,
    ),
  ].slice(0, ENOUGH);
