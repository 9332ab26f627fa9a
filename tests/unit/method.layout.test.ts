/** The wall chart: nothing in it looks dated that the source does not date; and any other method. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureProps } from '../../src/figures/figure.ts';
import { method } from '../../src/figures/method/figure.ts';
import type { MethodData } from '../../src/figures/method/model.ts';
import { formatDayShort } from '../../src/locales/format.ts';
import { times } from '../support/few.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import type { Frame, Mark } from '../../src/kit/marks.ts';
import { boxOf } from './support/extent.ts';
import { canalFigure, propsIn } from './support/figures.ts';
import { overlaps } from '../../src/kit/labels.ts';
import { KNOWN_FRAMES } from './support/frames.ts';
import { pictureFaults } from './support/picture.ts';

const canal = (edition: Edition): FigureProps<MethodData> =>
  propsIn(canalFigure('method'), edition) as FigureProps<MethodData>;

const chart = (frame: Frame, edition: Edition): ReadonlyMap<string, Mark> =>
  new Map(
    method
      .layout({ name: 'wall-chart' }, frame, canal(edition))
      .marks.map((mark) => [mark.key, mark] as const),
  );

/** Left and right end of a mark. Throws when it is not there. */
const spanOf = (
  marks: ReadonlyMap<string, Mark>,
  key: string,
  edition: Edition,
): readonly [number, number] => {
  const mark = marks.get(key);
  if (!mark) throw new Error(`there is no ${key}`);
  const { x, width } = boxOf(mark, edition);
  return [x, x + width];
};

describe.each(EDITIONS)('the wall chart, %s', (edition) => {
  const { data } = canal(edition);

  it.each(KNOWN_FRAMES)('dots both ends of every bar in the frame $id', (frame) => {
    const marks = chart(frame, edition);
    const all = [...marks.values()];
    const dated = all.filter(({ key }) => key.startsWith('milestone-'));
    for (const { id } of data.jobs) {
      const [from, to] = spanOf(marks, `fill-${id}`, edition);
      for (const [end, edge] of [
        ['from', from],
        ['to', to],
      ] as const) {
        const dots = all.filter(({ key }) => key.startsWith(`${end}-${id}`));
        expect(dots.length, id).toBeGreaterThan(1);
        for (const dot of dots) expect(dot, id).toMatchObject({ kind: 'circle', cx: edge });
      }
      for (const line of dated.map((mark) => boxOf(mark, edition))) {
        const middle = line.x + line.width / 2;
        expect(Math.min(Math.abs(from - middle), Math.abs(to - middle)), id).toBeGreaterThan(1);
      }
    }
  });

  it.each(KNOWN_FRAMES)('dashes nothing, for it draws no plan, in the frame $id', (frame) => {
    const dashed = [...chart(frame, edition).values()].filter(
      (mark) => 'dashed' in mark && mark.dashed === true,
    );
    expect(dashed).toEqual([]);
  });

  it.each(KNOWN_FRAMES)('writes dates only where there are some in the frame $id', (frame) => {
    const texts = [...chart(frame, edition).values()].flatMap((mark) =>
      mark.kind === 'text' && /^(date|job|note)-/.test(mark.key) ? mark.text : [],
    );
    const known = data.milestones.map(({ day }) => formatDayShort(day, edition));
    const dates = texts.filter((text) =>
      /\d月\d|\d (Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec)/.test(text),
    );
    expect(dates.sort()).toEqual([...known].sort());
  });

  it.each(KNOWN_FRAMES)('says what it draws without a date in the frame $id', (frame) => {
    const marks = chart(frame, edition);
    const notes = [...marks.keys()].filter((key) => key.startsWith('note-'));
    for (const group of ['first', 'before', 'after']) {
      expect(
        notes.some((key) => key.startsWith(`note-${group}`)),
        group,
      ).toBe(true);
    }
    for (const { id } of data.jobs) expect(marks.has(`job-${id}`), id).toBe(true);
  });

  it.each(KNOWN_FRAMES)('has a tick for each of its days in the frame $id', (frame) => {
    const ticks = [...chart(frame, edition).keys()].filter((key) => key.startsWith('day-'));
    expect(ticks).toHaveLength(41);
  });
});

/** Milestones that are so many days apart, and jobs from one of them, or from before, to a later one. */
const chartOf = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 })
  .chain((gaps) => {
    const index = fc.integer({ min: 0, max: gaps.length });
    const job = fc.tuple(index, index).map(([one, other]) => ({
      from: one === other ? undefined : Math.min(one, other),
      to: Math.max(one, other),
    }));
    return fc.record({
      gaps: fc.constant(gaps),
      jobs: fc.array(job, { minLength: 1, maxLength: 12 }),
    });
  });

describe.each(EDITIONS)('any method, %s', (edition) => {
  const { data, ...rest } = canal(edition);
  const frames = fc.constantFrom(...KNOWN_FRAMES);
  const name = { zh: '开工', en: 'Begun' }[edition];

  it('has a chart of any milestones and jobs, whole, with all names, the ends dated, notes beside bars', () => {
    fc.assert(
      fc.property(chartOf, frames, ({ gaps, jobs }, frame) => {
        const [start = 0] = data.milestones.map(({ day }) => day);
        const days = gaps.reduce((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [start]);
        const milestones = days.map((day, index) => ({ id: `day-${index}`, day, label: name }));
        const made = jobs.map(({ from, to }, index) => ({
          id: `made-${index}`,
          to: days[to] ?? 0,
          stretch: from ?? -1,
          ...(from !== undefined && { from: days[from] ?? 0 }),
          facts: [],
          label: `${name} ${index}`,
          note: name,
        }));
        made.sort((a, b) => a.stretch - b.stretch);
        const props = { ...rest, data: { ...data, milestones, jobs: made } };
        const picture = method.layout({ name: 'wall-chart' }, frame, props);
        expect(pictureFaults(picture, edition)).toEqual([]);
        const all = new Map(picture.marks.map((mark) => [mark.key, mark]));
        for (const { id } of made) expect(all.has(`job-${id}`), id).toBe(true);
        for (const day of [0, gaps.length]) expect(all.has(`date-day-${day}`), frame.id).toBe(true);
        const boxes = (key: string) =>
          picture.marks
            .filter((mark) => mark.key.startsWith(key))
            .map((mark) => boxOf(mark, edition));
        for (const note of boxes('note-'))
          for (const box of [...boxes('fill-'), ...boxes('milestone-').slice(0, -1)])
            expect(overlaps(note, box)).toBe(false);
      }),
      { numRuns: times(150) },
    );
  });

  it('is a line of one station or of several, with their names one beside the other', () => {
    const words = { zh: ['一', '一个方案', '透明公开'], en: ['Go', 'One plan', 'Transparency'] }[
      edition
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
        frames,
        (stations, frame) => {
          const props = { ...rest, data: { ...data, stations } };
          const picture = method.layout({ name: 'ones' }, frame, props);
          expect(pictureFaults(picture, edition)).toEqual([]);
          const bubbles = picture.marks.filter(({ key }) => key.startsWith('bubble-'));
          expect(bubbles).toHaveLength(stations.length);
        },
      ),
      { numRuns: times(80) },
    );
  });
});
