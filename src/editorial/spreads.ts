/** The drawings that a spread may ask for, and how many labels each has room for. */
export const SPREADS = {
  spine: 4,
  magnet: 7,
  'paper-to-ground': 4,
  tracks: 4,
  sunrise: 1,
} as const satisfies Readonly<Record<string, number>>;

export type SpreadName = keyof typeof SPREADS;

/** Whether a drawing has this name. */
export const isSpread = (name: string): name is SpreadName => Object.hasOwn(SPREADS, name);

/** The labels in an attribute, which stand with | between them. */
export const labelsIn = (value: string): string[] => value.split('|').map((label) => label.trim());
