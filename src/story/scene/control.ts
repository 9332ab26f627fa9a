/** The reader's hand on a figure: a range input over the picture, for pointer, touch and keys alike. */
import type { Control, Frame } from '../../kit/marks.ts';

/** An input that reports each value a reader sets. */
export const makeControl = (choose: (value: number) => void): HTMLInputElement => {
  const input = document.createElement('input');
  input.type = 'range';
  input.className = 'scrubber';
  input.addEventListener('input', () => {
    choose(input.valueAsNumber);
  });
  return input;
};

/** Width of the thumb: half of it hangs over at each end, so that its middle reads the scale. */
const THUMB = 32;

const percent = (value: number, of: number): string => `${((100 * value) / of).toFixed(3)}%`;

/** Lays the input over its area of the frame. */
export const placeControl = (input: HTMLInputElement, control: Control, frame: Frame): void => {
  input.min = String(control.min);
  input.max = String(control.max);
  input.value = String(control.value);
  input.setAttribute('aria-label', control.label);
  input.setAttribute('aria-valuetext', control.valueText);
  const upright = control.upright === true;
  input.toggleAttribute('data-upright', upright);
  const before = (part: string, overhangs: boolean): string =>
    overhangs ? `calc(${part} - ${THUMB / 2}px)` : part;
  const along = (part: string, overhangs: boolean): string =>
    overhangs ? `calc(${part} + ${THUMB}px)` : part;
  input.style.left = before(percent(control.x, frame.width), !upright);
  input.style.width = along(percent(control.width, frame.width), !upright);
  input.style.top = before(percent(control.y, frame.height), upright);
  input.style.height = along(percent(control.height, frame.height), upright);
};
