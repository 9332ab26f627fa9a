/** The figures that a story has data for, with what they are drawn from. */
import { join } from 'node:path';
import {
  figuresIn as readFigures,
  type StoryFigure,
} from '../../../src/cli/review/story-figures.ts';
import type { FigureProps } from '../../../src/figures/figure.ts';
import type { FigureId } from '../../../src/figures/index.ts';
import { CANAL } from '../../support/canal.ts';
import { EDITIONS, type Edition } from '../../support/editions.ts';
import { STORY } from '../../support/story.ts';

export type { StoryFigure };

/** The figures of the story in a folder, with the labels of the site's own. */
export const figuresIn = (folder: string): Promise<StoryFigure[]> =>
  readFigures(folder, join(STORY, 'strings'));

/** Those of the site's own story. */
export const storyFigures: readonly StoryFigure[] = await figuresIn(STORY);

/** Those of the story made for tests. */
export const canalFigures: readonly StoryFigure[] = await figuresIn(CANAL);

/** One of those. Throws when that story has no data for it. */
export const canalFigure = (wanted: FigureId): StoryFigure => {
  const found = canalFigures.find(({ id }) => id === wanted);
  if (!found) throw new Error(`the story has no data for the figure “${wanted}”`);
  return found;
};

/** What a figure is drawn from in an edition. Throws when its story has no such edition. */
export const propsIn = (
  { id, settings }: Pick<StoryFigure, 'id' | 'settings'>,
  edition: string,
): FigureProps<unknown> => {
  const found = settings[edition];
  if (!found) throw new Error(`“${id}” has no edition “${edition}”`);
  return found;
};

/** Every named state of figures in every edition. */
export const statesOf = (
  all: readonly StoryFigure[],
): (StoryFigure & { state: string; edition: Edition; props: FigureProps<unknown> })[] =>
  all.flatMap((one) =>
    EDITIONS.flatMap((edition) =>
      one.figure.states.map((state) => ({
        ...one,
        state,
        edition,
        props: propsIn(one, edition),
      })),
    ),
  );
