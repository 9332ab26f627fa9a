/**
 * Lumps of coal. Coal breaks along two sets of joints that stand nearly square to each other, the
 * cleats, so its lumps are blocks with broken corners: a lit top, a face, and a side in shadow.
 * Light falls from the upper left. Coordinates are tenths of a cell around its middle.
 */
import { round, type PolygonMark } from '../../kit/marks.ts';

type Points = readonly (readonly [number, number])[];

interface Lump {
  readonly outline: Points;
  readonly top: Points;
  readonly shade: Points;
}

const points = (text: string): Points =>
  text.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y] as const;
  });

const lump = (outline: string, top: string, shade: string): Lump => ({
  outline: points(outline),
  top: points(top),
  shade: points(shade),
});

const LUMPS: readonly Lump[] = [
  lump(
    '-4.6,-1.7 -2.1,-4.4 2.7,-4.1 4.6,-1.3 4.2,3 1.3,4.5 -3.2,4.1 -4.6,1.3',
    '-4.6,-1.7 -2.1,-4.4 2.7,-4.1 4.6,-1.3 1.2,-0.6',
    '1.2,-0.6 4.6,-1.3 4.2,3 1.3,4.5 0.8,2',
  ),
  lump(
    '-4.2,-3.1 -0.6,-4.6 3.4,-3.5 4.5,-0.6 4.4,2.6 2.2,4.4 -2.6,4.6 -4.5,2.2',
    '-4.2,-3.1 -0.6,-4.6 3.4,-3.5 4.5,-0.6 0.4,-0.4 -2.3,-1.3',
    '0.4,-0.4 4.5,-0.6 4.4,2.6 2.2,4.4 0.9,2.9',
  ),
  lump(
    '-4.7,-0.8 -3.6,-3.6 0.4,-4.4 0.9,-3.5 4.1,-2.9 4.7,0.6 3.1,4 -1.4,4.4 -4.3,2.8',
    '-4.7,-0.8 -3.6,-3.6 0.4,-4.4 0.9,-3.5 4.1,-2.9 1.9,-0.7 -1.7,-0.3',
    '1.9,-0.7 4.1,-2.9 4.7,0.6 3.1,4 1.2,4.1 1.5,1.6',
  ),
  lump(
    '-3.4,-4 1.6,-4.6 4.3,-2.4 4.6,1.9 2.9,4.3 -0.7,4.6 -4.2,3.4 -4.6,-0.9',
    '-3.4,-4 1.6,-4.6 4.3,-2.4 2.2,-1 -0.6,-1.5 -4.6,-0.9',
    '2.2,-1 4.3,-2.4 4.6,1.9 2.9,4.3 1.5,2.3',
  ),
  lump(
    '-4.5,-2.4 -1.4,-3.7 -0.7,-4.6 3.1,-4.2 4.6,-1.9 4,1.2 4.4,3.2 0.6,4.6 -3.9,4.1 -4.1,1',
    '-4.5,-2.4 -1.4,-3.7 -0.7,-4.6 3.1,-4.2 1.7,-1.6 -1.5,-0.9',
    '1.7,-1.6 3.1,-4.2 4.6,-1.9 4,1.2 4.4,3.2 0.6,4.6 1.1,1.4',
  ),
  lump(
    '-4.6,-2.9 0.2,-4.5 4.4,-3.4 4.6,0.4 3.6,3.6 0.3,4.6 -2.9,3.9 -4.4,1.6',
    '-4.6,-2.9 0.2,-4.5 4.4,-3.4 0.9,-1.8',
    '0.9,-1.8 4.4,-3.4 4.6,0.4 3.6,3.6 0.3,4.6 0.2,1.2',
  ),
];

/** A lump in its cell: middle and size in frame units. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const outlineOf = (shape: Points, { x, y, size }: Place): string =>
  `M${shape.map(([px, py]) => `${round(x + px * size)} ${round(y + py * size)}`).join('L')}Z`;

/** How strong a faded lump is: it steps back, and can still be counted. */
const FADED = 0.72;

/** An outline in parts of its cell. */
const cornersOf = (shape: Points): Points =>
  shape.map(([px, py]) => [0.5 + px / 10, 0.5 + py / 10]);

/** Spreads neighbours over the shapes without a pattern that the eye would catch. */
const shapeOf = (index: number): Lump | undefined =>
  LUMPS[(index * 7 + Math.floor(index / 5) * 3 + Math.floor(index / 11)) % LUMPS.length];

/**
 * The body and the lit top of lump number `index`, the same shape for the same number: burning,
 * as it lies, or faded. `order` is its place in the order of lighting.
 */
export const lumpMarks = (
  index: number,
  at: Place,
  look: 'burning' | 'plain' | 'faded',
  order: number,
): PolygonMark[] => {
  const shape = shapeOf(index);
  if (!shape) return [];
  const burning = look === 'burning';
  const fade = look === 'faded' ? FADED : 1;
  const { x, y, size } = at;
  const cell = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  const common = { kind: 'polygon' as const, ...cell, order };
  return [
    {
      ...common,
      key: `lump-${index}`,
      corners: cornersOf(shape.outline),
      tone: burning ? 'ember' : 'ghost',
      opacity: burning ? 0.72 : fade,
    },
    {
      ...common,
      key: `top-${index}`,
      corners: cornersOf(shape.top),
      tone: burning ? 'ember' : 'quiet',
      opacity: burning ? 1 : 0.85 * fade,
    },
  ];
};

/** The sides in shadow of all lumps, as one drawing in frame units. */
export const shadows = (places: readonly Place[]): string =>
  places
    .map((place, index) => {
      const shape = shapeOf(index);
      return shape ? outlineOf(shape.shade, { ...place, size: place.size / 10 }) : '';
    })
    .join('');
