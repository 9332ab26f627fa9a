/** What renderers ask of a kind of mark. Each is a module with three exports: svg, paint and bounds. */
import type { Box, Context, Corners } from './base.ts';
import type { Drawing, Shape } from './shape.ts';
import type { TextMark } from './text.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What stands inside the element of a mark. */
type Content<Inner> =
  | undefined
  | { readonly text: TextMark }
  | { readonly drawing: Drawing }
  | { readonly marks: readonly Inner[] };

/** A canvas on which the colour, the covering and the dashes of a mark are set already. */
export interface Brush<Inner = never> {
  readonly context: Context;
  /** Each of these paints what the mark has inside. */
  readonly write: (mark: TextMark) => void;
  readonly paintShape: (shape: Shape) => void;
  readonly paintMarks: (marks: readonly Inner[]) => void;
}

/** How large things are that no mark says it of itself. */
export interface Measure<Inner = never> {
  readonly text: (mark: TextMark) => Box;
  /** The box around path data, in their own units. */
  readonly path: (d: string) => Box;
  /** That of a mark inside, in units of that which holds it. */
  readonly inner: (mark: Inner) => Box;
}

/** How a kind of mark is an SVG element. `Inner` are the marks that one may hold. */
export interface SvgKind<Mark, Inner = never> {
  readonly element: string;
  /** The attributes that make it fainter; of a path, they depend on what it is painted with. */
  readonly opacity: (isStroked: boolean) => readonly [string, ...string[]];
  /** Its numbers by attribute: they may travel. That of its opacity is every mark's. */
  readonly numbers: (mark: Mark) => Readonly<Record<string, number>>;
  /** Of a polygon that is no rectangle. */
  readonly corners?: (mark: Mark) => Corners;
  /** Its classes besides that of its tone; marks.css says what they look like. */
  readonly classes?: (mark: Mark) => readonly string[];
  /** Its attributes besides numbers and classes: they change at once. */
  readonly attributes?: (mark: Mark) => Attributes;
  readonly content?: (mark: Mark) => Content<Inner>;
}

/** The attributes that make fainter what is filled, and what is an outline. */
export const fillAndStroke = (): readonly [string, string] => ['fill-opacity', 'stroke-opacity'];

/** The class of an outline, where a mark is one. */
export const hollowClass = ({ hollow }: { readonly hollow?: boolean }): readonly string[] =>
  hollow === true ? ['hollow'] : [];
