/** Where the story lies: the folder an editor works in. STORY_DIR names another one. */
import { isAbsolute, relative, resolve } from 'node:path';

const story = process.env.STORY_DIR ?? 'content';

export const storyRoot = isAbsolute(story) ? story : resolve(process.cwd(), story);

/** A path of the story as an editor knows it: relative to the project where it lies inside. */
export const asWritten = (path: string): string => {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') ? path : inside;
};
