/** What a figure is drawn from, as its page carries it: once, for all scenes of the figure. */
import type { FigureProps } from '../../figures/figure.ts';

const read = (figure: string, name: string): unknown => {
  const text = document.querySelector(`script[${name}="${figure}"]`)?.textContent;
  if (text === undefined) throw new Error(`the page has no ${name} of “${figure}”`);
  return JSON.parse(text);
};

/** The props of a figure. Throws where the page has none. */
export const readProps = (figure: string): FigureProps<unknown> => {
  const props = read(figure, 'data-props') as FigureProps<unknown>;
  const spoken = read(figure, 'data-spoken') as FigureProps<unknown>['words'];
  return { ...props, words: { ...props.words, ...spoken } };
};
