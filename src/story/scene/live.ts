/**
 * Brings a scene to life. Loaded when the scene comes near; until then, and if anything here
 * fails, the drawing that the build made stays.
 */
import gsap from 'gsap';
import type { Setting } from '../../figures/figure.ts';
import { figures, isFigureId } from '../../figures/index.ts';
import { Stage } from './stage.ts';
import { where, type StepRect, type Viewport } from './where.ts';

const readSetting = (scene: HTMLElement): Setting<unknown> =>
  JSON.parse(scene.querySelector('script[data-setting]')?.textContent ?? '') as Setting<unknown>;

/** Steps begin when they come out of the lower part on phones, and at mid-height beside a figure. */
const WIDE = '(min-width: 1280px)';
/** Who passes faster than this, in screens a second, sees the state of where they slow down. */
const READING_PACE = 2.5;
/** Milliseconds over which the pace is taken. */
const PACE_WINDOW = 150;

const triggerFor = (): number => (matchMedia(WIDE).matches ? 0.62 : 0.8);

/** Mounts a scene. Throws when it cannot; the scene is then as it was. */
export const mount = async (scene: HTMLElement): Promise<void> => {
  const root = scene.querySelector<HTMLElement>('[data-figure]');
  const id = root?.dataset.figure ?? '';
  if (!root || !isFigureId(id)) throw new Error(`a scene without a known figure: “${id}”`);
  const stage = new Stage(await figures[id](), readSetting(scene), root);
  const steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')];

  let viewport: Viewport = { height: innerHeight, trigger: triggerFor() };
  let width = innerWidth;
  let rects: StepRect[] = [];
  /** Steps relative to the scene, whose own place is read anew: text above may still settle. */
  const measure = (): void => {
    const { top } = scene.getBoundingClientRect();
    rects = steps.map((step) => {
      const rect = step.getBoundingClientRect();
      return { top: rect.top - top, height: rect.height };
    });
  };
  let shown = -1;
  let mark = { top: 0, time: -Infinity };
  /** Screens a second, over a while: one turn of a wheel is not yet haste. */
  const pace = (top: number, time: number): number => {
    const seconds = Math.max(PACE_WINDOW, time - mark.time) / 1000;
    const screens = Math.abs(top - mark.top) / viewport.height;
    if (time - mark.time > PACE_WINDOW) mark = { top, time };
    return screens / seconds;
  };
  let hasty = false;
  const update = (time: number): void => {
    const { top } = scene.getBoundingClientRect();
    const fast = pace(top, time) > READING_PACE;
    const { step } = where(rects, viewport, -top);
    const first = shown < 0;
    if (fast && !first) {
      hasty = true;
      schedule();
      return;
    }
    const moves = !first && !hasty;
    hasty = false;
    if (step === shown) return;
    shown = step;
    for (const [index, element] of steps.entries()) {
      element.toggleAttribute('data-current', index === step);
    }
    stage.show(steps[step]?.dataset.state ?? '', moves);
  };
  let frame = 0;
  const schedule = (): void => {
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      update(time);
    });
  };

  gsap.matchMedia().add('(prefers-reduced-motion: no-preference)', () => {
    stage.moves = true;
    return () => {
      stage.moves = false;
    };
  });
  measure();
  update(performance.now());
  // Far from the scene nobody listens; coming near, the first look says where one is.
  new IntersectionObserver(
    ([entry]) => {
      removeEventListener('scroll', schedule);
      if (entry?.isIntersecting === true) addEventListener('scroll', schedule, { passive: true });
      schedule();
    },
    { rootMargin: '50% 0px' },
  ).observe(scene);
  addEventListener('resize', () => {
    // A collapsing address bar changes only the height, and must change nothing here.
    if (innerWidth === width) return;
    width = innerWidth;
    viewport = { height: innerHeight, trigger: triggerFor() };
    measure();
    stage.refresh();
    schedule();
  });
  new ResizeObserver(() => {
    measure();
    schedule();
  }).observe(scene);
  root.toggleAttribute('data-live', true);
};
