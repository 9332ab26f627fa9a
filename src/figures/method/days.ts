/** What the wall chart has dates for: its days, and the lines that stand on some of them. */
import { formatDayShort } from '../../i18n/format.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark, TextMark, Tone } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { spanOf, type MethodData } from './model.ts';
import { floorOf, TONES, xOf, type Sheet } from './sheet.ts';

const DAYS_A_WEEK = 7;

/** One tick a day, a longer one a week, in the colour of the stretch that the day lies in. */
export const ruler = (data: MethodData, sheet: Sheet, m: Measures): Mark[] => {
  const [from, to] = spanOf(data);
  return Array.from({ length: to - from }, (_, index): Mark => {
    const week = index % DAYS_A_WEEK === 0;
    const stretch = data.milestones.filter(({ day }) => day <= from + index).length - 1;
    const height = sheet.tick * (week ? 1 : 0.6);
    return {
      kind: 'rect',
      key: `day-${index}`,
      x: xOf(sheet, from + index),
      y: sheet.ruler - height,
      width: Math.max(0.8, Math.min(1.6 * m.unit, sheet.day * 0.5)),
      height,
      tone: TONES[stretch] ?? 'ink',
      order: 1 - index / (to - from),
    };
  });
};

/** A line down the chart on each dated day, with its date and name above. */
export const milestones = (
  { data, edition }: Setting<MethodData>,
  sheet: Sheet,
  m: Measures,
): Mark[] => {
  const last = data.milestones.length - 1;
  const lines = data.milestones.map(({ id, day }): Mark => {
    const x = xOf(sheet, day);
    return {
      kind: 'line',
      key: `milestone-${id}`,
      x1: x,
      x2: x,
      y1: sheet.ruler - sheet.tick,
      y2: floorOf(sheet, data),
      width: 2,
      tone: 'ink',
    };
  });
  const labels = data.milestones.map(({ id, day, label }, index): TextMark[] => {
    const anchor = index === last ? 'end' : index === 0 ? 'start' : 'middle';
    const line = (key: string, text: string, row: number, tone: Tone): TextMark =>
      textMark({
        key: `${key}-${id}`,
        text,
        x: xOf(sheet, day),
        y: sheet.area.y + m.label * (0.9 + row * 1.35),
        size: m.label,
        anchor,
        tone,
      });
    return [line('date', formatDayShort(day, edition), 0, 'ink'), line('event', label, 1, 'quiet')];
  });
  return [...lines, ...withRoom(labels, edition)];
};
