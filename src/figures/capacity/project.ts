/** What runs beside what is planned next: two rows of ingots that are not added up, and a cost. */
import type { Edition } from '../../i18n/editions.ts';
import type { Measures } from '../../kit/heading.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import { costHeight, costMarks, type CostWords } from './cost.ts';
import { hang, INGOT } from './ingot.ts';
import { countMarks, type Count } from './texts.ts';

/** From ingot to ingot, in widths of one. */
const PITCH = 1.16;
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
  const place = {
    top: area.y,
    size: m.numeral * (m.compact ? 0.8 : 0.9),
    label: 'beneath',
  } as const;
  const words = [
    countMarks(built, { ...place, x: area.x, width: left }, m, edition),
    countMarks(planned, { ...place, x: second, width: room - left }, m, edition),
  ];
  const y = Math.max(...words.map(({ bottom }) => bottom)) + 6 * m.unit;
  const bar = { ...area, y: area.y + area.height - costHeight(m), height: costHeight(m) };
  const free = bar.y - y - (m.compact ? 8 : 20) * m.unit;
  const scale = Math.max(SMALLEST, Math.min(pitch / (INGOT.width * PITCH), free / INGOT.height));
  const at = { y, pitch, scale };
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
