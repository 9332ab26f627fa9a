/** What a frame of each scene is spent on: a trace of the page's thread while it is read. */
import { z } from 'astro/zod';
import { round } from './numbers.ts';
import { openQuietly } from './open.ts';
import type { Part, Row } from './part.ts';
import { withPhone } from './phone.ts';
import { scenesOf } from './scenes.ts';

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What the browser calls the work of a kind. None lies in another of its own kind but scripts. */
const WORK = {
  script: ['FunctionCall', 'FireAnimationFrame', 'EvaluateScript', 'RunMicrotasks'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
} as const;
const TASK = 'RunTask';

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  /** Of `dur`, what the thread had the processor for: what else the machine does is not in it. */
  tdur: z.number().optional(),
});
type TraceEvent = z.infer<typeof traceEvent>;

/** The events of the page's own thread: the one that was called most for the next frame. */
const mainThread = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const counts = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`;
  for (const event of events)
    if (event.name === 'FireAnimationFrame')
      counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  const [main] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return events.filter((event) => event.ph === 'X' && threadOf(event) === main);
};

/** Milliseconds that events of some names took together; one within another counts once. */
const timeOf = (events: readonly TraceEvent[], names: readonly string[]): number => {
  let [sum, end] = [0, 0];
  const own = events.filter(({ name }) => names.some((wanted) => name.endsWith(wanted)));
  for (const { ts, dur = 0, tdur = dur } of own.toSorted((one, other) => one.ts - other.ts)) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
};

/** What a trace says of `frames` frames, per frame. */
const rowOf = (trace: Buffer, frames: number): Row => {
  const { traceEvents } = z
    .object({ traceEvents: z.array(traceEvent) })
    .parse(JSON.parse(trace.toString('utf8')));
  const events = mainThread(traceEvents);
  const perFrame = (names: readonly string[]): number => round(timeOf(events, names) / frames);
  const [script, style, layout, paint] = Object.values(WORK).map(perFrame);
  const passes = events.filter(({ name }) => name === 'UpdateLayoutTree').length;
  return {
    task: perFrame([TASK]),
    script: script ?? 0,
    style: style ?? 0,
    layout: layout ?? 0,
    paint: paint ?? 0,
    'style, passes': round(passes / frames),
  };
};

export const trace: Part = {
  title:
    'What a frame is spent on, ms a frame, read once; style and layout that a script asks for are in script, too',
  measure: async (setting) => {
    const rows: Record<string, Row> = {};
    for (const { name, url, read } of scenesOf(setting)) {
      rows[name] = await withPhone(setting.browser, async (page) => {
        await openQuietly(page, url);
        await setting.browser.startTracing(page, { categories: CATEGORIES });
        const { frames } = await read(page);
        return rowOf(await setting.browser.stopTracing(), frames.length);
      });
    }
    return rows;
  },
};
