/** The drawings of a figure in the page: one for phones and one for wide screens. */
import { FRAMES } from '../../kit/frames.ts';
import { round, type Frame, type TextMark } from '../../kit/marks.ts';
import type { Hand } from './control.ts';
import type { Layers } from './scenery/layers.ts';

/** One of a figure's drawings: the style sheet shows the one that fits the screen. */
export interface Picture {
  readonly frame: Frame;
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  hand?: Hand | undefined;
  layers?: Layers | undefined;
}

/** The drawings of a figure that the page has. */
export const picturesOf = (root: HTMLElement): Picture[] =>
  FRAMES.flatMap((frame) => {
    const box = root.querySelector<HTMLElement>(`[data-frame="${frame.id}"]`);
    const svg = box?.querySelector('svg');
    return box && svg ? [{ frame, box, svg }] : [];
  });

/** Whether the style sheet shows a drawing at the present width. */
export const isShown = ({ box }: Picture): boolean => box.offsetParent !== null;

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
