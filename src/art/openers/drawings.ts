/** A wall of drawings: a hall rises on the middle sheet, and its crane reaches out over the edge. */
import { HEIGHT, settle, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from '../colour.ts';
import { towerCrane } from '../crane.ts';
import { FURNACE } from './furnace.ts';
import { hallFrom } from './hall.ts';
import { plan, section } from './sheets.ts';
import { area, FINE, HAIR, line, linear, pattern, placed, tag, url } from '../svg.ts';

const WHITE = '#ffffff';
const LEFT = 'M-4 168l462-10 8 410h-470z';
const RIGHT = 'M1050 156l400 8v404h-408z';
const MIDDLE = 'M436 128l628-6 6 446h-638z';
const ABOVE = 'M0 0h1440v118l-376 4-628 6-436-4z';

const grid = (step: number): string => `M0 0v${step}M0 0h${step}`;

/** A sheet on the wall: its shadow, its paper, its grid and the light along its upper edge. */
const paper = (shape: string, colour: string, grids: string): string =>
  placed(3, -4, 1, area(shape, '#33414d', 0.3)) +
  area(shape, colour) +
  grids.replaceAll('SHAPE', shape);

export const drawings: Drawing = (place) => {
  const { from, ground, id } = place;
  const grids = area('SHAPE', url(id('fine'))) + area('SHAPE', url(id('wide')));
  const hall = hallFrom([446, 404]);
  const crane = towerCrane([942, 436], 372, 380);
  const columns = plan();
  const cut = section();
  return [
    sheet(from),
    linear(id('wall'), [0, 40, 0, 170], [0, '#5b646c', 0], [1, '#5b646c', 0.3]),
    sheet(url(id('wall')), 40, 300),
    pattern(id('fine'), 20, 20, line(grid(20), WHITE, HAIR, 0.08)),
    pattern(id('wide'), 100, 100, line(grid(100), WHITE, HAIR, 0.16)),
    paper(LEFT, mix(ground, WHITE, 0.09), grids),
    line(columns.lines + columns.marks, WHITE, HAIR, 0.55),
    area(columns.columns, WHITE, 0.75),
    paper(RIGHT, mix(ground, WHITE, 0.06), grids),
    line(cut.faint, WHITE, HAIR, 0.55),
    line(cut.frame, WHITE, FINE, 0.85),
    placed(1210, 452, 1.15, line(FURNACE, WHITE, HAIR, 0.8)),
    placed(1306, 452, 1.15, line(FURNACE, WHITE, HAIR, 0.8)),
    paper(MIDDLE, ground, grids),
    settle(place, 420, 0.9),
    area(hall.roof, WHITE, 0.13),
    line(hall.faint, WHITE, HAIR, 0.55),
    line(hall.frame, WHITE, FINE),
    line(hall.planned, WHITE, HAIR, 0.75, '6 5'),
    line(hall.measures, WHITE, HAIR, 0.7),
    line(crane, WHITE, HAIR),
    tag('clipPath', { id: id('above') }, `<path d="${ABOVE}"/>`),
    tag('g', { 'clip-path': url(id('above')) }, line(crane, ground, FINE)),
    area(`M0 ${HEIGHT - 4}h${WIDTH}v4H0z`, ground),
  ].join('');
};
