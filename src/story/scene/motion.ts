/**
 * Shows the changes of a drawing, on GSAP's clock and easing. The marks are moved by hand: a tween
 * a mark costs a phone more than the drawing itself.
 */
import gsap from 'gsap/gsap-core';
import type { Motion } from '../../kit/draw.ts';
import { readNumber, settled, writeNumbers } from '../../kit/attributes.ts';

/** Seconds. The whole change, staggered, stays under 700 ms. */
const MOVE = 0.42;
const STAGGER = 0.26;
const FADE = 0.2;
const ease = gsap.parseEase('power2.inOut');

/** What becomes of one element. */
interface Change {
  readonly element: Element;
  readonly attributes: readonly { name: string; from: number; to: number }[];
  /** Seconds. */
  readonly delay: number;
  readonly duration: number;
  readonly leaves: boolean;
  /** Called when the delay is over, and then again at no cost. */
  readonly begin?: () => void;
}

/** Puts an element where it is after `time` seconds; true when it has arrived. */
const step = (
  { element, attributes, delay, duration, leaves, begin }: Change,
  time: number,
): boolean => {
  const part = Math.min(1, Math.max(0, (time - delay) / duration));
  if (part === 0) return false;
  begin?.();
  const eased = ease(part);
  const numbers: Record<string, number> = {};
  for (const { name, from, to } of attributes) {
    numbers[name] = part === 1 ? to : from + (to - from) * eased;
  }
  writeNumbers(element, numbers);
  if (part === 1 && leaves) element.remove();
  return part === 1;
};

/** A motion that can be cut short. */
export interface SceneMotion extends Motion {
  /** Brings everything to its end at once. */
  readonly finish: () => void;
}

/**
 * Motion for one drawing; `busy` hears when movement begins and when all of it has ended. A mark
 * that is called elsewhere while it moves goes there from where it is.
 */
export const makeMotion = (busy: (moving: boolean) => void): SceneMotion => {
  /** The change each element is in, and when it began. */
  const running = new Map<Element, { change: Change; began: number }>();
  const tick = (): void => {
    const now = gsap.ticker.time;
    for (const [element, { change, began }] of running) {
      if (step(change, now - began)) running.delete(element);
    }
    if (running.size > 0) return;
    gsap.ticker.remove(tick);
    busy(false);
  };
  const start = (change: Change): void => {
    const idle = running.size === 0;
    running.set(change.element, { change, began: gsap.ticker.time });
    if (!idle) return;
    busy(true);
    // A sleeping clock ticks at once when it is woken.
    gsap.ticker.add(tick);
  };
  return {
    move: (element, attributes, order, begin) => {
      const changed = Object.entries(attributes)
        .map(([name, value]) => ({
          name,
          from: readNumber(element, name),
          to: settled(name, value),
        }))
        .filter(({ from, to }) => from !== to);
      if (changed.length === 0) {
        running.delete(element);
        begin();
        return;
      }
      const delay = order * STAGGER;
      start({ element, attributes: changed, delay, duration: MOVE, leaves: false, begin });
    },
    enter: (element, order) => {
      const to = readNumber(element, 'opacity');
      writeNumbers(element, { opacity: 0 });
      const attributes = [{ name: 'opacity', from: 0, to }];
      start({ element, attributes, delay: FADE + order * STAGGER, duration: FADE, leaves: false });
    },
    leave: (element) => {
      const attributes = [{ name: 'opacity', from: readNumber(element, 'opacity'), to: 0 }];
      start({ element, attributes, delay: 0, duration: FADE, leaves: true });
    },
    finish: () => {
      for (const { change } of running.values()) step(change, Infinity);
      if (running.size === 0) return;
      running.clear();
      gsap.ticker.remove(tick);
      busy(false);
    },
  };
};
