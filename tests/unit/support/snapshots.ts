/** Snapshots of the story's own figures, without Astro. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { storySchema } from '../../../src/editorial/schemas.ts';
import type { Edition } from '../../../src/locales/editions.ts';
import { paletteOf, type CardPalette } from '../../../src/theme/surface.ts';
import type { Snapshot } from '../../../src/share/snapshot.ts';
import { STORY } from '../../support/story.ts';
import { storyFigures } from './figures.ts';

const palette = (): CardPalette => paletteOf('silver');

const story = storySchema.parse(parse(readFileSync(join(STORY, 'story.yaml'), 'utf8')));

/** Every state of every figure in an edition. */
export const snapshots = (edition: Edition): Snapshot[] => {
  const { title, recency } = story.editions.find(({ lang }) => lang === edition) ?? {
    title: '',
    recency: '',
  };
  return storyFigures.flatMap(({ id, figure, settings }) => {
    const props = settings[edition];
    if (!props) return [];
    return figure.states.map((state) => ({
      figure,
      state,
      props,
      palette: palette(),
      words: {
        brand: title,
        name: props.words.name ?? '',
        recency,
        address: `example.org/figures/${id}/${state}`,
        scan: 'Scan',
      },
      address: `https://example.org/figures/${id}/${state}/`,
    }));
  });
};
