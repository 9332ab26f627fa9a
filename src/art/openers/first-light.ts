/** The hall in the dark, and the first light in a furnace: a slit, its glow, one person. */
import { range } from 'd3-array';
import { air, HEIGHT, sheet, type Drawing } from './band.ts';
import { EMBER, mix } from '../colour.ts';
import { FURNACE, LIT_EDGE, SEAMS } from './furnace.ts';
import { lines, type Point } from '../../kit/path.ts';
import { person } from '../scale.ts';
import { area, BOLD, FINE, HAIR, line, linear, placed, radial, url } from '../svg.ts';

/** The point that all lines of the hall run to, at the height of a gallery. */
const EYE: Point = [1150, 400];
const DECIMETRE = 4.2;
const STEEL = '#c7b6a3';

/** A point of the hall: units to the right and down from the eye, at a distance. */
const at = (x: number, y: number, away: number): Point => [EYE[0] + x / away, EYE[1] + y / away];

/** Distances of the furnaces; the one that is lit stands at 1. */
const NEAR = 0.52;
const BEHIND = [1.46, 1.95, 2.5, 3.15, 3.95, 5];

const furnace = (away: number, shade: string, glow: number, seams: number): string => {
  const [x, y] = at(-430, 96, away);
  const marks = line(SEAMS, STEEL, HAIR, seams) + line(LIT_EDGE, EMBER.dark, HAIR, glow);
  return placed(x, y, DECIMETRE / away, area(FURNACE, shade) + marks);
};

export const firstLight: Drawing = (place) => {
  const { from, ground, id } = place;
  // Frames of the hall: column, half of a roof truss, and far down the other column.
  const frames = [0.62, 0.82, 1.08, 1.42, 1.9, 2.6, 3.6, 5].flatMap((away) => {
    const [foot, eaves, ridge] = [at(420, 96, away), at(420, -330, away), at(-60, -420, away)];
    return [
      [foot, eaves, ridge, at(-560, -330, away)],
      [eaves, at(180, -330, away), at(180, -374, away), at(60, -330, away), ridge],
    ];
  });
  const rails = [-330, -280].flatMap((y) => [[at(420, y, 0.6), at(420, y, 6)]]);
  const purlins = [-560, -310, -60, 180, 420].map((x) => {
    const y = -330 - (1 - Math.abs(x + 60) / 500) * 90;
    return [at(x, y, 0.5), at(x, y, 6)];
  });
  const [x, y] = at(-430, 96, 1);
  const tiles = range(6).map((i) => {
    const away = 0.64 + i * 0.09 + i * i * 0.03;
    return [at(-330, 96, away), at(-330 + 250, 96, away)];
  });
  return [
    air(place),
    radial(
      id('glow'),
      [x + 40, 410, 380, 1.5],
      [0, EMBER.dark, 0.36],
      [0.18, EMBER.dark, 0.17],
      [0.5, EMBER.dark, 0.05],
      [1, EMBER.dark, 0],
    ),
    radial(
      id('blade'),
      [x + 10, y - 6, 250, 1.8],
      [0, '#ff9a5c', 0.6],
      [0.5, EMBER.dark, 0.2],
      [1, EMBER.dark, 0],
    ),
    linear(
      id('slit'),
      [0, -29, 0, -6],
      [0, EMBER.dark, 0.5],
      [0.45, '#ffe6cc'],
      [1, EMBER.dark, 0.8],
    ),
    linear(id('dark'), [0, 470, 0, HEIGHT], [0, ground, 0], [0.92, ground]),
    line(lines(frames), STEEL, HAIR, 0.17),
    line(lines([...purlins, ...rails]), STEEL, HAIR, 0.12),
    ...BEHIND.map((away, i) =>
      furnace(away, mix('#17110d', ground, i / 7), 0.5 - i * 0.06, 0.08),
    ).reverse(),
    sheet(url(id('glow')), 24),
    furnace(1, '#070605', 0.3, 0.16),
    area(`M${x + 2} ${y}h30l330 90h-210z`, url(id('blade'))),
    line(lines(tiles), EMBER.dark, HAIR, 0.14),
    placed(
      x,
      y,
      DECIMETRE,
      line('M3.2-28.5q1.6 11 0 23', url(id('slit')), BOLD) +
        line('M3.2-28.5q1.6 11 0 23M-4-34q4-2.5 8 0', EMBER.dark, FINE, 0.7),
    ),
    person(x + 128, y + 22, DECIMETRE * 1.12, '#040303'),
    line(`M${x + 124} ${y - 51}q-5 1-8 6l-2 20`, '#ff9a5c', FINE, 0.55),
    furnace(NEAR, '#050404', 0.34, 0.05),
    linear(id('roof'), [0, 6, 0, 70], [0, from], [1, from, 0]),
    sheet(url(id('roof')), 0, 70),
    sheet(url(id('dark')), 470),
    sheet(ground, HEIGHT - 4),
  ].join('');
};
