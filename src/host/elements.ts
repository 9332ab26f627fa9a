/** The elements of a page as a browser reads them. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** All elements below one, in the order of the page, those in templates included. */
export const elementsIn = function* (
  parent: DefaultTreeAdapterTypes.ParentNode,
): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
    if (child.nodeName === 'template' && 'content' in child) yield* elementsIn(child.content);
  }
};

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** All elements of a page, each with its place in it. To read a page takes long: once is enough. */
export const elementsOf = (html: string): readonly Element[] => [
  ...elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })),
];
