/** The labels of the story's interface, as a figure is given them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../src/cli/paths.ts';
import { stringsSchema, type Strings } from '../../../src/editorial/schemas.ts';
import type { Edition } from '../../../src/i18n/editions.ts';

/** Every label of an edition. */
export const storyWords = (edition: Edition): Strings =>
  stringsSchema.parse(parse(readFileSync(join(root, `content/strings/${edition}.yaml`), 'utf8')));

/** The labels of one figure, without its name in front. */
export const figureWords = (figure: string, edition: Edition): Strings =>
  Object.fromEntries(
    Object.entries(storyWords(edition))
      .filter(([key]) => key.startsWith(`${figure}.`))
      .map(([key, text]) => [key.slice(figure.length + 1), text]),
  );
