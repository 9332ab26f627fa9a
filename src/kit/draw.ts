/**
 * Puts placed marks on an SVG element of a page: D3's data join on keys. It finds the marks that the
 * build wrote by the same kinds (see markup.ts), and carries on from them.
 */
import { select, type Selection } from 'd3-selection';
import { setAttribute, setAttributes, setCorners, writeNumbers } from './attributes.ts';
import { numbersOf, svgOf, type Mark } from './marks/index.ts';
import { drawingNodes, inClasses, type SvgNode } from './marks/nodes.ts';

type Attributes = Readonly<Record<string, number>>;

/** How changes are shown in the browser. Without one, they are made at once. */
export interface Motion {
  /**
   * Brings attributes to new values, after a delay given as 0 to 1 of the longest; calls `begin`
   * when that is over, once, unless the element is called elsewhere before.
   */
  readonly move: (
    element: Element,
    attributes: Attributes,
    order: number,
    begin: () => void,
  ) => void;
  /** Lets a new element appear; calls `make`, which gives it all that it has, before it is seen. */
  readonly enter: (element: Element, order: number, make: () => void) => void;
  /** Lets an element go and removes it. */
  readonly leave: (element: Element) => void;
}

/** Gives a mark its colour and face. */
const setLook = (element: Element, mark: Mark): void => {
  const { element: name, classes } = svgOf(mark);
  setAttributes(
    element,
    inClasses({ element: name, tone: mark.tone, classes: classes?.(mark) ?? [] }),
  );
  setAttribute(element, 'data-light', mark.light);
};

const build = (parent: Element, { name, attributes, children = [] }: SvgNode): void => {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  setAttributes(element, attributes);
  for (const child of children) build(element, child);
  parent.append(element);
};

/** Puts into an element what a mark has inside, but for what is there already. */
const setContent = (element: Element, mark: Mark, picture: string, before?: Mark): void => {
  const content = svgOf(mark).content?.(mark);
  if (content === undefined) return;
  if ('text' in content) {
    if (element.textContent !== content.text.text) element.textContent = content.text.text;
  } else if ('marks' in content) {
    if (before && 'marks' in before && before.marks === content.marks) return;
    draw(element, content.marks, undefined, picture);
  } else if (element.getAttribute('data-drawing') !== content.drawing.name) {
    element.replaceChildren();
    element.setAttribute('data-drawing', content.drawing.name);
    for (const node of drawingNodes(content.drawing, `${picture}-${mark.key}`, inClasses))
      build(element, node);
  }
};

/**
 * Sets what neither travels nor waits; `picture` is the id of the SVG element, `before` the mark
 * that the element showed.
 */
const setRest = (element: Element, mark: Mark, picture: string, before?: Mark): void => {
  setAttribute(element, 'data-facts', mark.facts?.join(' '));
  setContent(element, mark, picture, before);
  setAttributes(element, svgOf(mark).attributes?.(mark) ?? {});
  setCorners(element, svgOf(mark).corners?.(mark));
};

/** The marks an element already shows, those on their way out left aside. */
const standing = (root: Element): Selection<Element, unknown, Element, undefined> =>
  select<Element, undefined>(root).selectChildren<Element, unknown>(
    '[data-key]:not([data-leaving])',
  );

/** The key of a new mark, or of an element: what the build drew has no data, but says its key. */
function keyOf(this: Element, mark: unknown): string {
  return (mark as Mark | undefined)?.key ?? this.getAttribute('data-key') ?? '';
}

/** The mark that each element shows or is on its way to: the very same one needs no drawing. */
const shown = new WeakMap<Element, Mark>();

const update = (element: Element, mark: Mark, picture: string, motion?: Motion): void => {
  const before = shown.get(element);
  if (before === mark) return;
  shown.set(element, mark);
  const look = (): void => {
    setLook(element, mark);
  };
  setRest(element, mark, picture, before);
  // Of what the build drew nobody knows yet where it is.
  if (motion && before) motion.move(element, numbersOf(mark), mark.order ?? 0, look);
  else {
    look();
    writeNumbers(element, numbersOf(mark));
  }
};

/** Gives a new element the mark that it shows, which meanwhile may be another than its first. */
const make = (element: Element, picture: string): void => {
  const mark = shown.get(element);
  if (!mark) return;
  setLook(element, mark);
  setRest(element, mark, picture);
  writeNumbers(element, numbersOf(mark));
};

/** What was drawn last, in its order; where only that has changed, nothing has to be joined. */
const last = new WeakMap<Element, { keys: readonly string[]; elements: readonly Element[] }>();

const join = (
  root: Element,
  marks: readonly Mark[],
  picture: string,
  motion: Motion | undefined,
): void => {
  const namespace = root.namespaceURI ?? 'http://www.w3.org/2000/svg';
  const joined = standing(root)
    .data<Mark>(marks, keyOf)
    .join(
      (enter) =>
        enter.append((mark) => {
          const element = root.ownerDocument.createElementNS(namespace, svgOf(mark).element);
          element.setAttribute('data-key', mark.key);
          shown.set(element, mark);
          if (motion)
            motion.enter(element, mark.order ?? 0, () => {
              make(element, picture);
            });
          else make(element, picture);
          return element;
        }),
      (updating) =>
        updating.each(function change(mark) {
          update(this, mark, picture, motion);
        }),
      (exit) =>
        exit.each(function go() {
          if (!motion) this.remove();
          else {
            this.setAttribute('data-leaving', '');
            motion.leave(this);
          }
        }),
    )
    .order();
  last.set(root, { keys: marks.map(({ key }) => key), elements: joined.nodes() });
};

/**
 * Draws `marks` into `root`, replacing what it showed before. Gradients are called after
 * `picture`, the id of the SVG element.
 */
export const draw = (
  root: Element,
  marks: readonly Mark[],
  motion?: Motion,
  picture = root.id,
): void => {
  const known = last.get(root);
  if (known?.keys.length !== marks.length || marks.some(({ key }, i) => key !== known.keys[i])) {
    join(root, marks, picture, motion);
    return;
  }
  for (const [index, mark] of marks.entries()) {
    const element = known.elements[index];
    if (element) update(element, mark, picture, motion);
  }
};
