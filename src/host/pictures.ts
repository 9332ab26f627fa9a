/** The pictures of a built page, and addresses of theirs that name what they show. */
import { defaultTreeAdapter } from 'parse5';
import type { Edit } from './edits.ts';
import { attribute, elementsIn, type Element } from './elements.ts';

/** A picture, where it stands in the page. */
export interface PagePicture {
  /** The address of the one size that stands for all. */
  readonly address: string;
  /** Where its “src” begins and ends in the page. */
  readonly start: number;
  readonly end: number;
}

/** Pixels: sharp enough for a column of text on a screen that is twice as fine. */
const WIDE_ENOUGH = 1200;

/** The largest size of a srcset that is not wider than need be, or else the smallest. */
const oneOf = (srcset: string): string | undefined => {
  const sizes = srcset
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .map(([address = '', width = '']) => ({ address, width: parseInt(width, 10) || 0 }))
    .sort((a, b) => a.width - b.width);
  return (sizes.findLast(({ width }) => width <= WIDE_ENOUGH) ?? sizes[0])?.address;
};

/** In a picture element, the first source is that of browsers as they are today. */
const firstSource = (image: Element): string | undefined => {
  const { parentNode } = image;
  if (!parentNode || !defaultTreeAdapter.isElementNode(parentNode)) return undefined;
  if (parentNode.tagName !== 'picture') return undefined;
  const source = [...elementsIn(parentNode)].find(({ tagName }) => tagName === 'source');
  return source && oneOf(attribute(source, 'srcset') ?? '');
};

/** The pictures among the elements of a page, in their order. */
export const picturesIn = (elements: readonly Element[]): PagePicture[] => {
  const found: PagePicture[] = [];
  for (const element of elements) {
    const place = element.sourceCodeLocation?.attrs?.src;
    const src = attribute(element, 'src');
    if (element.tagName !== 'img' || !place || src === undefined) continue;
    const address = firstSource(element) ?? src;
    found.push({ address, start: place.startOffset, end: place.endOffset });
  }
  return found;
};

/** What gives pictures the addresses that they have in `names`; the others keep theirs. */
export const addressEdits = (
  pictures: readonly PagePicture[],
  names: ReadonlyMap<string, string>,
): Edit[] =>
  pictures.flatMap(({ address, start, end }) => {
    const name = names.get(address);
    return name === undefined ? [] : [{ start, end, text: `src="${name}"` }];
  });
