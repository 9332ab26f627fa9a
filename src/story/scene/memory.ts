/** What a reader's device remembers of a figure: one number. It never leaves the device. */

const name = (figure: string): string => `figure:${figure}`;

/** For as long as the page is open, where the device keeps nothing. */
const fallback = new Map<string, string>();

/** Remembers a number for a figure. */
export const remember = (figure: string, value: number): void => {
  fallback.set(name(figure), String(value));
  try {
    localStorage.setItem(name(figure), String(value));
  } catch {
    // Private windows may refuse; the page itself still remembers.
  }
};

const stored = (figure: string): string | undefined => {
  try {
    return localStorage.getItem(name(figure)) ?? undefined;
  } catch {
    return undefined;
  }
};

/** The number remembered for a figure: whole, 0 to 9999; undefined when there is none. */
export const recall = (figure: string): number | undefined => {
  const text = stored(figure) ?? fallback.get(name(figure));
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
};
