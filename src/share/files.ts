/** The files of a state as a browser gets them. */
import { statePath } from './addresses.ts';

/** What is shared: a state of a figure in an edition. */
export interface SharedState {
  readonly figure: string;
  readonly state: string;
  /** Path of the edition's first page. */
  readonly home: string;
}

/** The address of the state's own page. */
export const pageOf = ({ home, figure, state }: SharedState): string =>
  new URL(home + statePath(figure, state), location.href).href;

/** Words of a state, from the file that says how to embed it. */
export interface StateWords {
  readonly title: string;
  readonly alt: string;
  /** The code that embeds it; empty where it could not be loaded. */
  readonly html: string;
}

const textIn = (value: object, name: string): string => {
  const text: unknown = Reflect.get(value, name);
  return typeof text === 'string' ? text : '';
};

/** Loads the words of a state. Rejects when they cannot be had. */
export const loadWords = async (page: string): Promise<StateWords> => {
  const answer = await fetch(`${page}oembed.json`);
  if (!answer.ok) throw new Error(`${page}oembed.json: ${answer.status}`);
  const value: unknown = await answer.json();
  const from = typeof value === 'object' && value !== null ? value : {};
  return { title: textIn(from, 'title'), alt: textIn(from, 'alt'), html: textIn(from, 'html') };
};

/** Loads a picture as a file that can be handed on. Rejects when it cannot be had. */
export const loadPicture = async (address: string, name: string): Promise<File> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new File([await answer.blob()], name, { type: 'image/png' });
};
