/** Every picture of the intervals, in any frame: whole, in order, legible. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/figures/figure.ts';
import { longest, totalDays, type IntervalsData } from '../../src/figures/intervals/days.ts';
import { intervals } from '../../src/figures/intervals/figure.ts';
import { STATES, type IntervalsState } from '../../src/figures/intervals/state.ts';
import { dayNumber } from '../../src/i18n/calendar.ts';
import { EDITIONS } from '../../src/i18n/editions.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import type { Frame } from '../../src/kit/marks.ts';
import { dayFaults } from './support/days.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';
import { madeSetting, storySetting } from './support/story-setting.ts';

const faults = (state: IntervalsState, frame: Frame, setting: Setting<IntervalsData>): string[] => {
  const placed = intervals.layout(state, frame, setting);
  return [...dayFaults(placed, setting.data), ...pictureFaults(placed, setting.edition)];
};

/** Lengths of two or three intervals, as a story may have them. */
const lengths = fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 2, maxLength: 3 });
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
const cursors = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });

describe.each(EDITIONS)('the story’s intervals in the %s edition', (edition) => {
  const setting = storySetting(edition);

  it('are 143 days', () => {
    expect(totalDays(setting.data)).toBe(143);
  });

  it.each(KNOWN_FRAMES)('fit the frame $id in every state and on every day', (frame) => {
    for (const name of STATES) expect(faults({ name }, frame, setting), name).toEqual([]);
    for (let day = 0; day <= longest(setting.data); day += 1) {
      expect(faults({ name: 'aligned', day }, frame, setting), `day ${day}`).toEqual([]);
    }
  });

  it.each(STATES)('fit any frame in the state %s', (name) => {
    fc.assert(
      fc.property(anyFrame, cursors, (frame, day) => {
        const state = name === 'aligned' && day !== undefined ? { name, day } : { name };
        expect(faults(state, frame, setting)).toEqual([]);
      }),
    );
  });

  it('have a control in the aligned state alone, over all of its days', () => {
    for (const name of STATES) {
      const { control } = intervals.layout({ name }, FRAMES[0], setting);
      expect(control !== undefined, name).toBe(name === 'aligned');
      if (control) expect([control.min, control.max, control.value]).toEqual([0, 81, 44]);
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
        anyFrame,
        cursors,
        (from, some, told, frame, day) => {
          const state = name === 'aligned' && day !== undefined ? { name, day } : { name };
          expect(faults(state, frame, madeSetting(from, some, told, edition))).toEqual([]);
        },
      ),
    );
  });
});
