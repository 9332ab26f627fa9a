/** The labels of the story's interface, as a figure is given them. */
import { join } from 'node:path';
import { readLabels } from '../../../src/cli/review/story-figures.ts';
import { labelsOf } from '../../../src/figures/props.ts';
import type { Strings } from '../../../src/editorial/schemas.ts';
import type { Edition } from '../../../src/locales/editions.ts';
import { STORY } from '../../support/story.ts';

/** Every label of an edition. */
export const storyWords = (edition: Edition): Strings =>
  readLabels(join(STORY, 'strings'), edition);

/** The labels of one figure, without its name in front. */
export const figureWords = (figure: string, edition: Edition): Strings =>
  labelsOf(storyWords(edition), figure);
