/** The wall chart: nothing in it looks dated that the source does not date. */
import { describe, expect, it } from 'vitest';
import type { FigureProps } from '../../src/figures/figure.ts';
import { method } from '../../src/figures/method/figure.ts';
import type { MethodData } from '../../src/figures/method/model.ts';
import { formatDayShort } from '../../src/locales/format.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import type { Frame, Mark } from '../../src/kit/marks.ts';
import { boxOf } from './support/extent.ts';
import { canalFigure, propsIn } from './support/figures.ts';
import { KNOWN_FRAMES } from './support/frames.ts';

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
