/** Flags that stand on a ruler: a pole on a day, and at its top the date and what happened. */
import { range } from 'd3-array';
import { labelMark, uprightLine } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import type { IntervalsData } from './days.ts';

/** An event, and its date in words. */
export type Flag = IntervalsData['events'][number] & { readonly date: string };

/** The ruler that flags stand on. */
interface Ground {
  readonly xOf: (day: number) => number;
  readonly base: number;
  /** The top of its ticks: no text reaches lower. */
  readonly ticks: number;
}

/** From flag to flag, in ems: the least for two lines of text each, and the most. */
const TWO = 2.7;
const MOST = 5.5;

/** A pole with its text, which hangs right of it or left. */
interface Hung {
  readonly flag: Flag;
  readonly pole: number;
  readonly reach: number;
  readonly isLeft: boolean;
}

/** A flag's text: date and event in a line each, or where there is little height in one. */
const linesOf = ({ date, label }: Flag, isLow: boolean) =>
  isLow
    ? [{ key: 'date', text: `${date} ${label}`, tone: 'ink' as const }]
    : [
        { key: 'date', text: date, tone: 'ink' as const },
        { key: 'event', text: label, tone: 'quiet' as const },
      ];

/** Whether a text is run through by the pole of another flag, which begins higher. */
const isRunThrough = (text: Hung, { pole }: Hung): boolean => {
  const away = text.isLeft ? text.pole - pole : pole - text.pole;
  return away >= 0 && away < text.reach;
};

/**
 * Flags by their days, from the highest to the lowest: the first ones hang right, the later left, as
 * it fits. None where they have room in no such way.
 */
const arranged = (
  flags: readonly Flag[],
  xOf: Ground['xOf'],
  reachOf: (flag: Flag) => number,
  area: Box,
): Hung[] | undefined => {
  const hang = (turn: number): Hung[] =>
    flags.map((flag, index) => ({
      flag,
      pole: xOf(flag.day),
      reach: reachOf(flag),
      isLeft: index >= turn,
    }));
  const fits = ({ pole, reach, isLeft }: Hung): boolean =>
    isLeft ? pole - reach >= area.x : pole + reach <= rightOf(area);
  const isClear = (hung: readonly Hung[]): boolean =>
    hung.every((text, row) => !hung.slice(0, row).some((higher) => isRunThrough(text, higher)));
  return range(flags.length, -1, -1)
    .map(hang)
    .find((hung) => hung.every(fits) && isClear(hung));
};

const poleMark = ({ day, fact }: Flag, x: number, top: number, base: number): Mark =>
  uprightLine(`flag-${day}`, x, [top, base], { width: 1.5, tone: 'ink', facts: [fact] });

/** Line height of a list in ems: at most, and from its end to the ticks. */
const LISTED = 1.9;
const ABOVE_TICKS = 1.1;

/** A list of the flags in order, above short poles: for an area too narrow for texts on poles. */
const listMarks = (flags: readonly Flag[], { xOf, base, ticks }: Ground, plot: Plot): Mark[] => {
  const { area, m, edition } = plot;
  const foot = ticks - m.label * ABOVE_TICKS;
  const pitch = Math.min(m.label * LISTED, (foot - area.y) / flags.length);
  const top = foot - pitch * flags.length;
  const texts = flags.map((flag, index) =>
    linesOf(flag, true).map(({ key, text, tone }) =>
      labelMark(`flag-${key}-${flag.day}`, text, [area.x, top + index * pitch + m.label * 0.9], m, {
        tone,
        facts: [flag.fact],
      }),
    ),
  );
  return [
    ...flags.map((flag) => poleMark(flag, xOf(flag.day), ticks - m.label * 0.8, base)),
    ...withRoom(texts, edition),
  ];
};

/** Poles on their days, each with its text in a row of its own; or all texts in a list. */
export const flagMarks = (flags: readonly Flag[], ground: Ground, plot: Plot): Mark[] => {
  const { xOf, base, ticks } = ground;
  const { area, m } = plot;
  const pitch = Math.min(m.label * MOST, (ticks - area.y) / Math.max(1, flags.length));
  const isLow = pitch < m.label * TWO;
  const gap = 6 * m.unit;
  // Clear of its own pole, and of the next.
  const reachOf = (flag: Flag): number =>
    2 * gap + Math.max(...linesOf(flag, isLow).map(({ text }) => widthOf(text, plot)));
  const rows = arranged(flags, xOf, reachOf, area);
  if (!rows) return listMarks(flags, ground, plot);
  const marks = rows.map(({ flag, pole, isLeft }, row) => {
    const top = area.y + row * pitch;
    const texts = linesOf(flag, isLow).map(({ key, text, tone }, line) =>
      labelMark(
        `flag-${key}-${flag.day}`,
        text,
        [isLeft ? pole - gap : pole + gap, top + m.label * (0.9 + line * 1.3)],
        m,
        { anchor: isLeft ? 'end' : 'start', tone, facts: [flag.fact] },
      ),
    );
    return { pole: poleMark(flag, pole, top, base), texts };
  });
  return [
    ...marks.map(({ pole }) => pole),
    ...withRoom(
      marks.map(({ texts }) => texts),
      plot.edition,
    ),
  ];
};
