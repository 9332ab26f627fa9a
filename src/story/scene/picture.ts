/** The drawing of a scene in the page, and the frame that it is laid out for. */
import { frameFor } from '../../kit/frames.ts';
import { round, type Frame, type TextMark } from '../../kit/marks.ts';
import { arrangementOf, currentRoom } from '../room.ts';
import type { SliderOverlay } from './slider-overlay.ts';
import type { Layers } from './scenery/layers.ts';

export interface Picture {
  /** As the build drew it, until it is fitted. */
  frame: Frame;
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  slider?: SliderOverlay | undefined;
  layers?: Layers | undefined;
}

/** The drawing that a figure has in the page. Throws where it has none. */
export const pictureOf = (root: HTMLElement): Picture => {
  const box = root.querySelector<HTMLElement>('.picture');
  const svg = box?.querySelector('svg');
  if (!box || !svg) throw new Error(`the figure “${root.dataset.figure ?? ''}” has no drawing`);
  const { width, height } = svg.viewBox.baseVal;
  return { frame: { id: 'built', width, height }, box, svg };
};

/** Whether the style sheet shows a drawing in the present arrangement. */
export const isShown = ({ box }: Picture): boolean => box.clientWidth > 0 && box.clientHeight > 0;

const isSameFrame = (one: Frame, other: Frame): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.isBehindWords === other.isBehindWords;

/** Takes the frame of the box that a drawing has on the page; true when that is another. */
export const fit = (picture: Picture): boolean => {
  const { clientWidth: width, clientHeight: height } = picture.box;
  const scene = picture.box.closest('[data-scene]');
  const frame: Frame = {
    ...frameFor({ width, height }, currentRoom().remPx),
    isBehindWords: scene !== null && arrangementOf(scene) === 'over',
  };
  if (isSameFrame(frame, picture.frame)) return false;
  picture.frame = frame;
  picture.svg.setAttribute('viewBox', `0 0 ${String(frame.width)} ${String(frame.height)}`);
  picture.layers?.remove();
  picture.layers = undefined;
  return true;
};

/** Shows an invitation in a picture, or takes it away. It is none of the figure's marks. */
export const invite = (svg: SVGSVGElement, hint: TextMark | undefined): void => {
  const known = svg.querySelector('.hint');
  if (!hint) {
    known?.remove();
    return;
  }
  const text = known ?? document.createElementNS(svg.namespaceURI ?? '', 'text');
  text.setAttribute('class', `hint tone-${hint.tone} face-${hint.face}`);
  for (const [attribute, value] of [
    ['x', hint.x],
    ['y', hint.y],
    ['font-size', hint.size],
  ] as const) {
    text.setAttribute(attribute, String(round(value)));
  }
  text.textContent = hint.text;
  svg.append(text);
};
