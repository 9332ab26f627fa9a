/** Where the pages and files of a state are, below the home of its edition. */

/** “figures/intervals/aligned/”. */
export const statePath = (figure: string, state: string): string => `figures/${figure}/${state}/`;

/** “embed/intervals/aligned/”. */
export const embedPath = (figure: string, state: string): string => `embed/${figure}/${state}/`;

/** The folder of the story's own snapshots. */
export const COVER_PATH = 'snapshots/cover/';

/** An address as one would write it by hand: “example.org/figures/intervals/aligned”. */
export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');
