/** What is intended in all: all of it in ingots, of which the built ones are solid. */
import { range } from 'd3-array';
import { labelMark } from '../../kit/mark-makers.ts';
import { standingFor } from '../../kit/facts.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark } from '../../kit/marks.ts';
import { rightOf, type Plot } from '../../kit/plot.ts';
import { hang, INGOT } from './ingot.ts';
import { countMarks, type Count } from './texts.ts';

const PITCH = 1.18;
/** Between rows, as a share of an ingot's height. */
const ROW_GAP = 0.14;
const MOST_ROWS = 5;
/** Of an ingot's height, the most that a gap grows by where there is height to spare. */
const LOOSE = 0.3;
/** How much larger ingots must be for a last row that is not full. */
const UNEVEN = 1.25;

/** How many rows give the largest ingots, and how large these are. */
const fit = (count: number, width: number, height: number): { rows: number; scale: number } => {
  const scaleOf = (rows: number): number =>
    Math.min(
      width / Math.ceil(count / rows) / (INGOT.width * PITCH),
      height / (rows + (rows - 1) * ROW_GAP) / INGOT.height,
    );
  const worth = (rows: number): number => scaleOf(rows) / (count % rows === 0 ? 1 : UNEVEN);
  const rows = range(1, MOST_ROWS + 1).reduce(
    (best, next) => (worth(next) > worth(best) ? next : best),
    1,
  );
  return { rows, scale: Math.max(0.05, scaleOf(rows)) };
};

/** Marks of the target; those that are `built` are solid, and `words` say what both parts are. */
export const targetMarks = (
  count: Count,
  built: Pick<Count, 'value' | 'facts'>,
  words: { readonly built: string; readonly planned: string },
  plot: Plot,
): Mark[] => {
  const { area, m, edition } = plot;
  const total = countMarks(
    count,
    {
      x: area.x,
      top: area.y,
      width: area.width,
      size: Math.min(m.numeral * (m.compact ? 1 : 1.3), area.height * 0.3),
      label: 'beside',
    },
    plot,
  );
  const head = total.bottom - area.y + m.label * 1.45;
  const { rows, scale } = fit(count.value, area.width, area.height - head);
  const columns = Math.ceil(count.value / rows);
  const pitch = area.width / columns;
  const top = area.y + head;
  const tall = INGOT.height * scale;
  const spare = area.height - head - tall * (rows + (rows - 1) * ROW_GAP);
  const step = tall * (1 + ROW_GAP) + Math.min(Math.max(0, spare) / rows, tall * LOOSE);
  const row = (index: number): Mark[] =>
    hang(
      {
        key: index === 0 ? 'built' : `row-${index}`,
        x: area.x,
        y: top + index * step,
        pitch,
        scale,
        first: index * columns,
        count: Math.max(0, Math.min(columns, count.value - index * columns)),
      },
      (number) => number >= built.value,
      count.value,
    );
  const above = top - m.label * 0.5;
  return [
    ...standingFor(count.facts, range(rows).flatMap(row)),
    ...total.marks,
    ...withRoom(
      [
        labelMark('part-built', words.built, [area.x, above], m, {
          tone: 'silicon',
          facts: built.facts,
        }),
        labelMark('part-planned', words.planned, [rightOf(area), above], m, {
          anchor: 'end',
          tone: 'quiet',
        }),
      ],
      edition,
    ),
  ];
};
