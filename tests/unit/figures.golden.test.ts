/**
 * Pictures of the made-up story, exactly as they were last looked at and found good: one file a
 * figure, one mark a line. `vitest run --config=tests/vitest.config.ts figures.golden -u` takes
 * them anew. Pictures of the site's own story gate nothing: npm run review shows them.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import type { FigureProps } from '../../src/figures/figure.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import { round, type Mark } from '../../src/kit/marks.ts';
import { canalFigures, propsIn, type StoryFigure } from './support/figures.ts';

const FOLDER = join(root, 'tests/unit/golden');

/** The most characters of path data that are written out, and how many of longer ones. */
const [MOST, BEGINNING] = [80, 20];

/** Enough of long path data to tell two apart. */
const shortened = (d: string): string => {
  if (d.length <= MOST) return d;
  const hash = createHash('sha256').update(d).digest('hex').slice(0, 12);
  return `${d.slice(0, BEGINNING)}…${d.length} characters, ${hash}`;
};

/** Numbers as they are drawn, so that no machine differs in the last digit. */
const compact = (name: string, value: unknown): unknown => {
  if (typeof value === 'number') return round(value);
  return name === 'd' && typeof value === 'string' ? shortened(value) : value;
};
const line = (value: unknown): string => JSON.stringify(value, compact);

/** A mark, and after it those that it holds, each on a line of its own. */
const flat = (mark: Mark): unknown[] => {
  if (!('marks' in mark)) return [mark];
  const { marks, ...own } = mark;
  return [own, ...marks.flatMap(flat)];
};

/** Labels that are what they are called, with their numbers: no editor's wording moves a mark. */
const plain = (props: FigureProps<unknown>): FigureProps<unknown> => ({
  ...props,
  words: Object.fromEntries(
    Object.entries(props.words).map(([key, text]) => [
      key,
      [key.split('.').at(-1), ...(text.match(/\{\w+\}/g) ?? [])].join(' '),
    ]),
  ),
});

const written = ({ id, figure, settings }: StoryFigure): string =>
  figure.states
    .flatMap((state) =>
      FRAMES.flatMap((frame) => {
        const props = plain(propsIn({ id, settings }, 'zh'));
        const { marks, control } = figure.layout(figure.parse(state), frame, props);
        return [
          { state, frame: frame.id },
          ...marks.flatMap(flat),
          ...(control ? [{ control }] : []),
        ];
      }),
    )
    .map((part) => `${line(part)}\n`)
    .join('');

it.each(canalFigures)('the pictures of $id', async (shown) => {
  await expect(written(shown)).toMatchFileSnapshot(join(FOLDER, `${shown.id}.jsonl`));
});

it('golden files are of figures that there are', () => {
  const names = canalFigures.map(({ id }) => `${id}.jsonl`);
  expect(readdirSync(FOLDER).filter((name) => !names.includes(name))).toEqual([]);
});
