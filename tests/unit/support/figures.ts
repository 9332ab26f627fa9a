/** Every figure that the story has data for, with what it is drawn from. */
import { figures, isFigureId, type AnyFigure, type FigureId } from '../../../src/figures/index.ts';
import type { Setting } from '../../../src/figures/figure.ts';
import { EDITIONS, type Edition } from '../../../src/i18n/editions.ts';
import { figureSetting, hasFigure } from '../../../src/story/library.ts';

export interface StoryFigure {
  readonly id: FigureId;
  readonly figure: AnyFigure;
  readonly settings: Readonly<Record<Edition, Setting<unknown>>>;
}

const read = async (id: FigureId): Promise<StoryFigure> => {
  const settings = await Promise.all(
    EDITIONS.map(async (edition) => [edition, await figureSetting(id, edition)] as const),
  );
  return {
    id,
    figure: await figures[id](),
    settings: Object.fromEntries(settings) as Record<Edition, Setting<unknown>>,
  };
};

export const storyFigures: readonly StoryFigure[] = await Promise.all(
  Object.keys(figures).filter(isFigureId).filter(hasFigure).map(read),
);

/** One of them. Throws when the story has no data for it. */
export const storyFigure = (wanted: FigureId): StoryFigure => {
  const found = storyFigures.find(({ id }) => id === wanted);
  if (!found) throw new Error(`the story has no data for the figure “${wanted}”`);
  return found;
};

/** Every named state of every figure in every edition. */
export const storyStates = storyFigures.flatMap(({ id, figure, settings }) =>
  EDITIONS.flatMap((edition) =>
    figure.states.map((state) => ({ id, figure, state, edition, setting: settings[edition] })),
  ),
);
