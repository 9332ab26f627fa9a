/** What a part of the bench is: some measurements of the same kind, as the rows of a table. */
import type { Browser } from '@playwright/test';
import type { Sites } from './sites.ts';

/** By column; times in ms, unless the column says another unit. */
export type Row = Readonly<Record<string, number | string>>;
/** By what was measured. */
export type Table = Readonly<Record<string, Row>>;

export interface Setting {
  readonly browser: Browser;
  readonly sites: Sites;
  /** How often each thing is measured; what is told is the median. */
  readonly rounds: number;
}

export interface Part {
  /** What the table shows, and what is aimed at. */
  readonly title: string;
  readonly measure: (setting: Setting) => Promise<Table>;
}
