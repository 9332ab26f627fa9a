/** Every picture of the intervals, in any frame: whole, in order, legible. */
import { range } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureProps } from '../../src/figures/figure.ts';
import { totalDays, type IntervalsData } from '../../src/figures/intervals/days.ts';
import { intervals } from '../../src/figures/intervals/figure.ts';
import { setValue, STATES, type IntervalsState } from '../../src/figures/intervals/state.ts';
import { dayNumber } from '../../src/locales/calendar.ts';
import { EDITIONS } from '../support/editions.ts';
import { few } from '../support/few.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import type { Frame } from '../../src/kit/marks.ts';
import { dayFaults } from './support/days.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';
import { madeProps, canalProps } from './support/story-props.ts';

const faults = (
  state: IntervalsState,
  frame: Frame,
  props: FigureProps<IntervalsData>,
): string[] => {
  const held = state.name === 'guess' && !props.data.guess.isApart;
  const placed = intervals.layout(state, frame, props);
  return [...dayFaults(placed, props.data, held), ...pictureFaults(placed, props.edition)];
};

/** A state as it is, or after a reader has set its control. */
const chosen = (name: IntervalsState['name'], value: number | undefined): IntervalsState =>
  value === undefined ? { name } : setValue({ name }, value);

/** Lengths of a few intervals, as a story may have them: days, months, or years. */
const lengths = fc.oneof(
  fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 2, maxLength: 3 }),
  fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
  fc.array(fc.integer({ min: 200, max: 700 }), { minLength: 1, maxLength: 2 }),
);
/** First days around leap days and new years, and any others. */
const starts = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2023-12-20', '2024-02-20', '1999-12-31', '2000-02-28', '2100-02-01'),
      fc.integer({ min: -60, max: 20 }),
    )
    .map(([day, shift]) => dayNumber(day) + shift),
  fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-12-31') }),
);
/** What is guessed: the last interval, or one of its own. */
const asked = fc.option(
  fc.record({
    after: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 150 }),
    upTo: fc.integer({ min: 1, max: 400 }),
  }),
  { nil: undefined },
);
/** Days from event to event after the last interval. */
const later = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 5 });
const cursors = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });

describe.each(EDITIONS)('a story’s intervals in the %s edition', (edition) => {
  const props = canalProps(edition);

  it('are 41 days', () => {
    expect(totalDays(props.data)).toBe(41);
  });

  it.each(KNOWN_FRAMES)('fit the frame $id in every state and on every day', (frame) => {
    for (const name of STATES) {
      const { control } = intervals.layout({ name }, frame, props);
      expect(faults({ name }, frame, props), name).toEqual([]);
      for (let value = control?.min ?? 0; value <= (control?.max ?? -1); value += 1) {
        const state = setValue({ name }, value);
        expect(faults(state, frame, props), `${name} at ${value}`).toEqual([]);
      }
    }
    for (const guess of few(range(201), 31)) {
      const state = { name: 'answer', guess, day: guess % 30 } as const;
      expect(faults(state, frame, props), `a guess of ${guess}`).toEqual([]);
    }
  });

  it.each(STATES)('fit any frame in the state %s', (name) => {
    fc.assert(
      fc.property(anyFrame, cursors, (frame, day) => {
        expect(faults(chosen(name, day), frame, props)).toEqual([]);
      }),
    );
  });

  it.each([
    ['guess', 0, 90, 45],
    ['answer', 0, 29, 0],
    ['last-interval', 24, 41, 24],
    ['first-interval', 0, 24, 0],
    ['ruler', 0, 41, 0],
    ['aligned', 0, 24, 10],
    ['calendar', 0, 41, 0],
    ['work', 0, 41, 0],
    ['work-before', 0, 41, 0],
    ['work-after', 0, 41, 24],
    ['after', 41, 70, 41],
  ] as const)('have a control in %s from %d to %d, which stands at %d', (name, min, max, value) => {
    const { control } = intervals.layout({ name }, FRAMES[0], props);
    expect([control?.min, control?.max, control?.value]).toEqual([min, max, value]);
    expect(control?.places).toHaveLength(max - min + 1);
  });

  it.each(STATES)('have a place for every value of the control in %s', (name) => {
    for (const frame of KNOWN_FRAMES) {
      const { control } = intervals.layout({ name }, frame, props);
      const places = control?.places ?? [];
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual((control?.x ?? 0) - 0.01);
        expect(x).toBeLessThanOrEqual((control?.x ?? 0) + (control?.width ?? 0) + 0.01);
        expect(y).toBeGreaterThanOrEqual(control?.y ?? 0);
        expect(y).toBeLessThanOrEqual((control?.y ?? 0) + (control?.height ?? 0));
      }
    }
  });

  it('show a guess as far from the start as it is days', () => {
    for (const guess of [0, 9, 28, 29, 30, 200, 365]) {
      const { marks } = intervals.layout({ name: 'answer', guess }, FRAMES[1], props);
      const lineOf = (key: string) => marks.find((mark) => mark.key === key);
      const [line, day] = [lineOf('guess'), lineOf('asked-0')];
      if (line?.kind !== 'line' || day?.kind !== 'rect') throw new Error('no guess is drawn');
      const next = lineOf('asked-1');
      const cell = next?.kind === 'rect' ? next.x - day.x : 0;
      expect((line.x2 - line.x1) / cell).toBeCloseTo(guess, 5);
      const spare = marks.filter(({ key }) => key.startsWith('spare-'));
      expect(spare).toHaveLength(Math.max(0, guess - 29));
    }
  });
});

describe.each(EDITIONS)('any intervals in the %s edition', (edition) => {
  it.each(STATES)('fit any frame in the state %s', (name) => {
    fc.assert(
      fc.property(
        starts,
        lengths,
        fc.boolean(),
        later,
        asked,
        anyFrame,
        cursors,
        (from, some, told, after, apart, frame, day) => {
          const made = { from, lengths: some, told, later: after, ...(apart && { asked: apart }) };
          const props = madeProps(made, edition);
          expect(faults(chosen(name, day), frame, props)).toEqual([]);
        },
      ),
    );
  });
});
