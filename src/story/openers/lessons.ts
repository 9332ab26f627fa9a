/** Hills in layers of mist, a path that climbs them in turns, and the sun about to rise. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { mix } from './colour.ts';
import { hills } from './noise.ts';
import { lines, range, shapes, spread, type Point } from './path.ts';
import { person } from './scale.ts';
import { area, FINE, HAIR, line, linear, radial, url } from './svg.ts';

const LAYERS = 6;
const SUMMIT: Point = [600, 236];

const crest = (layer: number): Point[] => {
  const land = hills(`mist ${layer}`, 5);
  const base = 240 + layer * 46;
  return spread(0, WIDTH, 65).map((x) => {
    const peak = layer === 3 ? 128 * Math.max(0, 1 - Math.abs(x - SUMMIT[0]) / 420) ** 1.3 : 0;
    return [x, base - land(x / (210 - layer * 8)) * (70 - layer * 5) - peak];
  });
};

export const lessons: Drawing = (place) => {
  const { ground, id } = place;
  const layers = range(LAYERS).map((layer) => {
    const tone = mix('#a9b6bf', '#8b8f8c', layer / LAYERS);
    const top = crest(layer);
    const name = id(`mist-${layer}`);
    const height = 190 + layer * 46;
    return (
      linear(name, [0, height - 40, 0, height + 150], [
        [0, mix(tone, '#f3d9b4', layer < 2 ? 0.4 : 0.15)],
        [1, ground],
      ]) +
      area(shapes([[...top, [WIDTH, HEIGHT], [0, HEIGHT]]]), url(name)) +
      line(lines([top]), '#fff6e6', HAIR, 0.8)
    );
  });
  const turns = range(9).map((i): Point => {
    const t = i / 8;
    const sway = (i % 2 === 0 ? -1 : 1) * (14 + t * 90);
    return [SUMMIT[0] + t * 60 + sway, SUMMIT[1] + t ** 1.1 * 170];
  });
  return [
    air(place, [
      [0.25, '#eee7dc'],
      [0.45, '#fbdfb4'],
      [0.7, ground],
    ]),
    radial(id('sun'), [880, 270, 300], [
      [0, '#ffc978', 0.95],
      [0.3, '#ffd99a', 0.5],
      [1, '#ffe9c6', 0],
    ], 1.4),
    area(`M0 12h${WIDTH}v460H0z`, url(id('sun'))),
    ...layers.slice(0, 4),
    line(lines([turns]), '#5c5146', FINE, 0.9),
    person(SUMMIT[0], SUMMIT[1], 0.9, '#3d352d'),
    ...layers.slice(4),
  ].join('');
};
