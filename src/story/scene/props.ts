/** What a figure is drawn from, as its page carries it: once, for all scenes of the figure. */
import type { Setting } from '../../figures/figure.ts';

const read = (figure: string, name: string): unknown => {
  const text = document.querySelector(`script[${name}="${figure}"]`)?.textContent;
  if (text === undefined) throw new Error(`the page has no ${name} of “${figure}”`);
  return JSON.parse(text);
};

/** The setting of a figure. Throws where the page has none. */
export const readSetting = (figure: string): Setting<unknown> => {
  const setting = read(figure, 'data-setting') as Setting<unknown>;
  const spoken = read(figure, 'data-spoken') as Setting<unknown>['words'];
  return { ...setting, words: { ...setting.words, ...spoken } };
};
