/** What marks mean: each is a colour that depends on where they stand. */

/** The ground gives these their colour; “ground” is what stands on an accent. */
export const GROUND_TONES = ['ink', 'quiet', 'ghost', 'ember', 'silicon', 'ground'] as const;

/**
 * Of a scenery, its light does: air and glow behind, three depths, the deep in front, and the rim
 * where light falls.
 */
export const LIGHT_TONES = ['air', 'glow', 'far', 'middle', 'near', 'deep', 'rim'] as const;

/** Those that tell intervals and numbers apart. */
export const DATA_TONES = ['ember', 'silicon', 'ink'] as const;

export type DataTone = (typeof DATA_TONES)[number];

/** All of them. */
export const TONES = [...GROUND_TONES, ...LIGHT_TONES] as const;

export type LightTone = (typeof LIGHT_TONES)[number];

export type Tone = (typeof TONES)[number];

/** The custom property that has the colour of a tone. */
export const propertyOf = (tone: Tone): string => `--${tone === 'ground' ? 'on-accent' : tone}`;
