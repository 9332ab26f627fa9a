/** What a figure is drawn from, as its page carries it. */
import type { Setting } from '../../figures/figure.ts';

const read = (scene: HTMLElement, name: string): unknown => {
  const text = scene.querySelector(`script[${name}]`)?.textContent;
  if (text === undefined) throw new Error(`the scene has no ${name}`);
  return JSON.parse(text);
};

/** The setting of a scene's figure. Throws where the page has none. */
export const readSetting = (scene: HTMLElement): Setting<unknown> => {
  const setting = read(scene, 'data-setting') as Setting<unknown>;
  const spoken = read(scene, 'data-spoken') as Setting<unknown>['words'];
  return { ...setting, words: { ...setting.words, ...spoken } };
};
