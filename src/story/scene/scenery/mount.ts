/** Keeps a painted scenery behind a scene for as long as anybody may see it move. */
import { followSettings, mayMove } from '../../settings/store.ts';
import type { FigureView } from '../figure-view.ts';
import { idle } from '../idle.ts';
import { canPaint, SceneryCanvas, type AnyScenery } from './canvas.ts';
import { rest } from './rest.ts';

/** Beyond this much of the screen above or below, a scene has no canvas. */
const FAR = '200% 0px';
/** Milliseconds after which nobody waits for a first picture any longer; it is taken when it comes. */
const PATIENCE_MS = 4000;

/**
 * Gives a view a canvas for its scenery while its scene is near, may move and is not being printed;
 * where none can be painted, the view draws its scenery itself. Resolves when it is clear which.
 */
export const mountScenery = (
  scene: HTMLElement,
  view: FigureView,
  { scenery, subject }: { scenery: AnyScenery; subject: unknown },
): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const box = scene.querySelector<HTMLElement>('.stage');
    let [isNear, isPrinted, hasFailed] = [true, false, !canPaint()];
    /** Draws the scenery in the canvas's place; far from the reader when nobody reads on. */
    const draw = async (): Promise<void> => {
      if (!isNear) {
        await rest();
        if (view.canvas) return;
        await view.prepare();
        await idle();
      }
      view.refresh();
    };
    const update = (): void => {
      if (!box || !mayMove() || !isNear || isPrinted || hasFailed || view.hasFailed) {
        if (view.canvas) {
          view.canvas.remove();
          view.canvas = undefined;
          void draw();
        }
        resolve();
        return;
      }
      const onFail = (): void => {
        hasFailed = true;
        update();
      };
      const onReady = (): void => {
        view.refresh();
        resolve();
      };
      try {
        if (view.canvas) return;
        view.canvas = new SceneryCanvas(scene, box, { scenery, subject, onReady, onFail });
        view.refresh();
      } catch {
        onFail();
      }
    };
    new IntersectionObserver(
      (entries) => {
        isNear = entries.at(-1)?.isIntersecting !== false;
        update();
      },
      { rootMargin: FAR },
    ).observe(scene);
    followSettings(update);
    for (const name of ['beforeprint', 'afterprint'])
      addEventListener(name, ({ type }) => {
        isPrinted = type === 'beforeprint';
        update();
      });
  });
