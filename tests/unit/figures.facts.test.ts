/** Marks that stand for facts: of any story, only for those that the figure's data name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computedFrom } from '../../src/editorial/ledger.ts';
import { factsOf, standingFor } from '../../src/kit/facts.ts';
import type { Mark } from '../../src/kit/marks.ts';
import { canalFigures, propsIn, statesOf, storyFigures } from './support/figures.ts';
import { anyFrame, KNOWN_FRAMES } from './support/frames.ts';

/** All the texts in some data, at any depth. */
const textsIn = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsIn)
      : [];

const shown = [
  ...statesOf(storyFigures).map((one) => ({ story: 'the story', ...one })),
  ...statesOf(canalFigures).map((one) => ({ story: 'the made-up story', ...one })),
];

describe.each(shown)('$story: $id in the state $state, $edition', (one) => {
  const { figure, state, props } = one;
  const known = new Set(textsIn(props.data));

  it('stands for facts of its data alone, in any frame', () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const { marks } = figure.layout(figure.parse(state), frame, props);
        expect(factsOf(marks).filter((id) => !known.has(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe.each([...storyFigures, ...canalFigures])('the figure $id', ({ id, figure, settings }) => {
  it('has marks that stand for facts', () => {
    const facts = KNOWN_FRAMES.flatMap((frame) =>
      figure.states.flatMap((state) =>
        factsOf(figure.layout(figure.parse(state), frame, propsIn({ id, settings }, 'en')).marks),
      ),
    );
    expect(facts).not.toEqual([]);
  });
});

const mark: Mark = {
  kind: 'line',
  key: 'one',
  tone: 'ink',
  x1: 0,
  x2: 1,
  y1: 0,
  y2: 0,
  width: 1,
};

describe('marks that stand for facts', () => {
  it('say each once, and keep those they stood for', () => {
    const [both] = standingFor(['b', 'a'], standingFor(['a'], [mark]));
    expect(both?.facts).toEqual(['a', 'b']);
    expect(standingFor([], [mark])).toEqual([mark]);
  });

  it('are found inside planes', () => {
    const plane: Mark = {
      kind: 'plane',
      key: 'plane',
      tone: 'deep',
      dx: 0,
      dy: 0,
      scale: 1,
      marks: standingFor(['c'], [mark]),
    };
    expect(factsOf([plane, ...standingFor(['c', 'd'], [mark])])).toEqual(['c', 'd']);
  });
});

describe('facts computed from others', () => {
  const fact = (id: string, formula?: string) => ({
    id,
    formula,
    kind: 'computed' as const,
    unit: 'days' as const,
    value: 1,
    source: [],
    asOf: '2020',
    label: { zh: id, en: id },
  });
  const facts = [fact('a'), fact('b'), fact('c', 'a - b'), fact('d', 'a - b + e'), fact('e')];

  it('are those whose formula names just these', () => {
    expect(computedFrom(['b', 'a'], { facts })).toEqual(['c']);
    expect(computedFrom(['a'], { facts })).toEqual([]);
  });
});
