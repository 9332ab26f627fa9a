/** The form of reading settings: shows what is in force, and changes it. */
import {
  changeSettings,
  followSettings,
  mayMove,
  readingSettings,
  watchSettings,
} from './store.ts';

const field = (form: HTMLFormElement, name: string): HTMLInputElement => {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`the settings have no field “${name}”`);
  return found;
};

/** Brings a form of settings to life; what they move, the page brings back to where one reads. */
export const openSettings = (form: HTMLFormElement): void => {
  const size = field(form, 'text-size');
  const motion = field(form, 'motion');
  const plain = field(form, 'plain');
  const output = form.querySelector('output');
  const show = (): void => {
    const { textSize, plain: isPlain } = readingSettings();
    size.valueAsNumber = textSize;
    size.setAttribute('aria-valuetext', `${String(textSize)}%`);
    if (output) output.value = `${String(textSize)}%`;
    motion.checked = mayMove();
    plain.checked = isPlain;
  };
  size.addEventListener('input', () => {
    changeSettings({ textSize: size.valueAsNumber });
    show();
  });
  motion.addEventListener('change', () => {
    changeSettings({ motion: motion.checked });
  });
  plain.addEventListener('change', () => {
    changeSettings({ plain: plain.checked });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  watchSettings();
  followSettings(show);
  show();
  form.hidden = false;
};
