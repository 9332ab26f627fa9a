/** Which fonts a built page loads. */
import { expandRange } from '../../src/fonts/ranges.ts';
import { readRuns } from '../../src/fonts/runs.ts';
import { STORY_FONTS } from '../../src/fonts/faces.ts';

const RULE =
  /@font-face\{font-family:"(\w+)"[^}]*url\("[^"]*\/(fonts\/[^"]+)"\)[^}]*unicode-range:([^;}]+)\}/g;

/**
 * The files of the fonts that a page loads before anything on it is opened, however far one scrolls;
 * in an edition written in letters with what is closed, whose letters are in the same files.
 */
export const fontsShown = (html: string, page: string): string[] => {
  const { runs, set } = readRuns(html, page);
  const shown = runs.filter(({ layer }) => set === STORY_FONTS || layer !== 'other');
  return [...html.matchAll(RULE)]
    .filter(([, family, , range = '']) => {
      const points = new Set(expandRange(range));
      return shown.some(
        (run) =>
          run.family === family &&
          Array.from(run.text).some((character) => points.has(character.codePointAt(0) ?? 0)),
      );
    })
    .map(([, , file = '']) => file);
};
