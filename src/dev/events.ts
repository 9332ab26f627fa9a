/** What the development server and its pages say to each other. Writing only: none of it ships. */

import type { ToolText } from '../locales/tools.ts';

/** From the server: everything now wrong with the story. */
export const FINDINGS = 'story:findings';
/** From a page that has just opened: it wants to hear of them. */
export const HELLO = 'story:hello';

/**
 * Where a page asks, over plain HTTP, whether it is out of date: `?asked=` says when it was asked for
 * itself, in milliseconds since 1970; the answer is “true” or “false”. What is sent to pages reaches
 * none that is still loading, nor one that is busy with what it was sent before.
 */
export const OUTDATED = '/__story/outdated';

/** One thing wrong, as a page shows it. */
export interface Told {
  /** “content/facts.yaml:12:3”. */
  readonly place: string;
  readonly message: ToolText;
}
