/** What it costs to open a page of each kind: when it shows, what it loads, how much it moves. */
import type { CDPSession, Page } from '@playwright/test';
import { story } from '../support/story.ts';
import { middles, round } from './numbers.ts';
import { openQuietly } from './open.ts';
import type { Part, Row, Setting } from './part.ts';
import { withPhone } from './phone.ts';

const KB = 1000;
/** Kinds of bytes, as the browser names them; all else is `other`. */
const KINDS = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'] as const;
type Kind = (typeof KINDS)[number] | 'other';

interface PageToOpen {
  readonly name: string;
  readonly url: string;
}

/** The pages of an edition, one of each kind; states are those of the longest scene. */
export const pagesOf = (
  site: string,
  { lang, home, chapters }: (typeof story.editions)[number],
): readonly PageToOpen[] => {
  const [longest] = chapters
    .flatMap(({ scenes }) => scenes)
    .toSorted((one, other) => other.steps.length - one.steps.length);
  const state = `${longest?.figure ?? ''}/${longest?.steps[0]?.state ?? ''}/`;
  const paths = {
    story: '',
    figures: 'figures/',
    state: `figures/${state}`,
    embed: `embed/${state}`,
    handbook: 'handbook/',
  };
  return Object.entries(paths)
    .filter(([kind]) => longest !== undefined || !['state', 'embed'].includes(kind))
    .map(([kind, path]) => ({ name: `${kind} ${lang}`, url: site + home.slice(1) + path }));
};

/** What the browser says of a page when it has come to rest. */
interface Paint {
  fcp: number;
  lcp: number;
  /** What tasks took beyond 50 ms, from the first paint on. */
  blocking: number;
  /** The sum of all shifts. */
  shift: number;
  elements: number;
}

/** Has a page write down what it paints and shifts; to be called before it opens. */
const observePaint = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const paint = { fcp: 0, lcp: 0, blocking: 0, shift: 0 };
    Object.assign(window, { paint });
    const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(note);
      }).observe({ type, buffered: true });
    };
    observe('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') paint.fcp = startTime;
    });
    observe('largest-contentful-paint', ({ startTime }) => {
      paint.lcp = startTime;
    });
    observe('longtask', ({ startTime, duration }) => {
      if (startTime + duration > paint.fcp) paint.blocking += duration - 50;
    });
    observe('layout-shift', (entry) => {
      if ('value' in entry && typeof entry.value === 'number') paint.shift += entry.value;
    });
  });
};

const readPaint = (page: Page): Promise<Paint> =>
  page.evaluate(() => {
    const { paint } = window as unknown as { paint: Omit<Paint, 'elements'> };
    return { ...paint, elements: document.querySelectorAll('*').length };
  });

/** Counts the bytes that come over the line from now on, by kind. */
const countBytes = (devtools: CDPSession): Record<Kind, number> => {
  const bytes = { Document: 0, Stylesheet: 0, Script: 0, Font: 0, Image: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, KINDS.find((kind) => kind === type) ?? 'other');
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  return bytes;
};

/** Opens a page and says what that took. */
export const openingOf = async (
  page: Page,
  url: string,
): Promise<Record<keyof Paint | Kind, number>> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const bytes = countBytes(devtools);
  await observePaint(page);
  await openQuietly(page, url);
  return { ...(await readPaint(page)), ...bytes };
};

const rowOf = (opening: Record<keyof Paint | Kind, number>, bareLcp: number): Row => {
  const { Document, Stylesheet, Script, Font, Image, other } = opening;
  const kilobytes = (bytes: number): number => round(bytes / KB, 1);
  return {
    FCP: round(opening.fcp, 0),
    LCP: round(opening.lcp, 0),
    'LCP, ratio': round(opening.lcp / bareLcp),
    blocking: round(opening.blocking, 0),
    shift: round(opening.shift, 3),
    elements: opening.elements,
    'all, kB': kilobytes(Document + Stylesheet + Script + Font + Image + other),
    HTML: kilobytes(Document),
    CSS: kilobytes(Stylesheet),
    script: kilobytes(Script),
    fonts: kilobytes(Font),
    images: kilobytes(Image),
    other: kilobytes(other),
  };
};

/** All pages that are opened: the bare one first, those of each edition, the peers. */
const toOpen = ({ sites }: Setting): readonly PageToOpen[] => [
  { name: 'bare page', url: sites.bare },
  ...story.editions.flatMap((edition) => pagesOf(sites.story, edition)),
  ...(sites.scrollama === undefined ? [] : [{ name: 'scrollama and D3', url: sites.scrollama }]),
  ...(sites.timeline === undefined ? [] : [{ name: 'TimelineJS3', url: sites.timeline }]),
];

export const pages: Part = {
  title:
    'First visits at 1.6 Mbit/s, 150 ms away; ratios to the bare page. Aims: LCP 1.0, blocking 0, shift 0, story 180 kB, state page 90 kB',
  measure: async (setting) => {
    const all = toOpen(setting);
    const openings = all.map((): Record<keyof Paint | Kind, number>[] => []);
    for (let n = 0; n < setting.rounds; n += 1)
      for (const [index, { url }] of all.entries())
        openings[index]?.push(await withPhone(setting.browser, (page) => openingOf(page, url)));
    const found = openings.map((rounds) => middles(rounds));
    const bareLcp = found[0]?.lcp ?? NaN;
    return Object.fromEntries(
      found.map((opening, index) => [all[index]?.name ?? '', rowOf(opening, bareLcp)]),
    );
  },
};
