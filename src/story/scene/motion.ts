/**
 * Shows changes of a drawing as movement. A change is one tween of GSAP's, whose time all its marks
 * follow, each after a delay of its own: a tween a mark costs a phone more than the drawing itself.
 */
import gsap from 'gsap/gsap-core';
import type { Motion } from '../../kit/draw.ts';
import { quickSetterOf, readNumber, settled, writeNumbers } from '../../kit/attributes.ts';

/** Seconds. The whole change, staggered, stays under 700 ms. */
const MOVE_S = 0.42;
const STAGGER_S = 0.26;
const FADE_S = 0.2;
const WHOLE_S = STAGGER_S + MOVE_S;
/** Where more marks are on their way they have turns: of those that fade, so many are styled a frame. */
const MANY = 50;
/** Nobody sees that one of hundreds has twenty shades a second. */
const MOST_TURNS = 3;
const ease = gsap.parseEase('power2.inOut');

/**
 * Milliseconds that marks may be moved on for in a frame; the page takes more than twice as long to
 * show them then. A slower device moves many on in turns, every other one in a frame.
 */
const QUICK_MS = 4;

/** So many new marks are made in one frame. */
export const MADE_AT_ONCE = 20;

interface AttributeChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What becomes of one element. */
interface Move {
  readonly element: Element;
  attributes: readonly AttributeChange[];
  /** Seconds. */
  readonly delay: number;
  readonly duration: number;
  readonly leaves: boolean;
  /** Makes a new element, and says what changes in it; undefined once that is done. */
  make?: (() => readonly AttributeChange[]) | undefined;
  /** Called when the delay is over. */
  readonly begin?: () => void;
  /** Writes its numbers on the way, once it has begun. */
  quickSet?: ReturnType<typeof quickSetterOf>;
}

const makeNow = (move: Move): void => {
  if (!move.make) return;
  move.attributes = move.make();
  move.make = undefined;
};

const begin = (move: Move): ReturnType<typeof quickSetterOf> => {
  makeNow(move);
  move.begin?.();
  return quickSetterOf(move.element);
};

/**
 * Puts an element where it is after `time` seconds; true when it has arrived. How faint it is, an
 * element is styled anew for, and stays for this once unless it `fades`.
 */
const step = (move: Move, time: number, fades: boolean): boolean => {
  const { element, delay, duration, leaves } = move;
  const part = Math.min(1, Math.max(0, (time - delay) / duration));
  if (part === 0) return false;
  move.quickSet ??= begin(move);
  const eased = ease(part);
  const numbers: Record<string, number> = {};
  for (const { name, from, to } of move.attributes) {
    if (part === 1) numbers[name] = to;
    else if (fades || name !== 'opacity') numbers[name] = from + (to - from) * eased;
  }
  if (part < 1) move.quickSet(numbers);
  else if (leaves) element.remove();
  else writeNumbers(element, numbers);
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
 * where it is; a new one is made before it would be seen, a few in a frame.
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
    /** Those of elements that have still to be made. */
    const unmade: Move[] = [];
    let frame = 0;
    let isQuick = true;
    const show = (time: number): void => {
      // What was on its way may have been told to stay where it is.
      if (running.size === 0) {
        rest();
        return;
      }
      frame += 1;
      unmade.splice(0, MADE_AT_ONCE).forEach(makeNow);
      const start = performance.now();
      const isOver = time >= WHOLE_S;
      const turns = isQuick || isOver || running.size <= MANY ? 1 : 2;
      const fadingTurns = turns * Math.min(MOST_TURNS, Math.ceil(running.size / MANY));
      for (const [index, move] of moves.entries()) {
        if ((frame + index) % turns > 0 || running.get(move.element) !== move) continue;
        const fades = (frame + index) % fadingTurns === 0;
        if (step(move, time, fades)) running.delete(move.element);
      }
      isQuick &&= performance.now() - start < QUICK_MS;
      if (running.size === 0) rest();
    };
    let tween: gsap.core.Tween | undefined;
    const add = (move: Move): void => {
      if (running.size === 0) busy(true);
      running.set(move.element, move);
      moves.push(move);
      if (tween) return;
      life.add(() => {
        tween = gsap.to(
          {},
          {
            duration: WHOLE_S,
            onUpdate: () => {
              safely(() => {
                show(tween?.time() ?? 0);
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
        const before = running.get(element);
        if (before) makeNow(before);
        const changed = Object.entries(attributes)
          .map(([name, value]) => ({
            name,
            from: settled(name, readNumber(element, name) ?? value),
            to: settled(name, value),
          }))
          .filter(({ from, to }) => from !== to);
        const delay = order * STAGGER_S;
        if (changed.length > 0) {
          add({ element, attributes: changed, delay, duration: MOVE_S, leaves: false, begin });
          return;
        }
        // Stopped on its way, it is where it shall be but for a hair.
        if (before) {
          running.delete(element);
          writeNumbers(element, attributes);
        }
        begin();
      },
      enter: (element, order, make) => {
        const delay = FADE_S + order * STAGGER_S;
        const move: Move = {
          element,
          attributes: [],
          delay,
          duration: FADE_S,
          leaves: false,
          make: () => {
            make();
            const to = readNumber(element, 'opacity') ?? 1;
            writeNumbers(element, { opacity: 0 });
            return [{ name: 'opacity', from: 0, to }];
          },
        };
        add(move);
        unmade.push(move);
      },
      leave: (element) => {
        const before = running.get(element);
        if (before) makeNow(before);
        const attributes = [{ name: 'opacity', from: readNumber(element, 'opacity') ?? 1, to: 0 }];
        add({ element, attributes, delay: 0, duration: FADE_S, leaves: true });
      },
    };
  };
  return {
    change,
    finish: () => {
      if (running.size === 0) return;
      for (const move of running.values()) step(move, Infinity, true);
      rest();
    },
  };
};
