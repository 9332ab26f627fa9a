/** What tones look like where they are drawn: on a ground, and in the lights of a scenery. */

/** Colours by tone, “#rrggbb”. */
export type Tones = Readonly<Record<string, string>>;

export interface Palette {
  readonly tones: Tones;
  /** Colours of a scenery, by the name of its light. */
  readonly lights: Readonly<Record<string, Tones>>;
}

/** The colour of a tone in the light of a scenery, or in none. Throws where it has none. */
export const colourIn = (
  { tones, lights }: Palette,
  tone: string,
  light: string | undefined,
): string => {
  const colour = (light === undefined ? undefined : lights[light]?.[tone]) ?? tones[tone];
  if (colour === undefined)
    throw new Error(`the tone “${tone}” has no colour in the light “${light ?? 'none'}”`);
  return colour;
};
