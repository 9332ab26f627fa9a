/** The wall chart: real days along the top, dated events as lines, jobs without dates as bars with dotted ends. */
import { range } from 'd3-array';
import { fill } from '../../locales/format.ts';
import { levelLine } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark } from '../../kit/marks.ts';
import type { Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import { clearOf } from '../../kit/undated.ts';
import { barLabel, barMarks, type Bar } from './bars.ts';
import { milestones, ruler } from './days.ts';
import { groupOf, type MethodData } from './model.ts';
import { backward, notes } from './notes.ts';
import { sheetOf, toneOf } from './sheet.ts';

/** Marks of the wall chart. */
export const chartMarks = (context: Context<MethodData>, { area, m }: Plot): Mark[] => {
  const { data, edition } = context;
  const sheet = sheetOf(data, area, m);
  const right = area.x + area.width;
  // As high as its name, where rows are low.
  const height = Math.min(
    Math.max(sheet.pitch * 0.78, m.label * 1.1),
    sheet.pitch * 0.92,
    44 * m.unit,
  );
  const groups = range(data.jobs.length + 1).filter((row) => {
    const [above, below] = [data.jobs[row - 1], data.jobs[row]];
    return !above || !below || groupOf(above) !== groupOf(below);
  });
  const rows = groups.map((row): Mark => {
    const y = sheet.rows + row * sheet.pitch;
    return levelLine(`row-${row}`, [area.x, right], y, { width: 0.75, tone: 'ghost' });
  });
  const bars = data.jobs.map((job, row): Bar => {
    const x = job.from === undefined ? area.x : sheet.xOf(job.from);
    const end = sheet.xOf(job.to);
    const inset = Math.min(4 * m.unit, (end - x) * 0.1);
    return {
      id: job.id,
      box: {
        x: x + (job.from === undefined ? 0 : inset),
        y: sheet.rows + row * sheet.pitch + (sheet.pitch - height) / 2,
        width: end - x - (job.from === undefined ? inset : 2 * inset),
        height,
      },
      tone: toneOf(job.stretch),
      label: fill(job.label, data.values),
      facts: job.facts,
      order: 1 - row / data.jobs.length,
    };
  });
  const names = bars.map((bar) => barLabel(bar, area, m, edition));
  const labels = withRoom([...names, ...notes(context, sheet, m)], edition);
  return [
    ...rows,
    ...ruler(data, sheet, m),
    ...clearOf(
      bars.flatMap((bar) => barMarks(bar, m)),
      labels,
      edition,
    ),
    ...milestones(context, sheet, m),
    ...labels,
    ...backward(context, sheet, m),
  ];
};
