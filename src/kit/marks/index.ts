/** The kinds of marks: the only list of them. */
import type { Box } from './base.ts';
import * as circle from './circle.ts';
import * as group from './group.ts';
import type { Brush, Measure, SvgKind } from './kind.ts';
import * as line from './line.ts';
import * as path from './path.ts';
import * as plane from './plane.ts';
import * as polygon from './polygon.ts';
import * as rect from './rect.ts';
import * as text from './text.ts';

interface Marks {
  readonly rect: rect.RectMark;
  readonly polygon: polygon.PolygonMark;
  readonly line: line.LineMark;
  readonly circle: circle.CircleMark;
  readonly text: text.TextMark;
  readonly path: path.PathMark;
  readonly group: group.GroupMark;
  readonly plane: PlaneMark;
}

type Kind = keyof Marks;

/** Any mark, or one of some kinds. */
export type Mark<K extends Kind = Kind> = { [P in K]: { readonly kind: P } & Marks[P] }[K];

export type PlaneMark = plane.Plane<Mark>;

// A table a use, so that no renderer ships what only others need.

const SVG: { readonly [K in Kind]: SvgKind<Mark<K>, Mark> } = {
  rect: rect.svg,
  polygon: polygon.svg,
  line: line.svg,
  circle: circle.svg,
  text: text.svg,
  path: path.svg,
  group: group.svg,
  plane: plane.svg,
};

const PAINT: { readonly [K in Kind]: (mark: Mark<K>, brush: Brush<Mark>) => void } = {
  rect: rect.paint,
  polygon: polygon.paint,
  line: line.paint,
  circle: circle.paint,
  text: text.paint,
  path: path.paint,
  group: group.paint,
  plane: plane.paint,
};

const BOUNDS: { readonly [K in Kind]: (mark: Mark<K>, measure: Measure<Mark>) => Box } = {
  rect: rect.bounds,
  polygon: polygon.bounds,
  line: line.bounds,
  circle: circle.bounds,
  text: text.bounds,
  path: path.bounds,
  group: group.bounds,
  plane: plane.bounds,
};

/** What a mark's kind is as an SVG element. */
export const svgOf = <K extends Kind>(mark: Mark<K>): SvgKind<Mark<K>, Mark> => SVG[mark.kind];

/** The numbers of a mark, which may travel. */
export const numbersOf = (mark: Mark): Readonly<Record<string, number>> => ({
  ...svgOf(mark).numbers(mark),
  opacity: mark.opacity ?? 1,
});

/** The attributes that make an SVG element fainter which shows a mark of any kind. */
export const opacityOf = (element: string, isStroked: boolean): readonly [string, ...string[]] =>
  Object.values(SVG)
    .find((svg) => svg.element === element)
    ?.opacity(isStroked) ?? ['opacity'];

/** Paints a mark, once the brush has its look. */
export const paintKind = <K extends Kind>(mark: Mark<K>, brush: Brush<Mark>): void => {
  PAINT[mark.kind](mark, brush);
};

/** The box that a mark fills, its lines included. */
export const boundsOf = <K extends Kind>(mark: Mark<K>, measure: Omit<Measure, 'inner'>): Box =>
  BOUNDS[mark.kind](mark, { ...measure, inner: (inner) => boundsOf(inner, measure) });
