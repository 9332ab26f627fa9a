/**
 * Shows changes of a drawing as movement. A change is one tween of GSAP's, whose time all its marks
 * follow, each after a delay of its own: a tween a mark costs a phone more than the drawing itself.
 */
import gsap from 'gsap/gsap-core';
import type { Motion } from '../../kit/draw.ts';
import { readNumber, settled, writeNumbers, writerOf } from '../../kit/attributes.ts';

/** Seconds. The whole change, staggered, stays under 700 ms. */
const MOVE_S = 0.42;
const STAGGER_S = 0.26;
const FADE_S = 0.2;
const WHOLE_S = STAGGER_S + MOVE_S;
const ease = gsap.parseEase('power2.inOut');

/** What becomes of one element. */
interface Move {
  readonly element: Element;
  readonly attributes: readonly { name: string; from: number; to: number }[];
  /** Seconds. */
  readonly delay: number;
  readonly duration: number;
  readonly leaves: boolean;
  /** Called when the delay is over. */
  readonly begin?: () => void;
  /** Writes its numbers, once it has begun. */
  write?: ReturnType<typeof writerOf>;
}

const begin = ({ element, begin }: Move): ReturnType<typeof writerOf> => {
  begin?.();
  return writerOf(element);
};

/** Puts an element where it is after `time` seconds; true when it has arrived. */
const step = (move: Move, time: number): boolean => {
  const { element, attributes, delay, duration, leaves } = move;
  const part = Math.min(1, Math.max(0, (time - delay) / duration));
  if (part === 0) return false;
  move.write ??= begin(move);
  const eased = ease(part);
  const numbers: Record<string, number> = {};
  for (const { name, from, to } of attributes) {
    numbers[name] = part === 1 ? to : from + (to - from) * eased;
  }
  move.write(numbers);
  if (part === 1 && leaves) element.remove();
  return part === 1;
};

/** The movement of one drawing. */
export interface SceneMotion {
  /** Begins a change: what is drawn with it moves together. */
  readonly change: () => Motion;
  /** Brings everything to its end at once. */
  readonly finish: () => void;
}

/**
 * Motion for one drawing; `busy` hears when movement begins and when all of it has ended, `safely`
 * does what is done in later frames. A mark that is called elsewhere while it moves goes there from
 * where it is.
 */
export const makeMotion = (
  busy: (moving: boolean) => void,
  safely: (work: () => void) => void,
): SceneMotion => {
  const life = gsap.context(() => undefined);
  /** The move that each element is in. */
  const running = new Map<Element, Move>();
  const rest = (): void => {
    running.clear();
    life.kill();
    busy(false);
  };
  const change = (): Motion => {
    const moves: Move[] = [];
    const show = (time: number): void => {
      if (running.size === 0) return;
      for (const move of moves) {
        const isOwn = running.get(move.element) === move;
        if (isOwn && step(move, time)) running.delete(move.element);
      }
      if (running.size === 0) rest();
    };
    const add = (move: Move): void => {
      if (running.size === 0) busy(true);
      running.set(move.element, move);
      if (moves.push(move) > 1) return;
      life.add(() => {
        const tween = gsap.to(
          {},
          {
            duration: WHOLE_S,
            onUpdate: () => {
              safely(() => {
                show(tween.time());
              });
            },
            onComplete: () => {
              safely(() => {
                // A share of a second may be lost in rounding.
                show(Infinity);
              });
            },
          },
        );
      });
    };
    return {
      move: (element, attributes, order, begin) => {
        const changed = Object.entries(attributes)
          .map(([name, value]) => ({
            name,
            from: settled(name, readNumber(element, name) ?? value),
            to: settled(name, value),
          }))
          .filter(({ from, to }) => from !== to);
        if (changed.length === 0) {
          running.delete(element);
          begin();
          return;
        }
        const delay = order * STAGGER_S;
        add({ element, attributes: changed, delay, duration: MOVE_S, leaves: false, begin });
      },
      enter: (element, order) => {
        const to = readNumber(element, 'opacity') ?? 1;
        writeNumbers(element, { opacity: 0 });
        const attributes = [{ name: 'opacity', from: 0, to }];
        const delay = FADE_S + order * STAGGER_S;
        add({ element, attributes, delay, duration: FADE_S, leaves: false });
      },
      leave: (element) => {
        const attributes = [{ name: 'opacity', from: readNumber(element, 'opacity') ?? 1, to: 0 }];
        add({ element, attributes, delay: 0, duration: FADE_S, leaves: true });
      },
    };
  };
  return {
    change,
    finish: () => {
      if (running.size === 0) return;
      for (const move of running.values()) step(move, Infinity);
      rest();
    },
  };
};
