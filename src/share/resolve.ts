/**
 * Marks as a drawing that needs nothing around it: the classes of marks become colours, texts
 * outlines. What a class means here is what marks.css makes of it.
 */
import type { Edition } from '../locales/editions.ts';
import { markup, type Around, type MarkupStyle } from '../kit/markup.ts';
import { round, type Mark, type TextMark } from '../kit/marks.ts';
import type { Attributes } from '../kit/marks/kind.ts';
import type { Look, SvgNode } from '../kit/marks/nodes.ts';
import { DASHES } from '../kit/marks/shape.ts';
import { colourIn, type Palette } from '../theme/palette.ts';
import type { PictureName } from './mistake.ts';
import { outline } from './outline.ts';

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

export interface Ink {
  readonly palette: Palette;
  readonly edition: Edition;
  readonly kerned: boolean;
  readonly picture: PictureName;
  /** Whether what is drawn says which facts it stands for. */
  readonly saysFacts?: boolean;
}

/** The colours and lines that a look comes to. */
const inColours = (
  { element, tone, classes }: Look,
  { light, tone: outer, isInside }: Around,
  palette: Palette,
): Attributes => {
  const colour = colourIn(palette, tone ?? outer, light);
  const isHollow = classes.includes('hollow');
  if (element === 'g' || classes.includes('painted')) return {};
  if (element === 'stop') return { 'stop-color': colour };
  if (!isHollow && element !== 'line' && !classes.includes('stroked')) return { fill: colour };
  return {
    fill: 'none',
    stroke: colour,
    'stroke-width': isHollow ? 1 : undefined,
    'stroke-dasharray': classes.includes('dashed')
      ? DASHES[isInside ? 'inside' : 'frame'].join(' ')
      : undefined,
  };
};

/** A text as one path for each font that sets it: hundreds of small ones hold up who opens a picture. */
const outlined = (mark: TextMark, { light }: Around, ink: Ink): SvgNode => {
  const { text, face, size, tone, opacity } = mark;
  const { runs, width } = outline({ text, face, ...ink });
  const x = round(mark.x - width * size * SHIFT[mark.anchor]);
  const paths = runs.map(({ d, unitsPerEm }) => {
    const scale = (size / unitsPerEm).toFixed(5);
    return { name: 'path', attributes: { transform: `scale(${scale} -${scale})`, d } };
  });
  return {
    name: 'g',
    attributes: {
      transform: `translate(${x} ${round(mark.y)})`,
      fill: colourIn(ink.palette, tone, light),
      'fill-opacity': opacity === undefined || opacity === 1 ? undefined : round(opacity),
    },
    children: paths,
  };
};

/**
 * Marks as the inside of an SVG that any program draws alike; what they define is called by `name`
 * and more. Throws as `outline` does.
 */
export const resolved = (marks: readonly Mark[], ink: Ink, name = ''): string => {
  const style: MarkupStyle = {
    dress: (look, around) => inColours(look, around, ink.palette),
    notes: ({ facts }) => (ink.saysFacts === true ? { 'data-facts': facts?.join(' ') } : {}),
    outline: (mark, around) => outlined(mark, around, ink),
  };
  return markup(marks, style, name);
};
