/**
 * Puts placed marks on an SVG element: D3's data join on keys. The same code draws at build time,
 * into a small DOM without motion, and in the browser, where it finds the marks that the build
 * drew and carries on from them.
 */
import { select, type Selection } from 'd3-selection';
import { writeNumbers } from './attributes.ts';
import { drawShapes } from './drawing.ts';
import type { Mark } from './marks.ts';

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
  /** Lets an element appear. */
  readonly enter: (element: Element, order: number) => void;
  /** Lets an element go and removes it. */
  readonly leave: (element: Element) => void;
}

/** The attributes that may travel. */
const numbersOf = (mark: Mark): Attributes => {
  const opacity = mark.opacity ?? 1;
  switch (mark.kind) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height, opacity };
    case 'line':
      return {
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        'stroke-width': mark.width,
        opacity,
      };
    case 'circle':
      return { cx: mark.cx, cy: mark.cy, r: mark.r, opacity };
    case 'text':
      return { x: mark.x, y: mark.y, 'font-size': mark.size, opacity };
    case 'group':
    case 'plane':
      return { dx: mark.dx, dy: mark.dy, scale: mark.scale ?? 1, opacity };
    case 'path':
      return {
        dx: mark.dx,
        dy: mark.dy,
        scale: mark.scale ?? 1,
        ...(mark.width === undefined ? {} : { 'stroke-width': mark.width }),
        opacity,
      };
  }
};

const classOf = (mark: Mark): string => {
  const looks = [`tone-${mark.tone}`];
  if (mark.kind === 'text') looks.push(`face-${mark.face}`);
  if ((mark.kind === 'rect' || mark.kind === 'circle') && mark.hollow === true)
    looks.push('hollow');
  if (mark.kind === 'path' && mark.width !== undefined) looks.push('stroked');
  if ((mark.kind === 'line' || mark.kind === 'path') && mark.dashed === true) looks.push('dashed');
  return looks.join(' ');
};

/** The SVG element of each kind of mark that is not called as it is. */
const elementOf = ({ kind }: Mark): string => (kind === 'group' || kind === 'plane' ? 'g' : kind);

/** Says on an element which facts its mark stands for. */
const FACTS = 'data-facts';

/** Writes a text attribute; nothing is touched that is so already. */
const write = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** Gives a mark its colour and face. */
const setLook = (element: Element, mark: Mark): void => {
  if (mark.light !== undefined) write(element, 'data-light', mark.light);
  write(element, 'class', classOf(mark));
};

/**
 * Sets what neither travels nor waits; `picture` is the id of the SVG element, `before` the mark
 * that the element showed.
 */
const setRest = (element: Element, mark: Mark, picture: string, before?: Mark): void => {
  if (mark.facts) write(element, FACTS, mark.facts.join(' '));
  else if (element.hasAttribute(FACTS)) element.removeAttribute(FACTS);
  if (mark.kind === 'group') drawShapes(element, mark.drawing, `${picture}-${mark.key}`);
  if (mark.kind === 'plane' && !(before?.kind === 'plane' && before.marks === mark.marks))
    draw(element, mark.marks, undefined, picture);
  if (mark.kind === 'path') write(element, 'd', mark.d);
  if (mark.kind !== 'text') return;
  if (mark.anchor === 'start') element.removeAttribute('text-anchor');
  else element.setAttribute('text-anchor', mark.anchor);
  if (element.textContent !== mark.text) element.textContent = mark.text;
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
  if (motion) motion.move(element, numbersOf(mark), mark.order ?? 0, look);
  else {
    look();
    writeNumbers(element, numbersOf(mark));
  }
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
          const element = root.ownerDocument.createElementNS(namespace, elementOf(mark));
          element.setAttribute('data-key', mark.key);
          shown.set(element, mark);
          setLook(element, mark);
          setRest(element, mark, picture);
          writeNumbers(element, numbersOf(mark));
          motion?.enter(element, mark.order ?? 0);
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
