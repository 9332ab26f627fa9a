/** Where the pages and files of a state are, below the home of its edition. */

/** “figures/intervals/aligned/”. */
export const statePath = (figure: string, state: string): string => `figures/${figure}/${state}/`;

/** “embed/intervals/aligned/”. */
export const embedPath = (figure: string, state: string): string => `embed/${figure}/${state}/`;

/** What the story itself is called where otherwise a figure is named. */
export const COVER = 'cover';

/** The folder of the story's own snapshots. */
export const COVER_PATH = `snapshots/${COVER}/`;

/** What the picture of all stations of a figure is called where otherwise a shape is named. */
export const FILM = 'film';

/** “figures/history/film.png”, and what is said of it in “film.json”. */
export const filmPath = (figure: string, kind: 'png' | 'json'): string =>
  `figures/${figure}/${FILM}.${kind}`;

/** The whole story of a language as a file to print. */
export const printPath = (lang: string): string => `print/story.${lang}.pdf`;
