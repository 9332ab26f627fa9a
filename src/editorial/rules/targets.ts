/** What links in chapters can lead to: the pages of every edition, and what is on them. */
import type { Edition } from '../../locales/editions.ts';
import { nameOf, type ParsedChapter } from '../chapter.ts';
import { addressesOf } from './addresses.ts';
import type { EditionChapters } from './editions.ts';

/** What links can lead to on a page. */
export interface Page {
  readonly anchors: ReadonlySet<string>;
  /** A story’s chapters that cannot be read: of what is in them, nothing is known. */
  readonly unread?: readonly string[];
}

/** What links of an edition can lead to. */
export interface Targets {
  /** The path of its story. */
  readonly home: string;
  /** The pages of all editions, and their feeds, by path: /en/figures/history/pit/, /en/feed.xml. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** The pages of an edition; what is on that of its story, its chapters say. */
export type Pages = (edition: Edition) => Targets;

/** What links of chapters lead to, of those that readers get and of those that are drafts. */
interface Leads {
  readonly published: Targets;
  readonly withDrafts: Targets;
}

const storyPage = (chapters: readonly ParsedChapter[]): Page => ({
  anchors: addressesOf(chapters).anchors,
  unread: chapters.filter((each) => each.unreadable).map(nameOf),
});

/** What links of each edition can lead to, from the chapters that each shows. */
export const targetsOf = (editions: readonly EditionChapters[], pagesOf: Pages): Leads[] => {
  const own = editions.map(({ edition, chapters }) => ({
    ...pagesOf(edition),
    // What only drafts have is not on the page that readers get.
    published: storyPage(chapters.filter(({ front }) => front?.draft !== true)),
    withDrafts: storyPage(chapters),
  }));
  const all = own.flatMap(({ home, pages, published }) => [...pages, [home, published] as const]);
  return own.map(({ home, published, withDrafts }) => ({
    published: { home, pages: new Map([...all, [home, published]]) },
    withDrafts: { home, pages: new Map([...all, [home, withDrafts]]) },
  }));
};
