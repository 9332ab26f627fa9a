/** The renderers that run in browsers, for a page of a test: bundled, and called by name. */
import { draw } from '../../src/kit/draw.ts';
import { paintFade } from '../../src/kit/fade.ts';
import type { Mark } from '../../src/kit/marks.ts';
import { paint } from '../../src/kit/paint.ts';
import { paintsOf, type Surface } from '../../src/share/own/paint.ts';

const renderers = {
  draw,
  paint: (surface: Surface, marks: readonly Mark[]): void => {
    paint(marks, { ...paintsOf(surface), fade: paintFade });
  },
};

export type Renderers = typeof renderers;

Object.assign(globalThis, { renderers });
