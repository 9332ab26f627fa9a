/** The story's own card: its title as mass, and below it the ruler of days. */
import type { Edition } from '../locales/editions.ts';
import { localeOf, scriptOf } from '../locales/index.ts';
import { textWidth } from '../kit/advances.ts';
import type { DaySpan } from '../kit/axis.ts';
import { labelsIn, stack, stackUp, type Block } from './blocks.ts';
import { codeRow, isSlim, type Composition } from './composition.ts';
import { countRows } from './cover-counts.ts';
import { rulerMarks } from './cover-ruler.ts';
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
    counts: countRows(words, { width, small, most: (wide ? 84 : slim ? 180 : 120) * u }, edition),
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
  const { leading, gap: titleGap } = scriptOf(edition).cardTitle;
  const gap = titleGap * (wide ? 1 : 2 * u);
  const top = ruler.base - ruler.height - ruler.counts.height - small * 1.2;
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
    code: coded.code,
    misfit: size < small ? lines.join(' ') : undefined,
  };
};
