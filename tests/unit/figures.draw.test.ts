/** From any still of a figure to any other of its states: the same picture, the same elements. */
import { cross } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { stillMarks } from '../../src/figures/still.ts';
import { draw } from '../../src/kit/draw.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import { few } from '../support/few.ts';
import { propsIn, storyFigures } from './support/figures.ts';
import { shapesOf, svgWith } from './support/svg.ts';

/** Ways from one state to another, in each frame. */
const WAYS = 24;

describe.each(storyFigures)('the stills of $id', ({ id, figure, settings }) => {
  it.each(FRAMES)('can be carried on from in the frame $id', (frame) => {
    const props = propsIn({ id, settings }, 'zh');
    const fresh = new Map(
      figure.states.map((state) => {
        const svg = svgWith();
        const { marks } = figure.layout(figure.parse(state), frame, props);
        draw(svg, marks);
        return [state, { marks, shapes: shapesOf(svg) }];
      }),
    );
    for (const [from, [to, { marks, shapes }]] of few(cross(figure.states, fresh), WAYS)) {
      const svg = svgWith(stillMarks({ figure, state: from, props }, frame));
      const before = new Map([...svg.children].map((one) => [one.getAttribute('data-key'), one]));
      draw(svg, marks);
      expect(shapesOf(svg), `${from} to ${to}`).toEqual(shapes);
      const renewed = [...svg.children].filter((one) => {
        const standing = before.get(one.getAttribute('data-key'));
        return standing !== undefined && standing !== one;
      });
      expect(renewed.length, `${from} to ${to}`).toBe(0);
    }
  });
});
