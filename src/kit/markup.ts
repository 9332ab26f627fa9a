/** Writes marks as SVG text: the same elements that kit/draw.ts builds in a page. */
import { attributesFor } from './attributes.ts';
import type { Tone } from './marks/base.ts';
import { numbersOf, svgOf, type Mark } from './marks/index.ts';
import type { Attributes } from './marks/kind.ts';
import { drawingNodes, type Look, type SvgNode } from './marks/nodes.ts';
import type { TextMark } from './marks/text.ts';

/** What surrounds an element. */
export interface Around {
  readonly light: string | undefined;
  readonly tone: Tone;
  /** In a group or on a plane, in units of its own. */
  readonly isInside: boolean;
}

/** How a text says what marks are and look like. */
export interface MarkupStyle {
  readonly dress: (look: Look, around: Around) => Attributes;
  /** What is said of a mark besides its geometry and its look. */
  readonly notes: (mark: Mark) => Attributes;
  /** A text, where it is no text element. */
  readonly outline?: (mark: TextMark, around: Around) => SvgNode;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const element = (name: string, attributes: Attributes, inside: string): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return `<${name}${said.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
};

const nodeMarkup = ({ name, attributes, children = [] }: SvgNode): string =>
  element(name, attributes, children.map(nodeMarkup).join(''));

/** What a mark has inside. */
const inside = (mark: Mark, style: MarkupStyle, around: Around, picture: string): string => {
  const content = svgOf(mark).content?.(mark);
  if (content === undefined) return '';
  if ('text' in content) return escaped(content.text.text);
  if ('marks' in content)
    return content.marks.map((each) => markMarkup(each, style, around, picture)).join('');
  const dress = (look: Look): Attributes => style.dress(look, around);
  return drawingNodes(content.drawing, `${picture}-${mark.key}`, dress).map(nodeMarkup).join('');
};

const markMarkup = (mark: Mark, style: MarkupStyle, outer: Around, picture: string): string => {
  const kind = svgOf(mark);
  const around = { ...outer, light: mark.light ?? outer.light, tone: mark.tone };
  const content = kind.content?.(mark);
  if (style.outline && content && 'text' in content) {
    const { name, attributes, children } = style.outline(content.text, around);
    return nodeMarkup({ name, attributes: { ...attributes, ...style.notes(mark) }, children });
  }
  const classes = kind.classes?.(mark) ?? [];
  const attributes = {
    ...style.notes(mark),
    ...style.dress({ element: kind.element, tone: mark.tone, classes }, around),
    ...kind.attributes?.(mark),
    ...attributesFor(
      {
        element: kind.element,
        opacity: kind.opacity(classes.includes('stroked')),
        corners: kind.corners?.(mark),
      },
      numbersOf(mark),
    ),
  };
  return element(
    kind.element,
    attributes,
    inside(mark, style, { ...around, isInside: true }, picture),
  );
};

/** Marks as SVG text; gradients are called after `picture`, the id of the SVG element. */
export const markup = (marks: readonly Mark[], style: MarkupStyle, picture: string): string =>
  marks
    .map((mark) =>
      markMarkup(mark, style, { light: undefined, tone: 'ink', isInside: false }, picture),
    )
    .join('');
