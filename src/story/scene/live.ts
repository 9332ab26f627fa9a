/**
 * Brings a scene to life. Loaded when the scene comes near; until then, and if anything here
 * fails, the still of its first step stays.
 */
import { loadFigure } from '../../figures/index.ts';
import { readProps } from '../../figures/page-props.ts';
import { triggerFor } from '../arrangement.ts';
import { arrangementOf, currentRoom, ROOM_CHANGE } from '../room.ts';
import { whileMoving } from '../settings/store.ts';
import { idle } from './idle.ts';
import { Pointing } from './pointing.ts';
import { isFastScroll } from './fast-scroll.ts';
import { ScrollPlayer } from './scroll-player.ts';
import { FigureView } from './figure-view.ts';
import { copyStepLinks } from './step-links.ts';
import { Stepper } from './stepper.ts';
import { scrollFor, where, type StepRect, type Viewport, type Where } from './where.ts';

/** Milliseconds over which the pace is taken: one turn of a wheel is not yet haste. */
const PACE_WINDOW = 150;

/** Of a step, what a travelling picture stays for before it sets out for the next. */
const STAYING = 0.3;

/** The screen as a scene is arranged on it; a scene in the flow has no line that steps cross. */
export const viewportOf = (scene: HTMLElement): Viewport => {
  const room = currentRoom();
  const arrangement = arrangementOf(scene);
  const isTravelling = scene.hasAttribute('data-scenery');
  const line = arrangement === 'flow' ? 0 : triggerFor(arrangement, room, isTravelling);
  return { height: room.height * room.remPx, trigger: line / room.height };
};

/** Takes the reader to what follows a scene: scrolled there, and with the focus. */
const leave = (scene: HTMLElement): void => {
  const after = scene.nextElementSibling;
  if (!(after instanceof HTMLElement)) return;
  after.scrollIntoView({ behavior: 'instant' });
  after.focus({ preventScroll: true });
};

/**
 * Mounts a scene, unless it is given up meanwhile. Throws when it cannot; the scene is then as it
 * was. What fails later, `giveUp` hears of.
 */
export const mount = async (
  scene: HTMLElement,
  giveUp: (error: unknown) => void,
): Promise<void> => {
  const root = scene.querySelector<HTMLElement>('[data-figure]');
  const id = root?.dataset.figure ?? '';
  if (!root) throw new Error('a scene without a figure');
  // Coming to life is work for a phone: it is done in parts, between which the page can scroll.
  await idle();
  const props = readProps(document, id);
  const figure = await loadFigure(id, props);
  const { journey, scenery } = figure;
  if (scene.hasAttribute('data-plain')) return;
  await idle();
  const view = new FigureView(figure, props, root);
  const steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')];
  const states = steps.map(({ dataset }) => dataset.state ?? '');

  const topOf = (): number => scene.getBoundingClientRect().top;
  let viewport = viewportOf(scene);
  let rects: StepRect[] = [];
  /** Steps relative to the scene, whose own place is read anew: text above may still settle. */
  const measure = (): void => {
    const top = topOf();
    rects = steps.map((step) => {
      const rect = step.getBoundingClientRect();
      return { top: rect.top - top, height: rect.height };
    });
  };
  let shown = -1;
  let mark = { top: 0, time: -Infinity };
  const hastens = (top: number, time: number): boolean => {
    const fast = isFastScroll(
      top - mark.top,
      Math.max(PACE_WINDOW, time - mark.time),
      viewport.height,
    );
    if (time - mark.time > PACE_WINDOW) mark = { top, time };
    return fast;
  };
  const tell = (step: number): void => {
    for (const [index, element] of steps.entries()) {
      element.toggleAttribute('data-current', index === step);
    }
    stepper.update(step);
  };
  /** Has the picture show a place: it travels along with it, or moves from one step to another. */
  const present = ({ step, progress }: Where, moves: boolean): void => {
    if (journey && view.moves) view.travel(states[step] ?? '', states[step + 1], progress);
    else if (step !== shown) view.show(states[step] ?? '', moves);
  };
  /** Whoever passes in haste sees the state of where they slow down. */
  let hasty = false;
  const update = (time: number, top: number): void => {
    const fast = hastens(top, time);
    const place = where(rects, viewport, -top);
    const first = shown < 0;
    if (fast && !first && !journey) {
      hasty = true;
      schedule();
      return;
    }
    present(place, !first && !hasty);
    hasty = false;
    if (place.step === shown) return;
    shown = place.step;
    tell(shown);
  };
  let frame = 0;
  let top = 0;
  /** A hand sees its words first: what the picture has to do for them waits until they are painted. */
  let answersHand = false;
  const schedule = (): void => {
    // Asked for here, before a movement of marks writes in this frame: afterwards the page would
    // have to be laid out for the answer.
    top = topOf();
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      if (answersHand) {
        answersHand = false;
        schedule();
      } else update(time, top);
    });
  };

  /** Where the page is scrolled to for a place in the steps; the picture stays pinned. */
  const scrollTop = (step: number, part: number): number => {
    return topOf() + scrollY + Math.max(0, scrollFor(rects, viewport, { step, progress: part }));
  };
  /** Brings a step to where it is read, while the picture shows its state. */
  const goTo = (step: number): void => {
    const element = steps[step];
    if (!element) return;
    element.scrollIntoView({ behavior: 'instant' });
    const first = scrollTop(step, 0) + 1;
    const last = journey ? scrollTop(step, STAYING) : scrollTop(step + 1, 0) - 1;
    const isLast = step === steps.length - 1;
    const place = Math.max(first, isLast ? scrollY : Math.min(scrollY, last));
    if (place !== scrollY) scrollTo({ top: place, behavior: 'instant' });
    answersHand = true;
    schedule();
  };
  const stepper = new Stepper(scene, {
    count: steps.length,
    // Not the step that is shown: the picture follows later than a quick hand presses.
    current: () => where(rects, viewport, -topOf()).step,
    goTo,
    leave: () => {
      leave(scene);
    },
  });
  copyStepLinks(scene);
  // A state's own page has no cards, and no list of facts to point from.
  const pointing = scene.querySelector('.picture-facts') ? new Pointing(scene) : undefined;
  view.drawn = () => {
    pointing?.update();
  };
  if (journey) {
    view.seek = (state) => {
      const along = states.map((address) => figure.parse(address));
      const { step, part } = journey.locate(along, state);
      scrollTo({ top: scrollTop(step, part), behavior: 'instant' });
    };
  }
  let player: ScrollPlayer | undefined;
  whileMoving(() => {
    view.moves = true;
    const keys = scene.querySelector<HTMLElement>('.stepper');
    if (journey && keys) {
      player = new ScrollPlayer(keys, props.words, () => ({
        from: scrollTop(0, 0),
        to: scrollTop(steps.length - 1, 1),
      }));
    }
    return () => {
      view.moves = false;
      player?.remove();
      player = undefined;
      shown = -1;
      schedule();
    };
  });
  await idle();
  measure();
  // The picture is drawn for the room that it has, and for where the reader is, before it is seen.
  present(where(rects, viewport, -topOf()), false);
  if (scenery) {
    const subject = scenery.subject(props);
    // If it fails, the view draws its scenery itself.
    await import('./scenery/mount.ts')
      .then(({ mountScenery }) => mountScenery(scene, view, { scenery, subject }))
      .catch((error: unknown) => {
        console.error('The scenery is drawn by the page itself:', error);
      });
  }
  await view.open();
  await idle();
  update(performance.now(), topOf());
  await idle();
  await view.ready();
  // Meanwhile the reader may have gone on, or the scene been given up.
  if (scene.hasAttribute('data-plain')) return;
  update(performance.now(), topOf());
  view.reveal();
  scene.toggleAttribute('data-follows', true);
  const fail = (error: unknown): void => {
    player?.remove();
    giveUp(error);
  };
  view.failed = fail;
  // Far from the scene nobody listens; coming near, the first look says where one is.
  new IntersectionObserver(
    (entries) => {
      removeEventListener('scroll', schedule);
      // A reader who leaves and comes back at once is told of both together.
      if (entries.at(-1)?.isIntersecting === true)
        addEventListener('scroll', schedule, { passive: true });
      else player?.pause();
      schedule();
    },
    { rootMargin: '50% 0px' },
  ).observe(scene);
  // An address bar that folds changes no room, and must change nothing here.
  addEventListener(ROOM_CHANGE, () => {
    viewport = viewportOf(scene);
    measure();
    view.refresh();
    schedule();
  });
  new ResizeObserver(() => {
    measure();
    schedule();
  }).observe(scene);
  // Where a change of the room found the picture left out, it fits when it is laid out again.
  new ResizeObserver(() => {
    view.refresh();
  }).observe(root);
  root.toggleAttribute('data-live', true);
  scene.toggleAttribute('data-live', true);
  // Whoever reads on meets no picture that has still to be laid out; nobody waits for that.
  const prepareAll = async (): Promise<void> => {
    for (const address of states) await view.prepare(address);
  };
  prepareAll().catch(fail);
};
