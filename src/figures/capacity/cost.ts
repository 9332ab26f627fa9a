/** A cost, given as a range or as a number: hatched up to its lower end, open from there to its upper. */
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../locales/format.ts';
import { labelMark, pathMark, textMark } from '../../kit/mark-makers.ts';
import { hatchMark } from '../../kit/hatch.ts';
import { withRoom } from '../../kit/labels.ts';
import { round, type Mark } from '../../kit/marks.ts';
import { labelLines, rightOf, widthOf, type Plot } from '../../kit/plot.ts';

const barHeight = ({ m }: Plot): number => (m.compact ? 12 : 20) * m.unit;

/** Line height of the words, in ems. */
const LEADING = 1.3;

/** What the bar is, with the range and that it is a plan, in lines. */
const linesOf = (label: string, plot: Plot): string[] => labelLines(label, plot.area.width, plot);

/** Height of the bar with the words above and below it. */
export const costHeight = (label: string, plot: Plot): number =>
  barHeight(plot) + plot.m.label * (1.5 + LEADING * linesOf(label, plot).length);

/** The bar of a range in an area as high as it takes. */
export const costMarks = (
  [low, high]: readonly [number, number],
  label: string,
  plot: Plot,
): Mark[] => {
  const { area, m, edition } = plot;
  const lines = linesOf(label, plot);
  const top = area.y + m.label * (0.05 + LEADING * lines.length);
  const bar = { x: area.x, y: top, height: barHeight(plot) };
  const along = scaleLinear([0, high], [area.x, rightOf(area)]);
  const [openX, end] = [along(low), along(high)];
  const [firm, width] = [openX - area.x, area.width];
  const below = bar.y + bar.height + m.label * 1.2;
  // A narrow range leaves no room under its open part: the lower end steps aside.
  const beforeHigh = end - widthOf(formatNumber(high, edition), plot) - m.label * 0.7;
  const ends = withRoom(
    [
      { key: 'cost-high', x: end, value: high, anchor: 'end' as const },
      ...(low < high
        ? [{ key: 'cost-low', x: Math.min(openX, beforeHigh), value: low, anchor: 'end' as const }]
        : []),
      { key: 'cost-zero', x: bar.x, value: 0, anchor: 'start' as const },
    ].map(({ value, ...mark }) =>
      textMark({
        ...mark,
        text: formatNumber(value, edition),
        y: below,
        size: m.label,
        tone: 'quiet',
      }),
    ),
    edition,
  );
  return [
    ...lines.map((text, index) =>
      labelMark(
        index === 0 ? 'cost' : `cost-${index}`,
        text,
        [bar.x, area.y + m.label * (1 + LEADING * index)],
        m,
        { tone: 'ink' },
      ),
    ),
    { kind: 'rect', key: 'cost-firm', ...bar, width: firm, tone: 'ink', hollow: true },
    hatchMark(
      'cost-hatch',
      { ...bar, width: firm },
      {
        pitch: 6 * m.unit,
        width: 0.9 * m.unit,
        tone: 'ink',
        opacity: 0.7,
      },
    ),
    pathMark('cost-open', `M0 0H${round(width - firm)}V${round(bar.height)}H0`, [openX, bar.y], {
      width: 1,
      dashed: true,
      tone: 'ink',
    }),
    ...ends,
  ];
};
