/** Every picture of the story's figures, exactly as it was last looked at and found good. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statesOf, storyFigures } from './support/figures.ts';
import { KNOWN_FRAMES } from './support/frames.ts';
import { golden, GOLDEN_FOLDER, written } from './support/golden.ts';

const pictures = statesOf(storyFigures).flatMap((shown) =>
  KNOWN_FRAMES.map((frame) => ({
    ...shown,
    frame,
    name: `${shown.id}.${shown.state}.${shown.edition}.${frame.id}.jsonl`,
  })),
);

describe('the pictures of the figures', () => {
  it.each(pictures)('$name', ({ figure, state, frame, setting, name }) => {
    const actual = written(figure.layout(figure.parse(state), frame, setting));
    expect(actual.split('\n')).toEqual(golden(name, actual).split('\n'));
  });

  it('are all that the folder holds', () => {
    expect(readdirSync(GOLDEN_FOLDER).sort()).toEqual(pictures.map(({ name }) => name).sort());
  });
});

describe('golden files', () => {
  it('must exist', () => {
    expect(() => golden('nothing.jsonl', '{}', {})).toThrow(
      'There is no golden file nothing.jsonl.',
    );
  });

  it('are never written where CI is true', () => {
    const env = { UPDATE_GOLDEN: '1', CI: 'true' };
    expect(() => golden('nothing.jsonl', '{}', env)).toThrow(
      'CI compares golden files and must not write them.',
    );
    expect(readdirSync(GOLDEN_FOLDER)).not.toContain('nothing.jsonl');
  });

  it('tell two drawings apart, however long their path data are', () => {
    const [one, other] = ['L1 1', 'L1 2'].map((end) => {
      const d = `M0 0${'h9'.repeat(100)}${end}`;
      const mark = { kind: 'path', key: 'a', tone: 'ink', d, dx: 0, dy: 0 } as const;
      return written({ frame: { id: 'any', width: 1, height: 1 }, marks: [mark] });
    });
    expect(one).toMatch(/"d":"M0 0h9h9h9h9h9h9h9h9…208 characters, [0-9a-f]{12}"/);
    expect(one).not.toBe(other);
  });
});
