/** What the wall chart has dates for: its days, and the lines that stand on some of them. */
import { range } from 'd3-array';
import { inSeveralYears } from '../../locales/calendar.ts';
import { formatDayShort } from '../../locales/format.ts';
import { labelMark, uprightLine } from '../../kit/mark-makers.ts';
import type { Measures } from '../../kit/measure.ts';
import { startsWeek } from '../../kit/axis.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark, TextMark, Tone } from '../../kit/marks.ts';
import type { FigureProps } from '../figure.ts';
import { spanOf, type MethodData, type Milestone } from './model.ts';
import { floorOf, toneOf, type Sheet } from './sheet.ts';

/** A line of a milestone's label. */
interface Line {
  readonly key: string;
  readonly text: string;
  readonly tone: Tone;
}

/** One tick a day, a longer one a week, in the colour of the stretch that the day lies in. */
export const ruler = (data: MethodData, sheet: Sheet, m: Measures): Mark[] => {
  const [from, to] = spanOf(data);
  const day = sheet.xOf(from + 1) - sheet.xOf(from);
  return range(to - from).map((index): Mark => {
    const stretch = data.milestones.filter(({ day }) => day <= from + index).length - 1;
    const height = sheet.tick * (startsWeek(index) ? 1 : 0.6);
    return {
      kind: 'rect',
      key: `day-${index}`,
      x: sheet.xOf(from + index),
      y: sheet.ruler - height,
      width: Math.max(0.8, Math.min(1.6 * m.unit, day * 0.5)),
      height,
      tone: toneOf(stretch),
      order: 1 - index / (to - from),
    };
  });
};

/** The dates and the names above the ruler; where there is one line, both in it if all have room. */
const labelsOf = (
  { data, edition }: FigureProps<MethodData>,
  sheet: Sheet,
  m: Measures,
): TextMark[] => {
  const last = data.milestones.length - 1;
  // Where not all have room, the ends of the chart have the right of way.
  const fitted = (labels: readonly TextMark[][]): TextMark[] => {
    const all = withRoom(labels, edition);
    return all.length === labels.flat().length
      ? all
      : withRoom([...labels.slice(last), ...labels.slice(0, last)], edition);
  };
  const set = (says: (milestone: Milestone) => readonly Line[]): TextMark[][] =>
    data.milestones.map((milestone, index) =>
      says(milestone).map(({ key, text, tone }, line) =>
        labelMark(
          `${key}-${milestone.id}`,
          text,
          [sheet.xOf(milestone.day), sheet.area.y + m.label * (0.9 + line * 1.3)],
          m,
          {
            anchor: index === last ? 'end' : index === 0 ? 'start' : 'middle',
            tone,
            facts: [milestone.id],
          },
        ),
      ),
    );
  const sayYears = inSeveralYears(data.milestones.map(({ day }) => day));
  const date = ({ day }: Milestone): Line => ({
    key: 'date',
    text: formatDayShort(day, edition, sayYears),
    tone: 'ink',
  });
  if (sheet.hasTwoLines) {
    const both = set((one) => [date(one), { key: 'event', text: one.label, tone: 'quiet' }]);
    return fitted(both);
  }
  const inOne = set((one) => [{ ...date(one), text: `${date(one).text} ${one.label}` }]);
  const shown = withRoom(inOne, edition);
  return shown.length === inOne.length ? shown : fitted(set((one) => [date(one)]));
};

/** A line down the chart on each dated day, with its date and name above. */
export const milestones = (props: FigureProps<MethodData>, sheet: Sheet, m: Measures): Mark[] => [
  ...props.data.milestones.map(({ id, day }): Mark => {
    const x = sheet.xOf(day);
    return uprightLine(
      `milestone-${id}`,
      x,
      [sheet.ruler - sheet.tick, floorOf(sheet, props.data)],
      { width: 2, tone: 'ink', facts: [id] },
    );
  }),
  ...labelsOf(props, sheet, m),
];
