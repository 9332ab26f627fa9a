/** The thread that paints a scenery. */
import { expect, it, vi } from 'vitest';
import { paintOnRequest } from '../../src/kit/scenery/worker.ts';

it('paints anew what a device short of memory has taken away', () => {
  const thread = new EventTarget();
  vi.stubGlobal('addEventListener', thread.addEventListener.bind(thread));
  vi.stubGlobal('postMessage', vi.fn());
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const runFrames = (): void => {
    for (const frame of frames.splice(0)) frame(0);
  };
  const tell = (data: object): void => {
    thread.dispatchEvent(Object.assign(new Event('message'), { data }));
  };
  const fillRect = vi.fn();
  const context = { setTransform: vi.fn(), fillRect };
  const canvas = Object.assign(new EventTarget(), { getContext: () => context });
  const view = { frame: {}, width: 30, height: 20, scale: 1, x: 0, y: 0 };

  paintOnRequest(() => []);
  tell({ canvases: [canvas], subject: {}, palette: {} });
  tell({ views: [view], address: 'first' });
  runFrames();
  runFrames();
  expect(fillRect).toHaveBeenCalledTimes(1);
  canvas.dispatchEvent(new Event('contextrestored'));
  runFrames();
  expect(fillRect).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});
