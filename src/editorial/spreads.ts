import type { ToolText } from '../locales/tools.ts';

interface SpreadRoom {
  /** How many labels it has. */
  readonly labels: number;
  /** How long each may be, in Chinese characters; others count half. */
  readonly length: number;
}

/** The drawings that a spread may ask for, and the room that each has for words. */
export const SPREADS = {
  spine: { labels: 4, length: 20 },
  magnet: { labels: 7, length: 12 },
  'paper-to-ground': { labels: 4, length: 10 },
  tracks: { labels: 4, length: 5 },
  sunrise: { labels: 1, length: 14 },
} as const satisfies Readonly<Record<string, SpreadRoom>>;

type SpreadName = keyof typeof SPREADS;

/** Whether a drawing has this name. */
export const isSpread = (name: string): name is SpreadName => Object.hasOwn(SPREADS, name);

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** How long a label is, in Chinese characters. */
export const labelLength = (label: string): number =>
  (label.length + (label.match(WIDE)?.length ?? 0)) / 2;

const rooms = Object.entries(SPREADS);

/** The room of every drawing, in words. */
export const ABOUT_LABELS: ToolText = {
  zh: rooms
    .map(([name, { labels, length }]) => `${name} ${labels} 个，每个至多 ${length} 字`)
    .join('；'),
  en: rooms
    .map(([name, { labels, length }]) => `${name} ${labels} of up to ${2 * length} letters`)
    .join(', '),
};
