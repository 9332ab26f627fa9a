/** Hills in layers of mist, a path that climbs them in turns, and the sun about to rise. */
import { range } from 'd3-array';
import { air, landBelow, settle, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from '../colour.ts';
import { hills } from '../../kit/noise.ts';
import { graph, lines, shapes, spread, type Point } from '../../kit/path.ts';
import { person } from '../scale.ts';
import { contour } from '../../kit/simplify.ts';
import { area, FINE, HAIR, line, linear, radial, url } from '../svg.ts';

const LAYERS = 7;
const CLIMB = 3;
const SUMMIT = 622;
const INK = '#4a4038';

/** A layer's height at `x`; the one that is climbed has a peak. */
const crest = (layer: number): ((x: number) => number) => {
  const land = hills(`mist ${layer}`, 6);
  const base = 262 + layer * 36;
  return (x) => {
    const slope = Math.max(0, 1 - Math.abs(x - SUMMIT) / (x < SUMMIT ? 380 : 460));
    const peak = layer === CLIMB ? 168 * slope ** 1.45 : 0;
    const calm = layer === CLIMB ? 0.25 + 0.75 * (1 - slope) : 1;
    return base - land(x / (230 - layer * 10)) * (92 - layer * 8) * calm - peak;
  };
};

/** The path goes up the peak in turns that grow shorter towards the top. */
const path = (top: number): string => {
  const turns = range(10).map((i): Point => {
    const t = (1 - i / 9) ** 1.25;
    const side = i % 2 === 0 ? -1 : 1;
    return [SUMMIT + 8 + t * 34 + side * (4 + t * 92), top + 3 + t * 176];
  });
  const [first, ...rest] = turns;
  const steps = rest.map(([x, y], i) => {
    const [px] = turns[i] ?? [x];
    const bend = x > px ? 12 : -12;
    const reach = 1 - i / 11;
    return `S${Math.round(x + bend * reach)} ${Math.round(y + 8 * reach)} ${Math.round(x)} ${Math.round(y)}`;
  });
  return first === undefined ? '' : `M${first.map(Math.round).join(' ')}${steps.join('')}`;
};

export const mountainPath: Drawing = (place) => {
  const { ground, id } = place;
  const peak = crest(CLIMB)(SUMMIT);
  const layers = range(LAYERS).map((layer) => {
    const at = crest(layer);
    const top = contour([0, WIDTH], 289, at, 1.2);
    const tone = mix('#b3bec6', '#8a8a86', layer / (LAYERS - 1));
    const height = 206 + layer * 36 - (layer === CLIMB ? 100 : 0);
    return (
      linear(
        id(`mist-${layer}`),
        [0, height, 0, height + (layer === CLIMB ? 240 : 150)],
        [0, mix(tone, '#f0d3a8', Math.max(0.06, 0.5 - layer * 0.12))],
        [1, mix(ground, '#f3e7d3', Math.max(0, 0.6 - layer * 0.12))],
      ) +
      area(landBelow(top), url(id(`mist-${layer}`))) +
      line(lines([top]), url(id('rim')), HAIR)
    );
  });
  // The flank that the light will reach first.
  const at = crest(CLIMB);
  const ridge = graph(spread(SUMMIT, 1010, 14), (x) => at(x));
  const flank = spread(960, SUMMIT + 6, 13).map((x, i): Point => [
    x - (i % 3) * 9,
    at(x) + 8 + (x - SUMMIT) * 0.16 + (i % 2) * 5,
  ]);
  return [
    air(place, [0.22, '#ede9e2'], [0.4, '#fbe3bd'], [0.6, ground]),
    radial(
      id('sun'),
      [884, 268, 240, 1.9],
      [0, '#fff0cf'],
      [0.14, '#ffd28a', 0.95],
      [0.45, '#ffdca6', 0.45],
      [1, '#ffe9c6', 0],
    ),
    radial(id('rim'), [884, 262, 520], [0, '#fffaf0'], [0.4, '#fff3df', 0.8], [1, '#ffffff', 0.25]),
    sheet(url(id('sun')), 0, 520),
    ...layers.slice(0, CLIMB + 1),
    area(shapes([[...ridge, ...flank]]), '#fff1d8', 0.3),
    line(path(peak), INK, FINE, 0.85),
    person(SUMMIT, peak + 1, 0.8, INK),
    person(SUMMIT + 34, peak + 40, 0.85, INK),
    person(SUMMIT - 24, peak + 87, 0.9, INK),
    ...layers.slice(CLIMB + 1),
    settle(place, 450, 0.92),
  ].join('');
};
