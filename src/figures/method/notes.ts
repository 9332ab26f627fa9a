/** What is written on the wall chart where it has no bars: what the source leaves open. */
import { labelMark, levelLine, pathMark } from '../../kit/mark-makers.ts';
import type { Measures } from '../../kit/measure.ts';
import type { Box, Mark, TextMark } from '../../kit/marks.ts';
import { labelLines, widthOf, type Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import { groupOf, type MethodData } from './model.ts';
import type { Sheet } from './sheet.ts';

const LEADING = 1.4;

/** What the source does not say, written into the part of the chart that it leaves empty, if it fits. */
const note = (
  { key, text, side }: { key: string; text: string; side: 'start' | 'end' },
  box: Box,
  plot: Pick<Plot, 'm' | 'edition'>,
): TextMark[] => {
  const { m } = plot;
  const lines = labelLines(text, box.width, plot);
  const isWide = lines.some((line) => widthOf(line, plot) > box.width);
  if (isWide || lines.length * m.label * LEADING > box.height) return [];
  const top = box.y + (box.height - lines.length * m.label * LEADING) / 2;
  return lines.map((line, index) =>
    labelMark(
      `note-${key}-${index}`,
      line,
      [side === 'start' ? box.x : box.x + box.width, top + m.label * (1.05 + index * LEADING)],
      m,
      { anchor: side, tone: 'quiet' },
    ),
  );
};

/** Notes on each group of jobs, each in lines, in the half of its rows that has no bars. */
export const notes = (
  { data, edition, say }: Context<MethodData>,
  sheet: Sheet,
  m: Measures,
): TextMark[][] => {
  const [split] = data.milestones.slice(1, -1);
  if (!split) return [];
  const x = sheet.xOf(split.day);
  const air = (m.compact ? 7 : 14) * m.unit;
  const right = sheet.area.x + sheet.area.width;
  return (['first', 'before', 'after'] as const).map((key, index) => {
    const rows = data.jobs.flatMap((job, row) => (groupOf(job) === index - 1 ? [row] : []));
    const [top] = rows;
    if (top === undefined) return [];
    const free = Math.max(x, ...rows.map((row) => sheet.xOf(data.jobs[row]?.to ?? 0)));
    // No further than the next dated day, whose line would go through it.
    const next = data.milestones
      .slice(2, -1)
      .map(({ day }) => sheet.xOf(day) - air)
      .find((line) => line > free);
    const high = { y: sheet.rows + top * sheet.pitch, height: rows.length * sheet.pitch };
    const side = key === 'after' ? 'end' : 'start';
    const wide =
      side === 'end'
        ? { x: sheet.left + air, width: x - sheet.left - 2 * air }
        : { x: free + air, width: (next ?? right) - free - air };
    return note({ key, text: say(key), side }, { ...high, ...wide }, { m, edition });
  });
};

/** The planning that the charts stood for: counted backward from the finish. */
export const backward = ({ say }: Context<MethodData>, sheet: Sheet, m: Measures): Mark[] => {
  const { area, left } = sheet;
  if (!sheet.hasFoot) return [];
  const y = area.y + area.height - m.label * 0.3;
  const line = y - m.label * 1.3;
  const right = area.x + area.width;
  const head = 5 * m.unit;
  return [
    levelLine('backward', [left, right], line, { width: 1, tone: 'quiet' }),
    pathMark('backward-head', `M${head} ${-head * 0.7}L0 0L${head} ${head * 0.7}`, [left, line], {
      width: 1,
      tone: 'quiet',
    }),
    labelMark('backward-label', say('backward'), [right, y], m, { anchor: 'end', tone: 'quiet' }),
  ];
};
