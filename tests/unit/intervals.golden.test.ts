/** Every picture of the story's intervals, exactly as it was last looked at and found good. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intervals } from '../../src/figures/intervals/figure.ts';
import { EDITIONS } from '../../src/i18n/editions.ts';
import { KNOWN_FRAMES } from './support/frames.ts';
import { golden, GOLDEN_FOLDER, written } from './support/golden.ts';
import { storySetting } from './support/story-setting.ts';

const pictures = EDITIONS.flatMap((edition) =>
  intervals.states.flatMap((state) =>
    KNOWN_FRAMES.map((frame) => ({
      edition,
      state,
      frame,
      name: `intervals.${state}.${edition}.${frame.id}.jsonl`,
    })),
  ),
);

describe('the pictures of the intervals', () => {
  it.each(pictures)('$name', ({ edition, state, frame, name }) => {
    const actual = written(intervals.layout(intervals.parse(state), frame, storySetting(edition)));
    expect(actual.split('\n')).toEqual(golden(name, actual).split('\n'));
  });

  it('are all that the folder holds', () => {
    const held = readdirSync(GOLDEN_FOLDER).filter((name) => name.startsWith('intervals.'));
    expect(held.sort()).toEqual(pictures.map(({ name }) => name).sort());
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
});
