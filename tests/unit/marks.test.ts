/** The boxes that marks fill, whatever their kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBox } from '../../src/kit/labels.ts';
import type { Box, Mark } from '../../src/kit/marks.ts';
import { boxAround } from '../../src/kit/marks/boxes.ts';
import { boundsOf } from '../../src/kit/marks/index.ts';
import { pointsOn } from '../../src/kit/points.ts';
import { EVERY_KIND, SIDE } from '../support/marks.ts';

const boxOf = (mark: Mark): Box =>
  boundsOf(mark, {
    text: (text) => textBox(text, 'en'),
    path: (d) => boxAround(pointsOn(d)),
  });

const boxOfKey = (wanted: string): Box => {
  const mark = EVERY_KIND.find(({ key }) => key === wanted);
  if (!mark) throw new Error(`no mark is called “${wanted}”`);
  return boxOf(mark);
};

/** Whether a box holds another, but for what reckoning loses. */
const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

describe('the box of a mark', () => {
  it.each(EVERY_KIND.map((mark) => [mark.kind, mark.key, mark] as const))(
    '(%s, %s) has a size, and lies in the picture',
    (_kind, _key, mark) => {
      const box = boxOf(mark);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
      expect(holds({ x: 0, y: 0, width: SIDE, height: SIDE }, box)).toBe(true);
    },
  );

  it('includes the width of lines, in the units of the mark', () => {
    expect(boxOfKey('hollow')).toEqual({ x: 50, y: 4, width: 41, height: 21 });
    expect(boxOfKey('dashed')).toEqual({ x: 99, y: 33, width: 92, height: 2 });
    expect(boxOfKey('ring')).toEqual({ x: 35.5, y: 49.5, width: 21, height: 21 });
    expect(boxOfKey('shape')).toEqual({ x: 66, y: 50, width: 30, height: 20 });
    expect(boxOfKey('stroke')).toEqual({ x: 102.5, y: 48.5, width: 23, height: 23 });
  });

  it('is placed and sized with what has units of its own', () => {
    fc.assert(
      fc.property(
        fc.record({
          dx: fc.integer({ min: -500, max: 500 }),
          dy: fc.integer({ min: -500, max: 500 }),
          scale: fc.integer({ min: 1, max: 9 }),
        }),
        (placing) => {
          const at = { kind: 'plane', key: 'plane', tone: 'ink', marks: EVERY_KIND } as const;
          const [own, placed] = [
            boxOf({ ...at, dx: 0, dy: 0, scale: 1 }),
            boxOf({ ...at, ...placing }),
          ];
          expect(placed.x).toBeCloseTo(placing.dx + own.x * placing.scale);
          expect(placed.y).toBeCloseTo(placing.dy + own.y * placing.scale);
          expect(placed.width).toBeCloseTo(own.width * placing.scale);
          expect(placed.height).toBeCloseTo(own.height * placing.scale);
        },
      ),
    );
  });

  it('of a plane or a group holds those of all that is inside', () => {
    const whole = boxOf({
      ...{ kind: 'plane', key: 'plane', tone: 'ink', dx: 0, dy: 0, scale: 1 },
      marks: EVERY_KIND,
    });
    for (const mark of EVERY_KIND) expect(holds(whole, boxOf(mark)), mark.key).toBe(true);
    // Its lowest line is 6 wide, ends at 110 and is drawn at half the size from 130 on.
    const hill = boxOfKey('hill');
    expect(hill.y + hill.height).toBeCloseTo(130 + (110 + 3) / 2);
  });

  it('of nothing has no size', () => {
    const empty = { kind: 'plane', key: 'plane', tone: 'ink', marks: [] } as const;
    expect(boxOf({ ...empty, dx: 3, dy: 4, scale: 2 })).toEqual({
      x: 3,
      y: 4,
      width: 0,
      height: 0,
    });
  });
});
