/** Years laid one below the other, each a strip of weeks: the calendar of more months than one can read. */
import { yearsFrom } from '../../locales/calendar.ts';
import { labelMark } from '../../kit/mark-makers.ts';
import { DAYS_A_WEEK } from '../../kit/axis.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, TextMark } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import type { Plot } from '../../kit/plot.ts';
import { OBLONG, type Months } from './months.ts';

/** A year touches at most 54 weeks. */
const WEEKS = 54;
/** Beside the strips stands the year, in ems of a label. */
const GUTTER = 2.8;
/** Of the height from strip to strip, what the days take. */
const FILLED = 0.84;

/** Lays years in the form of months. */
export const layYears = (from: number, to: number, area: Box, m: Measures): Months => {
  const years = yearsFrom(from, to);
  const gutter = GUTTER * m.label;
  const width = (area.width - gutter) / WEEKS;
  const most = (area.height / years.length) * FILLED;
  const height = Math.min(width * OBLONG, most / DAYS_A_WEEK);
  const pitch = (height * DAYS_A_WEEK) / FILLED;
  const top = area.y + (area.height - pitch * years.length) * 0.3;
  return {
    months: years.map((year, index) => ({
      ...year,
      box: {
        x: area.x + gutter,
        y: top + index * pitch,
        width: width * WEEKS,
        height: height * DAYS_A_WEEK,
      },
    })),
    cell: { width, height },
    isTurned: true,
    head: 0,
  };
};

/** The years beside their strips, as many as have room. */
export const yearHeads = ({ months }: Months, { area, m, edition }: Plot): TextMark[] =>
  withRoom(
    months.map(({ year, box }) => {
      const y = box.y + box.height / 2 + m.label * 0.36;
      return labelMark(`year-${year}`, String(year), [area.x, y], m, {
        face: 'numeral',
        tone: 'quiet',
      });
    }),
    edition,
  );
