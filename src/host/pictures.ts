/** The pictures of a built page, and addresses of theirs that name what they show. */
import { defaultTreeAdapter, parse } from 'parse5';
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

/** The pictures of a page, in their order. */
export const picturesIn = (html: string): PagePicture[] => {
  // To read a page takes long, and half of them have none.
  if (!html.includes('<img')) return [];
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const found: PagePicture[] = [];
  for (const element of elementsIn(page)) {
    const place = element.sourceCodeLocation?.attrs?.src;
    const src = attribute(element, 'src');
    if (element.tagName !== 'img' || !place || src === undefined) continue;
    const address = firstSource(element) ?? src;
    found.push({ address, start: place.startOffset, end: place.endOffset });
  }
  return found;
};

/** A page whose pictures, in their order, have other addresses; undefined leaves one as it is. */
export const withAddresses = (
  html: string,
  pictures: readonly PagePicture[],
  addressOf: (address: string) => string | undefined,
): string => {
  let changed = '';
  let from = 0;
  for (const { address, start, end } of pictures) {
    const other = addressOf(address);
    if (other === undefined) continue;
    changed += `${html.slice(from, start)}src="${other}"`;
    from = end;
  }
  return changed + html.slice(from);
};
