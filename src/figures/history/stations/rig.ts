/** A drill rig on its crawlers, in decimetres, standing on 0 0, its mast at the right with a lamp on it. */
import { range } from 'd3-array';
import { disc, lines, segment, type Point } from '../../../kit/path.ts';
import { area, drawing, line } from '../drawing.ts';

/** Where the lamp is. */
export const LAMP = { x: 49, y: -88 };

const MAST = { left: 34, right: 45, foot: -8, top: -136 };

const braces = range(10).map((i): Point[] => {
  const y = MAST.foot - 8 - i * 12;
  const [from, to] = i % 2 === 0 ? [MAST.left, MAST.right] : [MAST.right, MAST.left];
  return segment(from, y, to, y - 12);
});

export const rig = drawing('seam-rig', () => [
  area(
    'M-52-5q0-6 8-6h68q8 0 8 6t-8 6h-68q-8 0-8-6zM-44-12h66v-5h-66zM-54-17h84v-5h-84z' +
      'M-52-22v-21h46v-3h14v3h6v21zM16-22v-27h14v27zM-46-43v-6h10v6zM-14-46v-7h4v7z',
    'deep',
  ),
  area(
    range(6)
      .map((i) => disc(-42 + i * 13, -5, 3.6))
      .join(''),
    'middle',
  ),
  area('M18-46h10v12h-10z', 'glow'),
  line('M-45-40v15M-37-40v15M-29-40v15M-21-40v15M-13-40v15', 'far', 1),
  line(
    `M${MAST.left} ${MAST.foot}V${MAST.top}M${MAST.right} ${MAST.foot}V${MAST.top}M2-44L${MAST.left} -104M-20-44L${MAST.left} -72`,
    'deep',
    2.6,
  ),
  line(lines(braces), 'deep', 1.4),
  area(
    `M31 ${MAST.top}h17v-5h-17zM36-30h7v-9h-7zM38.6-8V${MAST.top}h1.8V-8zM33-8h13v8h-13z`,
    'deep',
  ),
  area(`M45 ${LAMP.y - 3}h5v6h-5z`, 'deep'),
  line(
    `M${MAST.right + 1} ${MAST.top}V-10M-52-43h44M-6-46h14M31 ${MAST.top - 5}h17M30-49v26`,
    'rim',
    0.9,
    0.9,
  ),
]);
