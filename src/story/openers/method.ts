/** A wall of drawings: a hall is built on the sheet, and its crane reaches out over the edge. */
import { HEIGHT, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from './colour.ts';
import { isometric } from './hall.ts';
import { area, FINE, HAIR, line, linear, pattern, url } from './svg.ts';

export const method: Drawing = (place) => {
  const { from, ground, id } = place;
  const lighter = mix(ground, '#ffffff', 0.06);
  const hall = isometric([300, 430]);
  const edge = 'M0 128l520-8v-6l920 8v438H0z';
  const grid = (step: number): string => `M0 0v${step}M0 0h${step}`;
  return [
    sheet(from),
    linear(id('wall'), [0, 60, 0, 124], [
      [0, '#5b646c', 0],
      [1, '#5b646c', 0.35],
    ]),
    area('M0 60h1440v66H0z', url(id('wall'))),
    area(edge, ground),
    area('M0 128l520-8 6 440H0z', lighter),
    linear(id('fade'), [0, 380, 0, HEIGHT], [
      [0, ground, 0],
      [0.92, ground],
    ]),
    pattern(id('fine'), 24, 24, line(grid(24), '#fff', HAIR, 0.09)),
    pattern(id('wide'), 120, 120, line(grid(120), '#fff', HAIR, 0.16)),
    area(edge, url(id('fine'))),
    area(edge, url(id('wide'))),
    area(`M0 380h${WIDTH}v180H0z`, url(id('fade'))),
    area(hall.roof, '#fff', 0.12),
    line(hall.faint, '#fff', HAIR, 0.55),
    line(hall.frame, '#fff', FINE),
    line(hall.planned, '#fff', HAIR, 0.7, '6 5'),
    line(hall.measures, '#fff', HAIR, 0.8),
    `<clipPath id="${id('above')}"><path d="M0 0h1440v122l-920-8v6l-520 8z"/></clipPath>`,
    line(hall.crane, '#fff', FINE),
    `<g clip-path="url(#${id('above')})">${line(hall.crane, ground, FINE)}</g>`,
  ].join('');
};
