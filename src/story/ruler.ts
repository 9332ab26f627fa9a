/** The ruler of days that a story asks for in story.yaml: on its cover, its card, and its openers. */
import type { Edition } from '../locales/editions.ts';
import type { DayRuler } from '../kit/axis.ts';
import type { FigureProps } from '../figures/figure.ts';
import { figureIn, story } from './library.ts';

interface StoryRuler extends DayRuler {
  /** That of the figure whose days they are. */
  readonly props: FigureProps<unknown>;
}

/** Its ruler in an edition; undefined where it asks for none. Rejects a figure that counts no days. */
export const storyRuler = async (edition: Edition): Promise<StoryRuler | undefined> => {
  const { ruler } = story();
  if (ruler === undefined) return undefined;
  const { figure, props } = await figureIn(ruler, edition);
  if (!figure.timeline) throw new Error(`the figure “${ruler}” counts no days`);
  return { ...figure.timeline.ruler(props), props };
};
