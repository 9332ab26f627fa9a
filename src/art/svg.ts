/** The few elements that the drawings are made of, written as text. */

/** The one scale of line weights. */
export const HAIR = 0.75;
export const FINE = 1.25;
export const BOLD = 2.5;

type Weight = typeof HAIR | typeof FINE | typeof BOLD;
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A place from 0 to 1, a colour and how opaque it is. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

const short = (value: string | number): string =>
  typeof value === 'string'
    ? value
    : `${Math.round(value * 1000) / 1000}`.replace(/^(-?)0\./, '$1.');

/** An element; attributes that are undefined are left out. */
export const tag = (name: string, attributes: Attributes, children = ''): string => {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${short(value)}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
};

const partly = (opacity: number): number | undefined => (opacity === 1 ? undefined : opacity);

/** A filled path. */
export const area = (d: string, fill: string, opacity = 1): string =>
  tag('path', { fill, 'fill-opacity': partly(opacity), d });

/** A drawn line that keeps its weight at every size. */
export const line = (
  d: string,
  stroke: string,
  weight: Weight,
  opacity = 1,
  dash?: string,
): string =>
  tag('path', {
    fill: 'none',
    stroke,
    'stroke-width': weight,
    'stroke-opacity': partly(opacity),
    'stroke-dasharray': dash,
    'vector-effect': 'non-scaling-stroke',
    d,
  });

/** A group, moved and scaled. */
export const placed = (x: number, y: number, scale: number, children: string, flip = 1): string =>
  tag(
    'g',
    {
      transform: `translate(${short(x)} ${short(y)})scale(${short(scale * flip)} ${short(scale)})`,
    },
    children,
  );

/** A drawing of the right half, and the same on the left of 0. */
export const bothSides = (id: string, children: string): string =>
  tag('g', { id }, children) + tag('use', { href: `#${id}`, transform: 'scale(-1 1)' });

const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(([offset, colour, opacity = 1]) =>
      tag('stop', { offset, 'stop-color': colour, 'stop-opacity': partly(opacity) }),
    )
    .join('');

/** A gradient from one point of the drawing to another. */
export const linear = (
  id: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  ...stops: readonly Stop[]
): string =>
  tag('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, stopTags(stops));

/** A gradient around a point of the drawing; `stretch` widens it. */
export const radial = (
  id: string,
  [cx, cy, r, stretch = 1]: readonly [cx: number, cy: number, r: number, stretch?: number],
  ...stops: readonly Stop[]
): string =>
  tag(
    'radialGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      cx: cx / stretch,
      cy,
      r,
      gradientTransform: stretch === 1 ? undefined : `scale(${short(stretch)} 1)`,
    },
    stopTags(stops),
  );

/** A small piece repeated over an area. */
export const pattern = (
  id: string,
  width: number,
  height: number,
  children: string,
  patternTransform?: string,
): string =>
  tag('pattern', { id, width, height, patternUnits: 'userSpaceOnUse', patternTransform }, children);

/** A reference to something that has an id. */
export const url = (id: string): string => `url(#${id})`;
