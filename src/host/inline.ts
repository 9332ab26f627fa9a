/** What stands inline in a page: scripts and styles, and styles of single elements. */
import { defaultTreeAdapter } from 'parse5';
import type { Edit } from './edits.ts';
import { attribute, type Element } from './elements.ts';

/** A style attribute, and where it stands in the page. */
interface StyleAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface InlineParts {
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

/** What stands inline among the elements of a page. */
export const inlineParts = (elements: readonly Element[]): InlineParts => {
  const [scripts, styles, attributes]: [string[], string[], StyleAttribute[]] = [[], [], []];
  for (const element of elements) {
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

/** Styles that elements carry, as rules of their page. */
export interface LiftedStyles {
  /** The rules of the page, as one text: one, or none where no element carries any. */
  readonly sheets: readonly string[];
  /** What stands in the page for the attributes. */
  readonly edits: readonly Edit[];
}

/**
 * Lifts the styles of elements into rules, which stand in the page's head, where a policy can know
 * them by their hash.
 */
export const liftStyles = (attributes: readonly StyleAttribute[]): LiftedStyles => {
  const names = new Map<string, string>();
  const nameOf = (value: string): string => {
    const name = names.get(value) ?? names.size.toString(36);
    names.set(value, name);
    return name;
  };
  const edits = attributes.map(({ value, start, end }) => ({
    start,
    end,
    text: `${RULE}="${nameOf(value)}"`,
  }));
  const rules = [...names].map(([value, name]) => `[${RULE}="${name}"]{${value}}`).join('');
  return { sheets: rules === '' ? [] : [rules], edits };
};

/** A page with style sheets in its head. */
export const withSheets = (html: string, sheets: readonly string[]): string =>
  html.replace('</head>', (end) => sheets.map((sheet) => `<style>${sheet}</style>`).join('') + end);
