/** The picture on the card of a page: of the shapes that lie in the page's folder, that for previews. */
import type { CardImage } from '../share/meta.ts';
import { RATIOS } from '../share/ratios.ts';
import { absolute } from '../story/addresses.ts';

export const cardImage = (folder: string, alt: string): CardImage => {
  const [{ id, width, height }] = RATIOS;
  return { url: absolute(`${folder}${id}.png`), width, height, alt };
};
