/**
 * The colours of everything, once: style sheets, cards, the canvas and the drawings take them from
 * here. A chapter stands on a ground, and every mark takes its colour from it.
 */

/** What each ground gives a colour. `body` is of running text, `on-accent` of what stands on data. */
export type Colour =
  | ('ground' | 'raised' | 'ink' | 'body' | 'quiet' | 'ghost' | 'rule')
  | ('ember' | 'silicon' | 'on-accent');

type Colours = Readonly<Record<Colour, string>>;

/** The grounds that a chapter may stand on. */
export const GROUND_NAMES = ['coal', 'graphite', 'loess', 'silver', 'blueprint', 'dawn'] as const;

export type Ground = (typeof GROUND_NAMES)[number];

export const GROUNDS = {
  coal: {
    ground: '#0c0b0a',
    raised: '#1a1714',
    ink: '#f4efe6',
    body: '#ddd6ca',
    quiet: '#a79f94',
    ghost: '#4a433c',
    rule: '#3a342e',
    ember: '#ff6b2c',
    silicon: '#6fb6ff',
    'on-accent': '#0c0b0a',
  },
  graphite: {
    ground: '#141a21',
    raised: '#1e2630',
    ink: '#eef3f8',
    body: '#d3dbe4',
    quiet: '#9aa8b6',
    ghost: '#46525f',
    rule: '#344050',
    ember: '#ff6b2c',
    silicon: '#6fb6ff',
    'on-accent': '#0c0b0a',
  },
  loess: {
    ground: '#eadfc8',
    raised: '#f3ead7',
    ink: '#241a10',
    body: '#3b2e20',
    quiet: '#6a5740',
    ghost: '#b9a684',
    rule: '#cdbb98',
    ember: '#a63a08',
    silicon: '#0a5299',
    'on-accent': '#fff',
  },
  silver: {
    ground: '#e9edf0',
    raised: '#f6f8f9',
    ink: '#14181c',
    body: '#2b333a',
    quiet: '#5f6468',
    ghost: '#a3acb4',
    rule: '#c6cdd3',
    ember: '#b5400a',
    silicon: '#0a5fb0',
    'on-accent': '#fff',
  },
  blueprint: {
    ground: '#0e2a47',
    raised: '#163659',
    ink: '#f2f7fc',
    body: '#d5e2ef',
    quiet: '#b5c1cc',
    ghost: '#4a6a8c',
    rule: '#35587c',
    ember: '#ff8a55',
    silicon: '#8cc8ff',
    'on-accent': '#0c0b0a',
  },
  dawn: {
    ground: '#fdf7ec',
    raised: '#fffdf8',
    ink: '#1d1812',
    body: '#383026',
    quiet: '#6b6155',
    ghost: '#c9bda9',
    rule: '#e4d8c3',
    ember: '#b5400a',
    silicon: '#0a5fb0',
    'on-accent': '#fff',
  },
} as const satisfies Readonly<Record<Ground, Colours>>;

/** On paper, all stands on one. */
export const PAPER: Colours = {
  ground: '#fff',
  raised: '#fff',
  ink: '#000',
  body: '#1c1c1c',
  quiet: '#555',
  ghost: '#a8a8a8',
  rule: '#c4c4c4',
  ember: '#b5400a',
  silicon: '#0a5299',
  'on-accent': '#fff',
};

/** What lies around a painted scenery. */
export const NIGHT = '#080706';
