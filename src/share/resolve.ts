/**
 * A drawing that needs nothing around it: the classes of its marks become colours, its texts
 * outlines. What a class means here is what scene.css makes of it.
 */
import { drawnMarks } from '../figures/still.ts';
import type { Edition } from '../locales/editions.ts';
import type { Mark, TextMark } from '../kit/marks.ts';
import { round } from '../kit/marks.ts';
import type { Palette } from './grounds.ts';
import type { PictureName } from './mistake.ts';
import { outline, type PlacedGlyph } from './outline.ts';

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;
const DASHES = '2 4';
/** What the drawing code leaves for itself, and for the style sheet. */
const NOTES = ['class', 'data-key', 'data-light', 'data-drawing', 'data-facts'];
const SHAPES = new Set(['rect', 'circle', 'path']);

/** The glyphs a drawing uses, by name. */
export type GlyphStore = Map<string, { readonly id: string; readonly d: string }>;

export interface Ink {
  readonly palette: Palette;
  readonly edition: Edition;
  readonly kerned: boolean;
  /** Collects what the drawing has to define. */
  readonly glyphs: GlyphStore;
  readonly picture: PictureName;
  /** Whether what is drawn says which facts it stands for. */
  readonly saysFacts?: boolean;
}

/** What an element hands down to those in it. */
interface Inherited {
  readonly colour: string;
  readonly light: string | null;
}

/** Gives an element and all in it the colours and lines that its classes stand for. */
const paint = (element: Element, outer: Inherited, palette: Palette): void => {
  const looks = (element.getAttribute('class') ?? '').split(' ');
  const light = element.getAttribute('data-light') ?? outer.light;
  const tone = looks.find((look) => look.startsWith('tone-'))?.slice('tone-'.length);
  const colours = { ...palette.tones, ...(light === null ? {} : palette.lights[light]) };
  const colour = (tone === undefined ? undefined : colours[tone]) ?? outer.colour;
  const hollow = looks.includes('hollow');
  if (element.localName === 'stop') element.setAttribute('stop-color', colour);
  else if (hollow || element.localName === 'line' || looks.includes('stroked')) {
    element.setAttribute('fill', 'none');
    element.setAttribute('stroke', colour);
  } else if (SHAPES.has(element.localName) && !looks.includes('painted'))
    element.setAttribute('fill', colour);
  if (hollow) element.setAttribute('stroke-width', '1');
  if (looks.includes('dashed')) element.setAttribute('stroke-dasharray', DASHES);
  for (const child of element.children) paint(child, { colour, light }, palette);
  for (const name of NOTES) element.removeAttribute(name);
};

/** The name under which a drawing keeps a glyph. */
const glyphId = (glyphs: GlyphStore, { name, d }: PlacedGlyph): string => {
  const id = glyphs.get(name)?.id ?? `g${glyphs.size.toString(36)}`;
  glyphs.set(name, { id, d });
  return id;
};

const outlined = (mark: TextMark, ink: Ink): string => {
  const { text, face, size, tone, opacity, facts } = mark;
  const { glyphs, width } = outline({ text, face, ...ink });
  const x = round(mark.x - width * size * SHIFT[mark.anchor]);
  const uses = glyphs
    .filter(({ d }) => d !== '')
    .map((glyph) => {
      const scale = (size / glyph.unitsPerEm).toFixed(5);
      const place = `translate(${round(glyph.x * size)}) scale(${scale} -${scale})`;
      return `<use href="#${glyphId(ink.glyphs, glyph)}" transform="${place}"/>`;
    });
  const faded = opacity === undefined || opacity === 1 ? '' : ` opacity="${round(opacity)}"`;
  const colour = ink.palette.tones[tone] ?? '';
  const said = facts && ink.saysFacts === true ? ` data-facts="${facts.join(' ')}"` : '';
  return `<g transform="translate(${x} ${round(mark.y)})" fill="${colour}"${faded}${said}>${uses.join('')}</g>`;
};

/**
 * Marks as the inside of an SVG that any program draws alike; what they define is called by `name`
 * and more. Throws as `outline` does.
 */
export const resolved = (marks: readonly Mark[], ink: Ink, name = ''): string => {
  const drawn = [
    ...drawnMarks(
      marks.filter(({ kind }) => kind !== 'text'),
      name,
    ).children,
  ];
  return marks
    .map((mark) => {
      if (mark.kind === 'text') return outlined(mark, ink);
      const element = drawn.shift();
      if (!element) throw new Error(`the mark “${mark.key}” was not drawn`);
      paint(element, { colour: '', light: null }, ink.palette);
      if (mark.facts && ink.saysFacts === true)
        element.setAttribute('data-facts', mark.facts.join(' '));
      return element.outerHTML;
    })
    .join('');
};
