/** What a figure is drawn from, as its page carries it: once, for all scenes of the figure. */
import type { FigureProps } from './figure.ts';

type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

/** Whether a value is a list of labels by their names. */
export const isLabels = (value: unknown): value is FigureProps<unknown>['words'] =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

const isProps = (value: unknown): value is FigureProps<unknown> =>
  isRecord(value) && isLabels(value.words) && Array.isArray(value.sources);

/** The value of a script on a page, or undefined. Throws what JSON.parse throws. */
export const readJson = (page: ParentNode, selector: string): unknown => {
  const text = page.querySelector(`script${selector}`)?.textContent;
  return text ? (JSON.parse(text) as unknown) : undefined;
};

/** The props that a page has of a figure, or of its only one. Throws where it has none. */
export const readProps = (page: ParentNode, figure?: string): FigureProps<unknown> => {
  const name = figure === undefined ? '' : `="${figure}"`;
  const props = readJson(page, `[data-props${name}]`);
  const spoken = readJson(page, `[data-spoken${name}]`);
  if (!isProps(props) || !isLabels(spoken))
    throw new Error(`the page has no props of ${figure ?? 'its figure'}`);
  return { ...props, words: { ...props.words, ...spoken } };
};
