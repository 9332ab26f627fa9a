/** The marks of a day's hours. They stand around the dial, and go from there to the ruler. */
import type { LineMark } from '../../kit/marks.ts';
import type { Point } from '../../kit/path.ts';

export const HOURS = 24;

/** Of two halves of a dial; the source gives no hours. */
export const isDay = (hour: number): boolean => hour < HOURS / 2;

/** The mark of an hour, from one point to another. */
export const hourMark = (hour: number, from: Point, to: Point, width: number): LineMark => ({
  kind: 'line',
  key: `hour-${hour}`,
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
  width: isDay(hour) ? width : width * 0.55,
  tone: isDay(hour) ? 'ink' : 'quiet',
  order: hour / HOURS,
});

/** The hairline that ties the mark of an hour to the one mark of the day. */
export const threadMark = (hour: number, from: Point, to: Point): LineMark => ({
  kind: 'line',
  key: `thread-${hour}`,
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
  width: 0.75,
  tone: 'quiet',
  opacity: 0.6,
  order: hour / HOURS,
});
