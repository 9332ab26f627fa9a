/** A part of a size, drawn as a crystal of silicon hanging from its seed. */
import { range } from 'd3-array';
import { levelLine, pathMark } from '../../kit/mark-makers.ts';
import { hatchMark } from '../../kit/hatch.ts';
import type { Mark, PathMark } from '../../kit/marks.ts';

/** Size of the drawing, in its own units. */
export const INGOT = { width: 20, height: 140 } as const;

/** Seed and neck, crown, body, tail. */
const OUTLINE = 'M9.2 0H10.8V9L18 14Q20 15.5 20 19V124L12 139H8L0 124V19Q0 15.5 2 14L9.2 9Z';
/** Light along the body, and one of the ridges that a single crystal grows. */
const SHEEN = 'M2.6 19H5.6V123H2.6ZM8.8 17H9.4V133H8.8Z';
const SHADE = 'M14 11.2L18 14Q20 15.5 20 19V124L14 135.2Z';
const BODY = { x: 0, y: 17, width: 20, height: 107 };
/** Between the lines that fill a planned one. */
const PITCH = 6;

/** An ingot with its seed's end at x, y; its number is its identity in every state. */
const ingot = (
  index: number,
  at: { readonly x: number; readonly y: number; readonly scale: number },
  planned: boolean,
  order: number,
): Mark[] => {
  const { y, scale } = at;
  const x = at.x - (INGOT.width / 2) * scale;
  const part = (name: string, d: string, look: Pick<PathMark, 'tone' | 'width' | 'opacity'>) =>
    pathMark(`${name}-${index}`, d, [x, y], { scale, ...look, order });
  if (!planned)
    return [
      part('gw', OUTLINE, { tone: 'silicon' }),
      part('sheen', SHEEN, { tone: 'ground', opacity: 0.34 }),
      part('shade', SHADE, { tone: 'ink', opacity: 0.24 }),
    ];
  const line = 1 / scale;
  const look = { pitch: PITCH, width: line * 0.8, tone: 'silicon', opacity: 0.75, order } as const;
  const hatched = hatchMark(`hatch-${index}`, BODY, look);
  return [
    part('gw', OUTLINE, { width: line, tone: 'silicon' }),
    { ...hatched, dx: x, dy: y + BODY.y * scale, scale },
  ];
};

/** A row of ingots that hang from one line, the first a half pitch from its left end. */
export const hang = (
  row: {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly pitch: number;
    readonly scale: number;
    readonly first: number;
    readonly count: number;
  },
  isPlanned: (index: number) => boolean,
  total: number,
): Mark[] => {
  const { key, x, y, pitch, scale, first, count } = row;
  return [
    levelLine(`beam-${key}`, [x, x + pitch * count], y, { width: 2, tone: 'ink' }),
    ...range(count).flatMap((place) => {
      const index = first + place;
      const at = { x: x + (place + 0.5) * pitch, y, scale };
      return ingot(index, at, isPlanned(index), index / total);
    }),
  ];
};
