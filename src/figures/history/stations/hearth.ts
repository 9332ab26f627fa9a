/** The furnace cut open, and the crucible with its melt. */

import { range } from 'd3-array';
import { lines, segment, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, halo, line } from '../drawing.ts';

export const MELT = 436;

/** The furnace cut open: tube, dome and chamber with water between their walls, and the hot zone. */
const CUT =
  'M-140 522v-168q0-34 40-50 34-12 38-34h-10v-14h14v-88h-8v-12h132v12h-8v88h14v14h-10q4 22 38 34 40 16 40 50v168z';
const HOLLOW = 'M-124 508v-154q0-24 34-37 40-14 42-47v-100h96v100q2 33 42 47 34 13 34 37v154z';

export const body = drawing('furnace-body', () => {
  const felt = range(24).flatMap((i): Point[][] => {
    const y = 356 + i * 6;
    return [segment(-122, y, -108, y - 5), segment(108, y, 122, y - 5)];
  });
  return [
    area(CUT, 'near'),
    area(HOLLOW, 'deep'),
    halo('glow', [0, 430, 200, 150], 0.5),
    halo('glow', [0, 420, 60, 190], 0.35),
    line(CUT, 'rim', 1.3, 0.75),
    line(HOLLOW, 'rim', 1.1, 0.55),
    {
      d: 'M-132 516v-160q0-30 38-44 38-13 40-42v-96M132 516v-160q0-30-38-44-38-13-40-42v-96',
      tone: 'silicon',
      width: 1,
      opacity: 0.45,
      dashed: true,
    },
    area('M-122 350h14v150h-14zM108 350h14v150h-14z', 'far'),
    line(lines(felt), 'rim', 0.8, 0.4),
    area('M-102 372h7v118h-7zM95 372h7v118h-7z', 'glow'),
    area('M-102 372h7v118h-7zM95 372h7v118h-7z', 'rim', 0.35),
    area(
      'M-70 262h-8v-8h8zM78 262h-8v-8h8zM-66 152h132v18h-132zM-26 141h52v11h-52zM-10 133h20v8h-20z',
      'middle',
    ),
    line('M-66 152h132M-26 141h52M-10 133h20M-84 256h24M60 256h24', 'rim', 1.2, 0.8),
  ];
});

/** The crucible of quartz in its graphite, and what is molten in it. */
export const crucible = drawing('furnace-crucible', () => [
  area('M-88 408h12v48q4 40 76 40t76-40v-48h12v54q-6 46-80 46h-16q-74 0-80-46z', 'middle'),
  area(`M-75 ${MELT}h150v20q-4 38-75 38t-75-38z`, 'glow'),
  fading(`M-75 ${MELT}h150v20q-4 38-75 38t-75-38z`, 'rim', 'down', 0.8),
  line(
    'M-52 460q20-12 22 8t-18 12M52 460q-20-12-22 8t18 12M-12 452q12 10 0 26M12 452q-12 10 0 26',
    'near',
    1,
    0.4,
  ),
  line(`M-76 408v48q4 40 76 40t76-40v-48`, 'rim', 2, 0.9),
  area('M-12 508h24v24h-24z', 'middle'),
  line(`M-75 ${MELT}h150`, 'rim', 1.6),
]);
