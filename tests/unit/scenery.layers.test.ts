/** What of a picture lies on which layer. */
import { describe, expect, it } from 'vitest';
import { history } from '../../src/figures/history/figure.ts';
import { LAST, stateAt } from '../../src/figures/history/state.ts';
import type { Mark, PlaneMark, TextMark } from '../../src/kit/marks.ts';
import { splitLayers } from '../../src/story/scene/scenery/split.ts';
import { KNOWN_FRAMES } from './support/frames.ts';
import { storyHistory } from './support/history.ts';

const text = (key: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  key,
  tone: 'ink',
  text: key,
  size: 12,
  face: 'label',
  anchor: 'start',
  x: 0,
  y: 0,
  ...more,
});
const plane: PlaneMark = {
  kind: 'plane',
  key: 'here',
  tone: 'ink',
  marks: [],
  dx: 3,
  dy: 40,
  scale: 2,
};

describe('the layers of a picture', () => {
  it('are the planes, the named layers, and all else together, from the farthest to the nearest', () => {
    const marks: Mark[] = [
      text('a', { layer: 'words', opacity: 0.4 }),
      text('b', { layer: 'words', opacity: 0.4 }),
      text('c', { opacity: 0.2 }),
      plane,
      text('d'),
    ];
    expect(splitLayers(marks)).toEqual([
      {
        name: 'words',
        marks: [
          text('a', { layer: 'words', opacity: 1 }),
          text('b', { layer: 'words', opacity: 1 }),
        ],
        dy: 0,
        opacity: 0.4,
      },
      { name: 'base', marks: [text('c', { opacity: 0.2 }), text('d')], dy: 0, opacity: 1 },
      { name: 'here', marks: [{ ...plane, dy: 0, opacity: 1 }], dy: 40, opacity: 1 },
    ]);
  });

  it('have of the history one opacity each, and keep every mark', () => {
    const props = storyHistory('zh');
    for (const frame of KNOWN_FRAMES) {
      for (let step = 0; step <= LAST * 20; step += 1) {
        const { marks } = history.layout(stateAt(step / 20), frame, props);
        const layers = splitLayers(marks);
        expect(layers.flatMap((layer) => layer.marks.map(({ key }) => key)).sort()).toEqual(
          marks.map(({ key }) => key).sort(),
        );
        for (const mark of marks.filter(({ layer }) => layer !== undefined)) {
          const layer = layers.find(({ name }) => name === mark.layer);
          expect(mark.opacity ?? 1, mark.key).toBe(layer?.opacity);
        }
      }
    }
  });

  it('of the signs are the last of the whole layout: the scenery lies below them', () => {
    const props = storyHistory('en');
    for (const frame of KNOWN_FRAMES) {
      for (const progress of [0, 0.4, 1.7, 3.97, 4, 6.5, LAST]) {
        const { marks, ...rest } = history.layout(stateAt(progress), frame, props);
        const signs = history.scenery?.foreground(stateAt(progress), frame, props);
        expect(marks.slice(-(signs?.marks.length ?? 0))).toEqual(signs?.marks);
        expect({ ...rest, marks: signs?.marks }).toEqual(signs);
        const scenery = marks.slice(0, marks.length - (signs?.marks.length ?? 0));
        expect(scenery.length).toBeGreaterThan(0);
        expect(scenery.filter(({ light }) => light === undefined)).toEqual([]);
      }
    }
  });
});
