/** What a bench is: a measurement of one page, taken of the story and of the bare page alike. */
import type { Page } from '@playwright/test';

export interface Bench {
  /** What is measured, with its unit. */
  name: string;
  /** The ratio of story to bare page that is not to be exceeded. */
  aim: number;
  /** Opens the address on a page that has just been made, and measures. */
  measure: (page: Page, url: string) => Promise<number>;
}
