/** What must be true of every placed picture of any figure. */
import type { Edition } from '../../../src/locales/editions.ts';
import { overlaps, textBox } from '../../../src/kit/labels.ts';
import type { Box, Mark, FigureLayout, TextMark } from '../../../src/kit/marks.ts';
import { boxOf } from './extent.ts';

/** Half a unit: no eye sees it. */
const TOLERANCE = 0.5;
/** Less what reckoning may lose. */
const SMALLEST = 12 - 1e-9;

const show = (box: Box): string =>
  [box.x, box.y, box.x + box.width, box.y + box.height].map((n) => n.toFixed(1)).join(' ');

const outside = (name: string, box: Box, { frame }: FigureLayout): string[] =>
  box.x >= -TOLERANCE &&
  box.y >= -TOLERANCE &&
  box.x + box.width <= frame.width + TOLERANCE &&
  box.y + box.height <= frame.height + TOLERANCE
    ? []
    : [`${name} at ${show(box)} is outside ${frame.width}×${frame.height}`];

/** A box less the tolerance, so that texts may touch. */
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + TOLERANCE / 2,
  y: y + TOLERANCE / 2,
  width: width - TOLERANCE,
  height: height - TOLERANCE,
});

const collisions = (texts: readonly TextMark[], edition: Edition): string[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(shrunk(textBox(one, edition)), shrunk(textBox(other, edition))))
      .map((other) => `${one.key} “${one.text}” runs into ${other.key} “${other.text}”`),
  );

/** Text is never decoration: each word at full strength, in a tone that can be read. */
const illegible = ({ key, size, text, tone, opacity = 1 }: TextMark): string[] => [
  ...(size < SMALLEST ? [`${key} is set at ${size}`] : []),
  ...(text.trim() === '' ? [`${key} is an empty text`] : []),
  ...(/[{}]|undefined|NaN/.test(text) ? [`${key} says “${text}”`] : []),
  ...(tone === 'ghost' || opacity < 1 ? [`${key} “${text}” is too faint to read`] : []),
];

const unsound = (mark: Mark): string[] => {
  const numbers = Object.entries(mark).filter(([, value]) => typeof value === 'number');
  const broken = numbers.filter(([, value]) => !Number.isFinite(value));
  const flat = mark.kind === 'rect' && (mark.width <= 0 || mark.height <= 0);
  return [
    ...broken.map(([name, value]) => `${mark.key}: ${name} is ${String(value)}`),
    ...(flat ? [`${mark.key} has no size`] : []),
    ...(mark.kind === 'text' ? illegible(mark) : []),
  ];
};

const twins = ({ marks }: FigureLayout): string[] => {
  const seen = new Set<string>();
  return marks.flatMap(({ key }) => {
    if (seen.has(key)) return [`the key ${key} is used twice`];
    seen.add(key);
    return [];
  });
};

/** A few of them say what is wrong; hundreds hide it. */
const ENOUGH = 8;

/** What is wrong with a picture; empty when it can be shown. */
export const pictureFaults = (placed: FigureLayout, edition: Edition): string[] =>
  [
    ...placed.marks.flatMap(unsound),
    ...twins(placed),
    ...placed.marks.flatMap((mark) => outside(mark.key, boxOf(mark, edition), placed)),
    ...(placed.control ? outside('the control', placed.control, placed) : []),
    ...collisions(
      placed.marks.filter((mark) => mark.kind === 'text'),
      edition,
    ),
  ].slice(0, ENOUGH);
