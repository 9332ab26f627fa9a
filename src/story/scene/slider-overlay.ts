/**
 * A control over a figure. A range input serves keys and screen readers; over it lies a
 * surface that sets the value whose place is nearest to the pointer, however the places lie.
 */
import { minIndex } from 'd3-array';
import type { Control, Frame, Point } from '../../kit/marks.ts';

/** A control laid over a picture. */
export interface SliderOverlay {
  /** Follows the control of the state now shown. */
  readonly update: (control: Control, frame: Frame) => void;
  readonly remove: () => void;
}

/** Index of the place nearest to a point. */
const nearestPlace = (places: readonly Point[], { x, y }: Point): number =>
  minIndex(places, (place) => (place.x - x) ** 2 + (place.y - y) ** 2);

const percent = (value: number, of: number): string => `${((100 * value) / of).toFixed(3)}%`;

/** Pixels that the surface reaches beyond the places at either side, so that ends can be held. */
const SLACK = 16;

/** Milliseconds after which the input follows the picture, if nobody asks before. */
const PAUSE = 150;

/** Pixels across after which a finger is taken to drag. */
const SIDEWAYS = 8;
/** Pixels around the present value's place in which a finger takes hold of an upright scale. */
const KNOB = 26;
/** Milliseconds after which a finger that rests has taken hold of it anywhere. */
const LONG_PRESS_MS = 450;

/** True while a control lies where it lay: a style that is set costs a layout, new or not. */
const lies = (one: Control, other: Control | undefined): boolean =>
  other !== undefined &&
  (['x', 'y', 'width', 'height', 'upright'] as const).every((side) => one[side] === other[side]);

const lay = (element: HTMLElement, control: Control, frame: Frame, slack = 0): void => {
  const upright = control.upright === true;
  element.toggleAttribute('data-upright', upright);
  const [across, along] = upright ? [0, slack] : [slack, 0];
  element.style.left = `calc(${percent(control.x, frame.width)} - ${across}px)`;
  element.style.width = `calc(${percent(control.width, frame.width)} + ${2 * across}px)`;
  element.style.top = `calc(${percent(control.y, frame.height)} - ${along}px)`;
  element.style.height = `calc(${percent(control.height, frame.height)} + ${2 * along}px)`;
};

const makeInput = (): HTMLInputElement => {
  const input = document.createElement('input');
  input.type = 'range';
  input.className = 'scrubber';
  return input;
};

/** Lays a control over the picture in `box`; `choose` hears of each value a reader sets. */
export const makeSliderOverlay = (
  box: HTMLElement,
  choose: (value: number) => void,
): SliderOverlay => {
  const input = makeInput();
  const surface = document.createElement('div');
  surface.className = 'slider-overlay';
  let shown: { control: Control; frame: Frame } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The input stands where the picture does: a slider that is moved costs a layout each time. */
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    // What a reader dragged may have been refused.
    if (shown && input.valueAsNumber !== shown.control.value)
      input.value = String(shown.control.value);
  };

  const reach = (event: PointerEvent): void => {
    if (!shown) return;
    const { control, frame } = shown;
    const picture = box.getBoundingClientRect();
    const place = {
      x: ((event.clientX - picture.left) / picture.width) * frame.width,
      y: ((event.clientY - picture.top) / picture.height) * frame.height,
    };
    choose(control.min + nearestPlace(control.places, place));
  };
  const isOnKnob = ({ clientY }: Pick<Touch, 'clientY'>): boolean => {
    const place = shown?.control.places[shown.control.value - shown.control.min];
    if (!shown || !place) return false;
    const picture = box.getBoundingClientRect();
    const knob = picture.top + (place.y / shown.frame.height) * picture.height;
    return Math.abs(clientY - knob) < KNOB;
  };
  // A finger may be about to scroll. On a level scale it chooses once it has moved sideways, or
  // where it lifts; on an upright one only if it has taken hold of the knob, or rested.
  let start: Point | undefined;
  let isHeld = false;
  let press: ReturnType<typeof setTimeout> | undefined;
  const isUpright = (): boolean => shown?.control.upright === true;
  const scrolls = ({ clientX, clientY }: PointerEvent): boolean => {
    if (!start) return false;
    if (isUpright()) {
      clearTimeout(press);
      return !isHeld;
    }
    const [across, along] = [Math.abs(clientX - start.x), Math.abs(clientY - start.y)];
    if (across < SIDEWAYS || across < along) return true;
    start = undefined;
    return false;
  };
  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    start = event.pointerType === 'mouse' ? undefined : { x: event.clientX, y: event.clientY };
    if (!start) {
      reach(event);
      return;
    }
    isHeld = isUpright() && isOnKnob(event);
    clearTimeout(press);
    press = setTimeout(() => {
      isHeld = true;
    }, LONG_PRESS_MS);
  });
  // Who holds the knob does not scroll. Only the first touch that moves can say so.
  const hold = (event: TouchEvent): void => {
    if (isUpright() && isHeld && event.cancelable) event.preventDefault();
  };
  surface.addEventListener('touchstart', hold, { passive: false });
  surface.addEventListener('touchmove', hold, { passive: false });
  surface.addEventListener('pointermove', (event) => {
    if (surface.hasPointerCapture(event.pointerId) && !scrolls(event)) reach(event);
  });
  surface.addEventListener('pointercancel', () => {
    clearTimeout(press);
    isHeld = false;
  });
  surface.addEventListener('pointerup', (event) => {
    clearTimeout(press);
    if (!surface.hasPointerCapture(event.pointerId)) return;
    const isTouch = start !== undefined;
    if (isTouch && isUpright() && !isHeld) return;
    reach(event);
    isHeld = false;
    input.focus({ preventScroll: true });
  });
  input.addEventListener('input', () => {
    choose(input.valueAsNumber);
  });
  input.addEventListener('keydown', settle);
  // Who comes by keyboard sees at once where the cursor stands. Coming by is no answer to what is
  // asked, and moves no page.
  input.addEventListener('focus', () => {
    settle();
    const isHeldBack = isUpright() || shown?.control.asks;
    if (!isHeldBack && input.matches(':focus-visible')) choose(input.valueAsNumber);
  });
  // The drawing comes after it: a style sheet can say there that the input has the focus.
  box.prepend(input);
  box.append(surface);
  return {
    update: (control, frame) => {
      const before = shown?.frame === frame ? shown.control : undefined;
      shown = { control, frame };
      if (before?.min !== control.min) input.min = String(control.min);
      if (before?.max !== control.max) input.max = String(control.max);
      // An upright one follows whoever scrolls.
      if (control.upright === true) timer ??= setTimeout(settle, PAUSE);
      else settle();
      if (before?.label !== control.label) input.setAttribute('aria-label', control.label);
      if (before?.valueText !== control.valueText)
        input.setAttribute('aria-valuetext', control.valueText);
      if (lies(control, before)) return;
      lay(input, control, frame);
      lay(surface, control, frame, SLACK);
    },
    remove: () => {
      clearTimeout(timer);
      input.remove();
      surface.remove();
    },
  };
};
