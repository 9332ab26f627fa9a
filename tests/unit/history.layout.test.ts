/** Every picture of the history, at any progress and in any frame: sound, legible, repeatable. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositionOf } from '../../src/figures/history/composition.ts';
import { history } from '../../src/figures/history/figure.ts';
import { lightGroups } from '../../src/figures/history/scenery.ts';
import { LAST, LIGHTS, stateAt, STATES } from '../../src/figures/history/state.ts';
import { cellOf, housesOf, roomIn } from '../../src/figures/history/stations/lights.ts';
import { times } from '../support/few.ts';
import { EDITIONS } from '../support/editions.ts';
import { overlaps, textBox } from '../../src/kit/labels.ts';
import type { Frame, Mark, TextMark } from '../../src/kit/marks.ts';
import { pointsOn } from '../../src/kit/points.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { storyHistory } from './support/history.ts';

const progress = fc.integer({ min: 0, max: LAST * 100 }).map((n) => n / 100);
const edition = fc.constantFrom(...EDITIONS);
const FRAMES: readonly Frame[] = [
  ...KNOWN_FRAMES,
  { id: 'card', width: 1200, height: 630 },
  { id: 'least', width: 256, height: 192 },
  { id: 'on its side', width: 560, height: 342 },
  { id: 'low and wide', width: 1440, height: 300 },
  { id: 'most', width: 3440, height: 1440 },
  { id: 'small phone', width: 320, height: 520, isBehindWords: true },
  { id: 'phone', width: 390, height: 616, isBehindWords: true },
  { id: 'narrow phone', width: 280, height: 605, isBehindWords: true },
  { id: 'tablet', width: 768, height: 976, isBehindWords: true },
];
const frame = fc.oneof(fc.constantFrom(...FRAMES), anyFrame);

/** All marks, those on planes too. */
const allMarks = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'plane' ? [mark, ...allMarks(mark.marks)] : [mark]));

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
/** Half a unit: no eye sees it. */
const TOLERANCE = 0.5;

describe('a picture of the history', () => {
  it('is sound: finite numbers, a key for each mark, few marks', () => {
    fc.assert(
      fc.property(progress, frame, edition, (at, size, lang) => {
        const { marks } = history.layout(stateAt(at), size, storyHistory(lang));
        const all = allMarks(marks);
        for (const mark of all) {
          const numbers = Object.values(mark).filter((value) => typeof value === 'number');
          expect(
            numbers.filter((value) => !Number.isFinite(value)),
            mark.key,
          ).toEqual([]);
        }
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(all.length).toBeLessThan(260);
      }),
      { numRuns: times(60) },
    );
  });

  it('has its words within the frame, apart from each other, and large enough', () => {
    fc.assert(
      fc.property(progress, frame, edition, (at, size, lang) => {
        const { marks } = history.layout(stateAt(at), size, storyHistory(lang));
        const texts = marks.filter(isText);
        const boxes = texts.map((text) => ({ text, box: textBox(text, lang) }));
        for (const { text, box } of boxes) {
          expect(text.size, text.key).toBeGreaterThanOrEqual(12);
          expect(box.x, text.key).toBeGreaterThanOrEqual(-TOLERANCE);
          expect(box.y, text.key).toBeGreaterThanOrEqual(-TOLERANCE);
          expect(box.x + box.width, text.key).toBeLessThanOrEqual(size.width + TOLERANCE);
          expect(box.y + box.height, text.key).toBeLessThanOrEqual(size.height + TOLERANCE);
        }
        const clashes = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter((other) =>
              overlaps(
                { ...one.box, height: one.box.height - TOLERANCE },
                { ...other.box, height: other.box.height - TOLERANCE },
              ),
            )
            .map((other) => `${one.text.key} runs into ${other.text.key}`),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: times(60) },
    );
  });

  it('is the same whenever it is asked for, and whatever was asked before', () => {
    fc.assert(
      fc.property(progress, progress, frame, (at, before, size) => {
        const props = storyHistory('zh');
        const first = JSON.stringify(history.layout(stateAt(at), size, props));
        history.layout(stateAt(before), size, props);
        expect(JSON.stringify(history.layout(stateAt(at), size, props))).toBe(first);
      }),
      { numRuns: times(30) },
    );
  });

  it('has a control within it that stands for its progress', () => {
    fc.assert(
      fc.property(progress, frame, (at, size) => {
        const state = stateAt(at);
        const { control } = history.layout(state, size, storyHistory('en'));
        if (!control) throw new Error('no control');
        expect(control.x + control.width).toBeLessThanOrEqual(size.width + TOLERANCE);
        expect(control.y + control.height).toBeLessThanOrEqual(size.height);
        expect(control.width).toBeGreaterThanOrEqual(44);
        const chosen = history.journey?.stateOf(control.value);
        expect(Math.abs((chosen?.progress ?? -1) - at)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  it.each(STATES)('says at %s that it is an illustration, and where it comes from', (name) => {
    const { marks } = history.layout(
      history.parse(name),
      KNOWN_FRAMES[0] ?? fail(),
      storyHistory('zh'),
    );
    const words = marks
      .filter(isText)
      .map(({ text }) => text)
      .join('');
    expect(words).toContain('示意');
    expect(words).toContain('资料：');
  });
});

const fail = (): never => {
  throw new Error('no frame');
};

describe('the sunlight', () => {
  it.each(EDITIONS)('is called a plan, and drawn as one, in the %s edition', (lang) => {
    const props = storyHistory(lang);
    const placed = history.layout(history.parse('sunlight'), KNOWN_FRAMES[1] ?? fail(), props);
    const words = placed.marks.filter(isText).map(({ text }) => text);
    expect(words).toContain(props.words.plan);
    const rows = allMarks(placed.marks).filter(({ key }) => key.startsWith('dawn-row-'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      if (row.kind !== 'group') throw new Error(`${row.key} is no group`);
      expect(row.drawing.shapes.some(({ dashed }) => dashed === true)).toBe(true);
    }
  });
});

describe('the hundred lights', () => {
  it('are a hundred, and each group has its own', () => {
    const props = storyHistory('zh');
    const { marks } = history.layout(history.parse('weight'), KNOWN_FRAMES[1] ?? fail(), props);
    const lights = allMarks(marks).filter(({ key }) => key.startsWith('weight-light-'));
    expect(lights).toHaveLength(100);
    const { lights: shares } = props.data;
    expect(lights.filter(({ tone }) => tone === 'ember')).toHaveLength(shares.coal);
    expect(lights.filter(({ tone }) => tone === 'ink')).toHaveLength(shares.tertiary);
    expect(lights.filter(({ tone }) => tone === 'rim')).toHaveLength(shares.primary);
    expect(lights.filter(({ tone }) => tone === 'quiet')).toHaveLength(
      shares.secondary - shares.coal,
    );
  });

  it.each(EDITIONS)('are counted over every group, in any known frame (%s)', (lang) => {
    const props = storyHistory(lang);
    for (const size of FRAMES) {
      const { marks } = history.layout(history.parse('weight'), size, props);
      const counts = marks.filter(({ key }) => /^lights-[a-z]+$/.test(key)).filter(isText);
      const sum = counts.reduce((total, { text }) => total + Number(text), 0);
      expect(sum, size.id).toBe(100);
    }
  });

  it('all find a window, whatever their shares', () => {
    const shares = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map(([a, b, c]) => {
      const [low, high] = [a, b].sort((x, y) => x - y) as [number, number];
      const secondary = high - low;
      return {
        primary: low,
        secondary,
        tertiary: 100 - high,
        coal: Math.min(c, secondary),
        within: 0,
        facts: { primary: 'a', secondary: 'b', tertiary: 'c', coal: 'd' },
      };
    });
    fc.assert(
      fc.property(shares, anyFrame, (lights, size) => {
        const groups = lightGroups(lights);
        const room = roomIn(compositionOf(size));
        const cell = cellOf(groups, room);
        const houses = housesOf(groups, cell, room);
        expect(houses.reduce((sum, house) => sum + house.lights.length, 0)).toBe(100);
        for (const { lights: own, columns, rows } of houses) {
          expect(own.length).toBeLessThanOrEqual(columns * rows);
        }
        const right = Math.max(...houses.map(({ x, columns }) => x + columns * cell));
        expect(houses[0]?.x ?? 0).toBeGreaterThanOrEqual(room.left);
        expect(right).toBeLessThanOrEqual(room.right);
      }),
    );
  });
});

describe('a station', () => {
  /** Of each light its drawings, as far as they reach up, in units of the plate. */
  const topsAt = (at: number): { key: string; top: number }[] =>
    history
      .layout(stateAt(at), KNOWN_FRAMES[0] ?? fail(), storyHistory('en'))
      .marks.filter((mark) => mark.kind === 'plane')
      .filter(({ light, key }) => light !== LIGHTS[LAST] && !/^(overhead|shade|here)/.test(key))
      .flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'group'))
      .map(({ key, drawing, dy, scale = 1 }) => {
        const ys = drawing.shapes.flatMap(({ d }) => pointsOn(d).map(([, y]) => y));
        return { key, top: dy + scale * Math.min(...ys) };
      });

  it.each(STATES.map((name, index) => ({ name, index })))(
    'has nothing of $name above its sky, where the next one ends',
    ({ index }) => {
      for (const on of [-0.4, 0, 0.4, 0.8]) {
        const above = topsAt(stateAt(index + on).progress).filter(({ top }) => top < -1);
        expect(above).toEqual([]);
      }
    },
  );
});
