/** The figures of another story, with other data: tests/fixtures/other-data. */
import { rmSync } from 'node:fs';
import { figuresIn, type StoryFigure } from './figures.ts';
import { makeStory, overlaid } from './stories.ts';

const read = async (): Promise<StoryFigure[]> => {
  const folder = makeStory(overlaid('other-data'));
  try {
    return await figuresIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const otherFigures: readonly StoryFigure[] = await read();
