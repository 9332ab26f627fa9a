/** Shows the changes of a drawing with GSAP. */
import gsap from 'gsap';
import type { Motion } from '../../kit/draw.ts';

/** Seconds. The whole change, staggered, stays under 700 ms. */
const MOVE = 0.42;
const STAGGER = 0.26;
const FADE = 0.24;
const EASE = 'power2.inOut';

/**
 * Motion for one drawing; `busy` hears when movement begins and when all of it has ended.
 * A mark that is called elsewhere while it moves goes there from where it is.
 */
export const makeMotion = (busy: (moving: boolean) => void): Motion => {
  let running = 0;
  const begin = (): void => {
    running += 1;
    if (running === 1) busy(true);
  };
  const end = (): void => {
    running -= 1;
    if (running === 0) busy(false);
  };
  /** Every tween ends exactly once, whether it completes or is overwritten. */
  const tween = (element: Element, vars: gsap.TweenVars, done?: () => void): void => {
    begin();
    let ended = false;
    const finish = (): void => {
      if (ended) return;
      ended = true;
      done?.();
      end();
    };
    gsap.to(element, {
      ease: EASE,
      overwrite: true,
      ...vars,
      onComplete: finish,
      onInterrupt: finish,
    });
  };
  return {
    move: (element, attributes, order) => {
      const same = Object.entries(attributes).every(
        ([name, value]) =>
          Number(element.getAttribute(name) ?? 1) === Math.round(value * 100) / 100,
      );
      if (same && !gsap.isTweening(element)) return;
      const attr = Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, Math.round(value * 100) / 100]),
      );
      tween(element, { attr, duration: MOVE, delay: order * STAGGER });
    },
    enter: (element, order) => {
      const opacity = Number(element.getAttribute('opacity') ?? 1);
      element.setAttribute('opacity', '0');
      tween(element, { attr: { opacity }, duration: FADE, delay: FADE / 2 + order * STAGGER });
    },
    leave: (element) => {
      tween(element, { attr: { opacity: 0 }, duration: FADE / 2 }, () => {
        element.remove();
      });
    },
  };
};
