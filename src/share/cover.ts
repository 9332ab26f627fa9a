/** The story's own card: its title as mass, and below it the ruler of days. */
import { cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Edition } from '../locales/editions.ts';
import { formatNumber } from '../locales/format.ts';
import { localeOf, scriptOf } from '../locales/index.ts';
import { textWidth } from '../kit/advances.ts';
import { ticksPath, type DaySpan } from '../kit/axis.ts';
import { textMark } from '../kit/heading.ts';
import type { Mark } from '../kit/marks.ts';
import { labelsIn, stack, stackUp, type Block } from './blocks.ts';
import { codeRow, isSlim, type Composition } from './composition.ts';
import { ratioOf, type RatioId } from './ratios.ts';

export interface CoverWords {
  readonly overline: string;
  readonly titleLines: readonly string[];
  readonly standfirst: readonly string[];
  readonly recency: string;
  readonly address: string;
  readonly scan: string;
  readonly unit: string;
  readonly spans: readonly DaySpan[];
  /** At the edges of the spans: one more than there are spans, or none. */
  readonly dates: readonly string[];
}

/** Heights of a span's first and last tick, of a week's first and of the others. */
const TICKS = { edge: 1, week: 0.62, day: 0.38 } as const;

interface Ruler {
  readonly x: number;
  readonly width: number;
  /** Where the ticks stand. */
  readonly base: number;
  readonly height: number;
  readonly numeral: number;
  readonly small: number;
}

/** Each span's ticks, its count with unit and name on them, and the dates below. */
const rulerMarks = (words: CoverWords, ruler: Ruler, edition: Edition): Mark[] => {
  const { x, width, base, height, numeral, small } = ruler;
  const lengths = words.spans.map(({ days }) => days);
  const edges = [0, ...cumsum(lengths)];
  const xOf = scaleLinear([0, sum(lengths)], [x, x + width]);
  const pitch = xOf(1) - xOf(0);
  const heights = {
    edge: TICKS.edge * height,
    week: TICKS.week * height,
    day: TICKS.day * height,
  };
  const spans = words.spans.flatMap(({ days, tone, label }, index): Mark[] => {
    const first = edges[index] ?? 0;
    const left = xOf(first);
    const count = formatNumber(days, edition);
    const beside = left + textWidth(count, numeral, 'numeral', edition) + small * BESIDE;
    const y = base - height - small * 0.6;
    return [
      {
        kind: 'path',
        key: `ticks-${index}`,
        d: ticksPath({ days, xOf: (since) => xOf(first + since), base, heights }),
        dx: 0,
        dy: 0,
        width: Math.max(2, pitch * 0.28),
        tone,
      },
      textMark({
        key: `days-${index}`,
        text: count,
        x: left,
        y,
        size: numeral,
        face: 'numeral',
        tone,
      }),
      textMark({
        key: `unit-${index}`,
        text: words.unit,
        x: beside,
        y: y - small * 1.3,
        size: small,
        tone,
      }),
      textMark({ key: `name-${index}`, text: label, x: beside, y, size: small, tone }),
    ];
  });
  const dates = words.dates.map((text, index) =>
    textMark({
      key: `date-${index}`,
      text,
      x: xOf(edges[index] ?? 0),
      y: base + small * 1.5,
      size: small,
      anchor: index === words.dates.length - 1 ? 'end' : 'start',
      tone: 'quiet',
    }),
  );
  return [...spans, ...dates];
};

/** Between a count and its name, in ems of the name. */
const BESIDE = 0.4;

/** The largest size of the counts, not above `most`, at which each has room for its name beside it. */
const countSize = (
  spans: readonly DaySpan[],
  width: number,
  { small, most }: { small: number; most: number },
  edition: Edition,
): number => {
  const total = spans.reduce((sum, { days }) => sum + days, 0);
  const sizes = spans.map(({ days, label }) => {
    const name = textWidth(label, small, 'label', edition) + small * 2 * BESIDE;
    return (
      ((days / total) * width - name) /
      textWidth(formatNumber(days, edition), 1, 'numeral', edition)
    );
  });
  return Math.min(most, ...sizes);
};

/** The largest size, not above `most`, at which every line of the title fits. */
const titleSize = (
  lines: readonly string[],
  width: number,
  most: number,
  edition: Edition,
): number =>
  Math.floor(
    Math.min(most, ...lines.map((line) => width / textWidth(line, 1, 'display', edition))),
  );

/** The cover's words and ruler in their places, for a shape. */
export const composeCover = (id: RatioId, words: CoverWords, edition: Edition): Composition => {
  const ratio = ratioOf(id);
  const wide = ratio.width > ratio.height;
  const slim = isSlim(ratio);
  const u = wide ? 1 : ratio.width / 1080;
  const margin = 56 * u;
  const width = ratio.width - 2 * margin;
  const [small, text] = wide ? [24, 33] : [30 * u, (slim ? 46 : 40) * u];
  const lines = wide
    ? [words.titleLines.join(localeOf(edition).punctuation.gap)]
    : words.titleLines;
  const coded =
    ratio.id === 'poster' ? codeRow(ratio, words, margin, edition) : { marks: [], code: undefined };
  const bottom = coded.code ? coded.code.y - 28 : ratio.height - 40 * u;
  const label = labelsIn(width, edition);
  const feet = [
    label('recency', words.recency, small, 'quiet'),
    ...(coded.code ? [] : [label('address', words.address, small, 'ink')]),
  ];
  const foot = stackUp(wide ? feet.slice(0, 1) : feet, margin, bottom, 0);
  const floor = (foot.marks[0]?.y ?? bottom) - small;
  const ruler = {
    x: margin,
    width,
    base: floor - small * (wide ? 2.1 : 2.8),
    height: wide ? 62 : (slim ? 170 : 100) * u,
    numeral: countSize(
      words.spans,
      width,
      { small, most: (wide ? 84 : slim ? 180 : 120) * u },
      edition,
    ),
    small,
  };
  const overline = label('overline', words.overline, small, 'quiet');
  const over = stack([overline], margin, margin * 0.8, 0);
  const standfirst: Block = {
    ...label('sub', '', text, 'ink'),
    // Beside a ruler that names both intervals, a card that is not high has room for the last line alone.
    lines: slim ? words.standfirst : words.standfirst.slice(-1),
    leading: 1.5,
  };
  const { cardTitle } = scriptOf(edition);
  const gap = cardTitle.gap * (wide ? 1 : 2 * u);
  const top = ruler.base - ruler.height - ruler.numeral - small * 1.2;
  const { leading } = cardTitle;
  const room = top - over.bottom - gap - stack([standfirst], 0, 0, 0).bottom;
  const size = titleSize(lines, width, room / (lines.length * leading), edition);
  const title: Block = { key: 'card-title', lines, size, tone: 'ink', face: 'display', leading };
  const head = stack([title, standfirst], margin, over.bottom, gap);
  return {
    ratio,
    marks: [
      ...over.marks,
      ...head.marks,
      ...rulerMarks(words, ruler, edition),
      ...foot.marks,
      ...coded.marks,
    ],
    space: { x: 0, y: 0, width: 0, height: 0 },
    legible: small,
    code: coded.code,
    shades: [],
    misfit: size < small ? lines.join(' ') : undefined,
  };
};
