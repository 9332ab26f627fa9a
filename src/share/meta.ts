/** What a card of a page shows, and how long its texts may be. */

/** A picture that stands for a page. */
export interface CardImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Longest texts that X shows; others show more. */
export const LONGEST = { title: 70, description: 200, alt: 420 } as const;

/** A text cut after a pause, so that no more than `most` characters are left. */
export const shorten = (text: string, most: number): string => {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  const pause = Math.max(
    ...['。', '；', '，', '. ', '; ', ', ', ' '].map((mark) => kept.lastIndexOf(mark)),
  );
  return `${kept.slice(0, pause > most / 2 ? pause : kept.length).replace(/[\s,;:，；：、]+$/u, '')}…`;
};
