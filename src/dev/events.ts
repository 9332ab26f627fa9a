/** What the development server and its pages say to each other. Writing only: none of it ships. */

import type { ToolText } from '../locales/tools.ts';

/** From the server: everything now wrong with the story. */
export const FINDINGS = 'story:findings';
/** From a page that has just opened: it wants to hear of them. */
export const HELLO = 'story:hello';

/** From a page, every second: it is still the one that was asked for then, whatever it has heard. */
export const STILL = 'story:still';

export interface Hello {
  /** When the page was asked for, in milliseconds since 1970. */
  readonly asked: number;
}

/** One thing wrong, as a page shows it. */
export interface Told {
  /** “content/facts.yaml:12:3”. */
  readonly place: string;
  readonly message: ToolText;
}
