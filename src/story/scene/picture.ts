/** The drawing of a scene in the page, the frame that it is laid out for, and the still before it. */
import { select } from 'd3-selection';
import { frameFor, viewBoxOf } from '../../kit/frames.ts';
import { round, type Frame, type TextMark } from '../../kit/marks.ts';
import { arrangementOf, currentRoom } from '../room.ts';
import type { SliderOverlay } from './slider-overlay.ts';
import type { Layers } from './scenery/layers.ts';
import { pause } from './idle.ts';

export interface Picture {
  /** That of no box, until it is fitted. */
  frame: Frame;
  /** The frame of the marks that are drawn by now, if live code has drawn any. */
  drawnFrame?: Frame;
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  slider?: SliderOverlay | undefined;
  layers?: Layers | undefined;
}

const UNFITTED: Frame = { id: 'unfitted', width: 0, height: 0 };

/** Drawings of one page name their gradients after themselves. */
let drawings = 0;

/**
 * A new drawing; the style sheet hides it as long as a still stands before it. Translators that
 * wrap each text in an element of HTML would leave it without words.
 */
const addDrawing = (box: HTMLElement): SVGSVGElement | null =>
  select(box)
    .append('svg')
    .attr('id', `drawing-${String((drawings += 1))}`)
    .attr('role', 'img')
    .attr('translate', 'no')
    .node();

/** The drawing that a figure has in the page, or a new one. Throws where there is no room for it. */
export const pictureOf = (root: HTMLElement): Picture => {
  const box = root.querySelector<HTMLElement>('.picture');
  const svg = box && (box.querySelector('svg') ?? addDrawing(box));
  if (!svg) throw new Error(`the figure “${root.dataset.figure ?? ''}” has no picture`);
  return { frame: UNFITTED, box, svg };
};

/** Milliseconds after which a drawing is shown whose fonts have not come. */
const PATIENCE_MS = 1500;

const stillsIn = (box: HTMLElement): NodeListOf<Element> => box.querySelectorAll('img');

/** Where a still stands meanwhile: resolves when the fonts of a drawing's words are there, or soon. */
export const withFonts = async ({ box, svg }: Picture): Promise<void> => {
  if (stillsIn(box).length === 0) return;
  // Fonts are asked for when words are laid out, which far from the reader they are not.
  svg.getBoundingClientRect();
  await Promise.race([document.fonts.ready, pause(PATIENCE_MS)]);
};

/** Shows a drawing in the place of the stills before it, of which its box showed one. */
export const reveal = ({ box }: Picture): void => {
  for (const still of stillsIn(box)) still.remove();
};

const isSameFrame = (one: Frame, other: Frame): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.isBehindWords === other.isBehindWords;

/** The frame of the box that a drawing has in the present arrangement, if the style sheet shows one. */
const frameOf = (box: HTMLElement): Frame => {
  const { clientWidth: width, clientHeight: height } = box;
  if (width === 0 || height === 0) return UNFITTED;
  const scene = box.closest('[data-scene]');
  return {
    ...frameFor({ width, height }, currentRoom().remPx),
    isBehindWords: scene !== null && arrangementOf(scene) === 'over',
  };
};

/** Takes away the layers that a drawing has. */
export const dropLayers = (picture: Picture): void => {
  picture.layers?.remove();
  picture.layers = undefined;
};

/** Takes the frame of the box that a drawing has on the page; true when that is another. */
export const fit = (picture: Picture): boolean => {
  const frame = frameOf(picture.box);
  if (isSameFrame(frame, picture.frame)) return false;
  picture.frame = frame;
  if (frame !== UNFITTED) dropLayers(picture);
  return true;
};

/** Has the drawing take its frame, together with marks laid out for it: others would stand wrong in it. */
export const applyFrame = (picture: Picture): void => {
  if (picture.drawnFrame === picture.frame) return;
  picture.drawnFrame = picture.frame;
  picture.svg.setAttribute('viewBox', viewBoxOf(picture.frame));
};

/** Shows an invitation in a picture, or takes it away. It is none of the figure's marks. */
export const invite = (svg: SVGSVGElement, hint: TextMark | undefined): void => {
  select(svg)
    .selectAll('.hint')
    .data(hint ? [hint] : [])
    .join('text')
    .attr('class', ({ tone, face }) => `hint tone-${tone} face-${face}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('font-size', ({ size }) => round(size))
    .text(({ text }) => text)
    .raise();
};
