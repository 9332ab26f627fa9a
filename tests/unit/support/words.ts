/** The labels of the site's own story. */
import { join } from 'node:path';
import { readLabels } from '../../../src/cli/review/story-figures.ts';
import { labelsOf } from '../../../src/editorial/figure-labels.ts';
import type { Strings } from '../../../src/editorial/schemas.ts';
import type { Edition } from '../../../src/locales/editions.ts';
import { interfaceLabels } from '../../../src/locales/index.ts';
import { STORY } from '../../support/story.ts';

/** Every label of an edition, the interface's included. */
export const storyWords = (edition: Edition): Strings => ({
  ...interfaceLabels(edition),
  ...readLabels(join(STORY, 'strings'), edition),
});

/** The labels of one figure, without its name in front. */
export const figureWords = (figure: string, edition: Edition): Strings =>
  labelsOf(storyWords(edition), figure);
