/** A cost that is given as a range: hatched up to its lower end, open from there to its upper. */
import type { Edition } from '../../i18n/editions.ts';
import { formatNumber } from '../../i18n/format.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { hatchMark } from '../../kit/hatch.ts';
import { withRoom } from '../../kit/labels.ts';
import { round, type Box, type Mark } from '../../kit/marks.ts';

export interface CostWords {
  /** What the bar is, with the range and that it is a plan. */
  readonly label: string;
}

const barHeight = (m: Measures): number => (m.compact ? 14 : 22) * m.unit;

/** Height of the bar with the words above and below it. */
export const costHeight = (m: Measures): number => barHeight(m) + m.label * 3.1;

export const costMarks = (
  [low, high]: readonly [number, number],
  words: CostWords,
  area: Box,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const bar = { x: area.x, y: area.y + m.label * 1.5, height: barHeight(m) };
  const width = area.width;
  const firm = (width * low) / high;
  const [openX, end] = [bar.x + firm, bar.x + width];
  const below = bar.y + bar.height + m.label * 1.3;
  const ends = withRoom(
    [
      { key: 'cost-high', x: end, value: high, anchor: 'end' as const },
      { key: 'cost-low', x: openX, value: low, anchor: 'end' as const },
      { key: 'cost-zero', x: bar.x, value: 0, anchor: 'start' as const },
    ].map(({ value, ...mark }) => [
      textMark({
        ...mark,
        text: formatNumber(value, edition),
        y: below,
        size: m.label,
        tone: 'quiet',
      }),
    ]),
    edition,
  );
  return [
    textMark({
      key: 'cost',
      text: words.label,
      x: bar.x,
      y: area.y + m.label,
      size: m.label,
      tone: 'ink',
    }),
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
    {
      kind: 'path',
      key: 'cost-open',
      d: `M0 0H${round(width - firm)}V${round(bar.height)}H0`,
      dx: openX,
      dy: bar.y,
      width: 1,
      dashed: true,
      tone: 'ink',
    },
    ...ends,
  ];
};
