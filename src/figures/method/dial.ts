/** Day and night on one dial: the hall above the horizon, and mirrored below it, its furnaces. */
import { range } from 'd3-array';
import { labelMark, levelLine, pathMark, textMark } from '../../kit/mark-makers.ts';
import type { Measures } from '../../kit/measure.ts';
import { textWidth } from '../../kit/advances.ts';
import { breakLines } from '../../kit/lines.ts';
import type { Box, Mark, TextMark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import type { Point } from '../../kit/path.ts';
import type { Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import { HOURS, hourMark, threadMark } from './hourmarks.ts';
import type { MethodData } from './model.ts';
import { halfDisc } from './outline.ts';
import { furnaces, hall, scaffold } from './shifts-hall.ts';

/** Radii, as shares of the dial's: the disc, the threads, and the foot of the hours' marks. */
const DISC = 0.82;
const THREAD = 0.87;
const FOOT = 0.89;

const polar = ([x, y]: Point, r: number, hour: number): Point => {
  const angle = Math.PI * (1 + (2 * (hour + 0.5)) / HOURS);
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
};

/** Name of a shift and what it does, in the corner beside its half of the dial. */
const shift = (
  { edition, say }: Context<MethodData>,
  id: 'day' | 'night',
  box: Box,
  m: Measures,
): TextMark[] => {
  const size = clamp(16 * m.unit, Math.min(box.height * 0.26, box.width * 0.3), 52 * m.unit);
  const small = m.compact ? m.label : m.label * 1.25;
  const lines = breakLines(say(`${id}.work`), box.width, { size: small, face: 'label', edition });
  const name = say(id);
  const tall = size * 1.15 + lines.length * small * 1.45;
  // The day hangs from the top of its corner, the night stands on the floor of its own.
  const top = m.compact
    ? id === 'day'
      ? box.y
      : box.y + box.height - tall
    : box.y + (box.height - tall) / 2;
  return [
    textMark({
      key: `${id}-name`,
      text: name,
      x: box.x,
      y: top + size * 0.86,
      size,
      face: 'display',
      tone: id === 'day' ? 'ink' : 'quiet',
    }),
    ...lines.map((text, index) =>
      textMark({
        key: `${id}-work-${index}`,
        text,
        x: box.x,
        y: top + size * 1.15 + small * (1.05 + index * 1.45),
        size: small,
        tone: id === 'day' ? 'ink' : 'quiet',
      }),
    ),
  ];
};

/** Marks of the dial. */
export const dialMarks = (context: Context<MethodData>, { area, m }: Plot): Mark[] => {
  const { edition, say } = context;
  const sign = say('illustration');
  const signWidth = textWidth(sign, m.label, 'label', edition) + 12 * m.unit;
  const beside = m.compact ? signWidth : Math.max(signWidth, 150 * m.unit);
  const radius = Math.min(area.height / 2, (area.width - beside) / 2);
  const centre: Point = [
    area.x + area.width - radius - (m.compact ? 0 : 18 * m.unit),
    area.y + area.height / 2,
  ];
  const [x, y] = centre;
  const disc = radius * DISC;
  const half = (id: 'day' | 'night', tone: 'ink' | 'ground', opacity: number): Mark =>
    pathMark(`half-${id}`, halfDisc([0, 0], disc, id === 'day' ? 'above' : 'below'), [x, y], {
      tone,
      opacity,
    });
  const drawing = (key: string, d: string, width: number, tone: 'ink' | 'quiet'): Mark =>
    pathMark(key, d, [x, y], { width, tone });
  const free = x - radius - area.x;
  const wide = m.compact ? Math.max(free, radius * 0.62) : free - 12 * m.unit;
  const gap = m.label * 1.6;
  const corner = { x: area.x, width: wide, height: area.height / 2 - gap };
  return [
    half('day', 'ink', 0.13),
    half('night', 'ground', 0.55),
    ...range(HOURS).map((hour) =>
      threadMark(hour, polar(centre, disc, hour), polar(centre, radius * THREAD, hour)),
    ),
    ...range(HOURS).map((hour) =>
      hourMark(
        hour,
        polar(centre, radius * FOOT, hour),
        polar(centre, radius, hour),
        radius * 0.042,
      ),
    ),
    drawing('scaffold', scaffold(disc), 0.75, 'quiet'),
    drawing('hall-day', hall(disc, 1), 2.2 * m.unit, 'ink'),
    drawing('hall-night', hall(disc, -1), 1, 'quiet'),
    pathMark('furnaces', furnaces(disc), [x, y], { tone: 'ink' }),
    levelLine('horizon', [area.x, x + radius], y, { width: 1.5, tone: 'ink' }),
    ...shift(context, 'day', { ...corner, y: area.y }, m),
    ...shift(context, 'night', { ...corner, y: y + gap }, m),
    labelMark('illustration', sign, [area.x, y - m.label * 0.5], m, { tone: 'quiet' }),
  ];
};
