/** Quiet: the sun's disc low, the land as contour lines, and panels that face it. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { mix } from './colour.ts';
import { hills } from './noise.ts';
import { lines, range, spread, type Point } from './path.ts';
import { area, FINE, HAIR, line, linear, radial, tag, url } from './svg.ts';

const INK = '#6b5f50';

export const colophon: Drawing = (place) => {
  const { ground, id } = place;
  const land = hills('contour', 3);
  const contours = range(11).map((i) =>
    spread(0, WIDTH, 41).map((x): Point => [
      x,
      262 + i * 9 + i * i * 0.6 - land(x / 220 + i * 0.05) * (70 - i * 6),
    ]),
  );
  const panels = range(4).flatMap((row): Point[][] => {
    const s = 1 + row * 0.55;
    const y = 372 + row * row * 14 + row * 26;
    return range(13).map((i) => {
      const x = 720 + (i - 6.5) * 96 * s;
      return [
        [x, y],
        [x + 22 * s, y - 26 * s],
        [x + 106 * s, y - 26 * s],
        [x + 84 * s, y],
        [x, y],
      ];
    });
  });
  return [
    air(place, [[0.4, '#fdeccb'], [0.6, '#fdf1dc']]),
    radial(id('sun'), [880, 250, 320], [
      [0, '#ffc465', 0.6],
      [1, '#ffdf9f', 0],
    ], 1.4),
    area(`M0 12h${WIDTH}v500H0z`, url(id('sun'))),
    tag('circle', { cx: 880, cy: 244, r: 58, fill: '#ffb648' }),
    line(lines(contours), mix(INK, ground, 0.3), HAIR, 0.8),
    line(lines(panels), INK, FINE, 0.8),
    linear(id('deep'), [0, 440, 0, HEIGHT], [
      [0, ground, 0],
      [0.9, ground],
    ]),
    area(`M0 440h${WIDTH}v120H0z`, url(id('deep'))),
  ].join('');
};
