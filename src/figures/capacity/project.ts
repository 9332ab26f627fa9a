/** What runs beside what is planned next: two rows of ingots that are not added up, and a cost. */
import type { Edition } from '../../i18n/editions.ts';
import type { Measures } from '../../kit/heading.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import { costHeight, costMarks, type CostWords } from './cost.ts';
import { hang, INGOT } from './ingot.ts';
import { countMarks, type Count, type CountMarks } from './texts.ts';

/** From ingot to ingot, in widths of one. */
const PITCH = 1.16;
/** From the words down to the line that the ingots hang from, in units. */
const HANG = 6;
/** Of the height to spare, what stands above the words. */
const RISE = 0.36;
/** However little room there is, an ingot is drawn. */
const SMALLEST = 0.05;
/** The least room for a group's words, in units. */
const LEAST = { compact: 84, wide: 150 };

/** Marks of both counts and of the range of the cost. */
export const projectMarks = (
  built: Count,
  planned: Count,
  cost: { readonly range: readonly [number, number]; readonly words: CostWords },
  area: Box,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const gap = (m.compact ? 16 : 44) * m.unit;
  const least = (m.compact ? LEAST.compact : LEAST.wide) * m.unit;
  const room = area.width - gap;
  const even = room / (built.value + planned.value);
  // Neither group may be narrower than its words.
  const left = Math.min(Math.max(built.value * even, least), room - least);
  const pitch = Math.min(left / built.value, (room - left) / planned.value);
  const second = area.x + left + gap;
  const all = built.value + planned.value;
  const place = { size: m.numeral * (m.compact ? 0.8 : 0.9), label: 'beneath' } as const;
  const wordsAt = (top: number): CountMarks[] => [
    countMarks(built, { ...place, top, x: area.x, width: left }, m, edition),
    countMarks(planned, { ...place, top, x: second, width: room - left }, m, edition),
  ];
  const head = Math.max(...wordsAt(area.y).map(({ bottom }) => bottom)) - area.y + HANG * m.unit;
  const bar = { ...area, y: area.y + area.height - costHeight(m), height: costHeight(m) };
  const free = bar.y - area.y - head - (m.compact ? 8 : 20) * m.unit;
  const scale = Math.max(SMALLEST, Math.min(pitch / (INGOT.width * PITCH), free / INGOT.height));
  // What the ingots leave of the height stands above them as well as below.
  const top = area.y + Math.max(0, free - scale * INGOT.height) * RISE;
  const words = wordsAt(top);
  const at = { y: top + head, pitch, scale };
  return [
    ...hang({ ...at, key: 'built', x: area.x, first: 0, count: built.value }, () => false, all),
    ...hang(
      { ...at, key: 'planned', x: second, first: built.value, count: planned.value },
      () => true,
      all,
    ),
    ...words.flatMap(({ marks }) => marks),
    ...costMarks(cost.range, cost.words, bar, m, edition),
  ];
};
