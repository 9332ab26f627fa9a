/** What stands inline in a page: scripts and styles, and styles of single elements. */
import { defaultTreeAdapter, parse } from 'parse5';
import { attribute, elementsIn, type Element } from './elements.ts';

/** A style attribute, and where it stands in the page. */
interface StyleAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface InlineParts {
  /** Texts of the scripts that a browser runs. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly attributes: readonly StyleAttribute[];
}

/** Types of a script element that a browser runs; any other is data. */
const RUNS = /^(?:|module|text\/javascript|application\/javascript|speculationrules)$/i;

const textOf = (element: Element): string =>
  element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('');

/** Reads a page as a browser does. */
export const inlineParts = (html: string): InlineParts => {
  const [scripts, styles, attributes]: [string[], string[], StyleAttribute[]] = [[], [], []];
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  for (const element of elementsIn(page)) {
    if (element.tagName === 'style') styles.push(textOf(element));
    const runs = RUNS.test(attribute(element, 'type') ?? '');
    if (element.tagName === 'script' && attribute(element, 'src') === undefined && runs)
      scripts.push(textOf(element));
    const value = attribute(element, 'style');
    const place = element.sourceCodeLocation?.attrs?.style;
    if (value !== undefined && place)
      attributes.push({ value, start: place.startOffset, end: place.endOffset });
  }
  return { scripts, styles, attributes };
};

/** Names the rule that stands for a style attribute. */
const RULE = 'data-style';

/** A page, and what stands inline in it, in the head or the body. */
export interface Lifted extends Pick<InlineParts, 'scripts' | 'styles'> {
  readonly html: string;
}

/**
 * A page whose elements carry no styles: they stand as rules in its head instead, where a policy
 * can know them by their hash. Scripts and styles of the page stay as they are.
 */
export const liftStyles = (html: string): Lifted => {
  const { scripts, styles, attributes } = inlineParts(html);
  if (attributes.length === 0) return { html, scripts, styles };
  const names = new Map<string, string>();
  const nameOf = (value: string): string => {
    const name = names.get(value) ?? names.size.toString(36);
    names.set(value, name);
    return name;
  };
  let lifted = '';
  let from = 0;
  for (const { value, start, end } of attributes) {
    lifted += `${html.slice(from, start)}${RULE}="${nameOf(value)}"`;
    from = end;
  }
  lifted += html.slice(from);
  const rules = [...names].map(([value, name]) => `[${RULE}="${name}"]{${value}}`).join('');
  return {
    html: lifted.replace('</head>', () => `<style>${rules}</style></head>`),
    scripts,
    styles: [...styles, rules],
  };
};
