/** The cover's wall of coal: beds and cleats in low relief, under one lamp. */
import { breakCoal } from './cleat.ts';
import { lines, shapes } from '../kit/path.ts';
import { area, FINE, line, linear, radial, tag, url, type Stop } from './svg.ts';
import { GROUNDS } from '../theme/colours.ts';

const WIDTH = 1440;
const HEIGHT = 900;
const WALL = `M0 0h${WIDTH}v${HEIGHT}H0z`;
const COAL = GROUNDS.coal.ground;
const LAMP = [1120, 200] as const;
const REACH = 1020;

/** What the lamp gives to a surface: all of it near the lamp, almost nothing far away. */
const lamp = (name: string, colour: string, strength: number, far: number): string => {
  const stops: Stop[] = [0, 0.3, 0.6, 1].map((offset) => [
    offset,
    colour,
    far + (strength - far) * (1 - offset) ** 1.5,
  ]);
  return radial(`cover-${name}`, [...LAMP, REACH], ...stops);
};

/** A picture of coal that stays dark enough for light text on any part of it. */
export const coalFace = (): string => {
  const coal = breakCoal(WIDTH, LAMP);
  return tag(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    [
      lamp('wall', '#a97a52', 0.11, 0.01),
      lamp('face', '#d9b58f', 0.064, 0.018),
      lamp('edge', '#f0d2ae', 0.1, 0.03),
      linear('cover-deep', [0, 540, 0, HEIGHT], [0, COAL, 0], [0.98, COAL]),
      tag('path', { fill: COAL, d: WALL }),
      tag('path', { fill: url('cover-wall'), d: WALL }),
      area(shapes(coal.lit), url('cover-face')),
      area(shapes(coal.ledges), url('cover-face')),
      area(shapes(coal.dark), '#000', 0.38),
      area(shapes(coal.dull), '#040303', 0.75),
      line(lines(coal.edges), url('cover-edge'), FINE),
      area(`M0 540h${WIDTH}v360H0z`, url('cover-deep')),
    ].join(''),
  );
};
