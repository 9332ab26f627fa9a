/** Reading at a reader's pace: what each frame takes, and what keeps a reader waiting. */
import type { Page } from '@playwright/test';
import { quantile } from './numbers.ts';

/** Pixels a frame: about a screen a second. */
const STRIDE = 13;
/** Milliseconds after which a frame of a 60th of a second has visibly come late. */
const LATE_MS = 25;

export interface Reading {
  /** Milliseconds of each frame. */
  readonly frames: readonly number[];
  /** Milliseconds of each task that took longer than 50. */
  readonly tasks: readonly number[];
}

/** Readings of parts of the same, as one. */
export const joined = (readings: readonly Reading[]): Reading => ({
  frames: readings.flatMap(({ frames }) => frames),
  tasks: readings.flatMap(({ tasks }) => tasks),
});

interface Way {
  /** Pixels a frame. */
  readonly stride: number;
  /** Left out, as far as the page goes. */
  readonly pixels?: number;
  /** Left out, as long as it takes. */
  readonly milliseconds?: number;
}

/** Writes down frames and long tasks on a way down the page from where it is. */
const record = (page: Page, way: Way): Promise<Reading> =>
  page.evaluate(async ({ stride, pixels = Infinity, milliseconds = Infinity }) => {
    const tasks: number[] = [];
    const note = (entries: PerformanceEntryList): void => {
      tasks.push(...entries.map(({ duration }) => duration));
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    // When a frame's work begins, not when the screen would have had it: that comes in 60ths.
    const frame = (): Promise<number> =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          resolve(performance.now());
        }),
      );
    await frame();
    const start = await frame();
    // Asked for once: a page that is asked on its way has to lay itself out for the answer.
    const bottom = document.documentElement.scrollHeight - innerHeight - 1;
    const end = stride === 0 ? Infinity : Math.min(bottom, scrollY + pixels);
    observer.observe({ entryTypes: ['longtask'] });
    const frames: number[] = [];
    for (let [last, top] = [start, scrollY]; last - start < milliseconds && top < end;) {
      top += stride;
      scrollTo({ top, behavior: 'instant' });
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    // Of the last of them one is told a little later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    note(observer.takeRecords());
    observer.disconnect();
    return { frames, tasks };
  }, way);

/** Scrolls down from where the page is, by so many pixels or to its end. */
export const scrollOn = (page: Page, pixels?: number): Promise<Reading> =>
  record(page, { stride: STRIDE, ...(pixels !== undefined && { pixels }) });

/** Watches a page that nobody scrolls. */
export const watch = (page: Page, milliseconds: number): Promise<Reading> =>
  record(page, { stride: 0, milliseconds });

/** A reading in a few numbers; `late` is the share of late frames, in percent. */
export type Pace = Readonly<Record<'p50' | 'p95' | 'p99' | 'late' | 'tasks' | 'longest', number>>;

export const paceOf = ({ frames, tasks }: Reading): Pace => ({
  p50: quantile(frames, 0.5),
  p95: quantile(frames, 0.95),
  p99: quantile(frames, 0.99),
  late: (100 * frames.filter((time) => time > LATE_MS).length) / frames.length,
  tasks: tasks.length,
  longest: Math.max(0, ...tasks),
});
