/**
 * Brings a scene to life. Loaded when the scene comes near; until then, and if anything here
 * fails, the drawing that the build made stays.
 */
import gsap from 'gsap';
import type { Setting } from '../../figures/figure.ts';
import type { HistoryData } from '../../figures/history/stations.ts';
import { figures, isFigureId, type AnyFigure } from '../../figures/index.ts';
import { Film } from './film.ts';
import { allIdle, idle } from './idle.ts';
import { isHasty } from './pace.ts';
import { Stage } from './stage.ts';
import { scrollFor, where, type StepRect, type Viewport } from './where.ts';

const read = (scene: HTMLElement, name: string): unknown =>
  JSON.parse(scene.querySelector(`script[${name}]`)?.textContent ?? '');

const readSetting = (scene: HTMLElement): Setting<unknown> => {
  const setting = read(scene, 'data-setting') as Setting<unknown>;
  const spoken = read(scene, 'data-spoken') as Setting<unknown>['words'];
  return { ...setting, words: { ...setting.words, ...spoken } };
};

/** Steps begin when they come out of the lower part on phones, and at mid-height beside a figure. */
const WIDE = '(min-width: 1280px)';
/** Milliseconds over which the pace is taken: one turn of a wheel is not yet haste. */
const PACE_WINDOW = 150;

/** The line that a step crosses to take over, as a share of the screen's height from the top. */
export const triggerFor = (): number => (matchMedia(WIDE).matches ? 0.62 : 0.8);

/** Mounts a scene. Throws when it cannot; the scene is then as it was. */
export const mount = async (scene: HTMLElement): Promise<void> => {
  const root = scene.querySelector<HTMLElement>('[data-figure]');
  const id = root?.dataset.figure ?? '';
  if (!root || !isFigureId(id)) throw new Error(`a scene without a known figure: “${id}”`);
  const setting = readSetting(scene);
  const figure: AnyFigure = await figures[id]();
  // Coming to life is work for a phone: it is done in parts, between which the page can scroll.
  await idle();
  const stage = new Stage(figure, setting, root);
  const steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')];
  const states = steps.map(({ dataset }) => dataset.state ?? '');

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
  const hastens = (top: number, time: number): boolean => {
    const fast = isHasty(top - mark.top, Math.max(PACE_WINDOW, time - mark.time), viewport.height);
    if (time - mark.time > PACE_WINDOW) mark = { top, time };
    return fast;
  };
  /** Whoever passes in haste sees the state of where they slow down. */
  let hasty = false;
  const update = (time: number): void => {
    const { top } = scene.getBoundingClientRect();
    const fast = hastens(top, time);
    const { step, progress } = where(rects, viewport, -top);
    if (figure.travel && stage.moves) stage.travel(states[step] ?? '', states[step + 1], progress);
    const first = shown < 0;
    if (fast && !first && !figure.travel) {
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
    if (!figure.travel || !stage.moves) stage.show(states[step] ?? '', moves);
  };
  let frame = 0;
  const schedule = (): void => {
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      update(time);
    });
  };

  /** Where the page is scrolled to for a place in the steps; the picture stays pinned. */
  const scrollTop = (step: number, part: number): number => {
    const top = scene.getBoundingClientRect().top + scrollY;
    return top + Math.max(0, scrollFor(rects, viewport, { step, progress: part }));
  };
  if (figure.locate) {
    stage.seek = (state) => {
      const at = figure.locate?.(
        states.map((address) => figure.parse(address)),
        state,
      );
      if (at) scrollTo({ top: scrollTop(at.step, at.part), behavior: 'instant' });
    };
  }
  let film: Film | undefined;
  gsap.matchMedia().add('(prefers-reduced-motion: no-preference)', () => {
    stage.moves = true;
    if (figure.travel) {
      film = new Film(root, setting.words, () => ({
        from: scrollTop(0, 0),
        to: scrollTop(steps.length - 1, 1),
      }));
    }
    return () => {
      stage.moves = false;
      film?.remove();
      film = undefined;
      shown = -1;
      schedule();
    };
  });
  measure();
  await idle();
  stage.prepare(root.dataset.state ?? '');
  await idle();
  update(performance.now());
  // Far from the scene nobody listens; coming near, the first look says where one is.
  new IntersectionObserver(
    (entries) => {
      removeEventListener('scroll', schedule);
      // A reader who leaves and comes back at once is told of both together.
      if (entries.at(-1)?.isIntersecting === true)
        addEventListener('scroll', schedule, { passive: true });
      else film?.pause();
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
  if (figure.scenery) {
    const { lights } = (setting as Setting<HistoryData>).data;
    // If it fails, the stage goes on drawing its scenery itself.
    await import('./scenery/keep.ts')
      .then(({ keepScenery }) => keepScenery(scene, stage, lights))
      .catch(() => undefined);
    // Whoever travels meets no words that have still to be set.
    for (const address of states) await allIdle(stage.prepare(address));
  }
  root.toggleAttribute('data-live', true);
};
