/** The land is levelled into a ruler: ridges fall flat, and days run out of them. */
import { cumsum, range, sum } from 'd3-array';
import { air, landBelow, sheet, WIDTH, type DaySpan, type Drawing } from './band.ts';
import { EMBER, mix, SILICON } from '../colour.ts';
import { rankOf } from '../../kit/axis.ts';
import { hills } from '../../kit/noise.ts';
import { lines, segment, type Point } from '../../kit/path.ts';
import { contour } from '../../kit/simplify.ts';
import { area, FINE, HAIR, line, linear, url } from '../svg.ts';

/** For a story that counts no days: twenty weeks of them. */
const UNCOUNTED: readonly DaySpan[] = [{ days: 140, tone: 'ink' }];
/** Of the way to the reader, how far the lines of days reach. */
const REACH = { edge: 1, week: 0.9, day: 0.8 };
/** Widths of all days, far and near, and of half of what lies between two counts. */
const FAR = { width: 583.44, gap: 2 };
const NEAR = { width: 1129.7, gap: 5 };
const RIDGES = 13;
const INK = '#5a4a30';
const STEEL = '#5b646c';
const LIGHTS: Readonly<Record<DaySpan['tone'], string>> = {
  ember: EMBER.light,
  silicon: SILICON.light,
  ink: STEEL,
};
/** Where the land has become level, and where the longest day ends. */
const LEVEL = 306;
const END = 524;

const ridge = (i: number): Point[] => {
  const t = i / (RIDGES - 1);
  const land = hills(`ridge ${i}`, 4);
  const calm = Math.max(0, 1 - t * 1.12) ** 1.5;
  const base = 128 + (LEVEL - 128) * t;
  if (calm === 0) return segment(0, base, WIDTH, base);
  return contour([0, WIDTH], 241, (x) => base - land(x / 150) * 96 * calm, 1.3);
};

/** The lines of each count's days: parallel at first, then opening towards the reader. */
const daysOf = (spans: readonly DaySpan[]): Point[][][] => {
  const total = sum(spans, ({ days }) => days);
  const ends = cumsum(spans, ({ days }) => days);
  return spans.map(({ days }, index) => {
    const side = 2 * index - (spans.length - 1);
    const first = (ends[index] ?? days) - days;
    return range(days).map((since) => {
      const off = first + since - Math.floor(total / 2);
      const [far = 0, near = 0] = [FAR, NEAR].map(
        ({ width, gap }) => WIDTH / 2 + (off * width) / total + gap * side,
      );
      const reach = REACH[rankOf(since, days)];
      return segment(far, LEVEL, far + (near - far) * reach, LEVEL + (END - LEVEL) * reach);
    });
  });
};

export const ruler: Drawing = (place) => {
  const { from, ground, id, spans } = place;
  const counted = spans.length > 0 ? spans : UNCOUNTED;
  const ridges = range(RIDGES).map((i) => {
    const t = i / (RIDGES - 1);
    const top = ridge(i);
    const fill = mix(mix('#c9b083', from, Math.min(1, t * 1.5)), ground, t ** 1.6);
    return area(landBelow(top), fill) + line(lines([top]), mix(INK, STEEL, t), HAIR, 0.8);
  });
  const days = daysOf(counted);
  const nameOf = (index: number): string => id(`days-${index}`);
  return [
    air(place, [0.2, mix(from, '#fff6e2', 0.4)]),
    ...counted.map(({ tone }, index) =>
      linear(nameOf(index), [0, LEVEL, 0, END], [0, LIGHTS[tone], 0.55], [0.35, LIGHTS[tone]]),
    ),
    ...ridges,
    sheet(ground, LEVEL + 1),
    ...days.map((own, index) => line(lines(own), url(nameOf(index)), FINE)),
    line(`M0 ${LEVEL}h${WIDTH}`, STEEL, FINE),
  ].join('');
};
