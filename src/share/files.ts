/** The files of what is shared, as a browser gets them. */
import { COVER, COVER_PATH, FILM, filmPath, statePath } from './addresses.ts';

/** What is shared: a state of a figure in an edition, or the story with its cover. */
export interface SharedState {
  /** A figure, or “cover” for the story. */
  readonly figure: string;
  /** A named state; empty for the story. */
  readonly state: string;
  /** Path of the edition's first page. */
  readonly home: string;
}

const absolute = (path: string): string => new URL(path, location.href).href;

/** The address of the page that is shared. */
export const pageOf = ({ home, figure, state }: SharedState): string =>
  absolute(figure === COVER ? home : home + statePath(figure, state));

/** The address of the folder of its files. */
export const folderOf = (shared: SharedState): string =>
  shared.figure === COVER ? absolute(shared.home + COVER_PATH) : pageOf(shared);

/** The address of its picture in a shape. */
export const pictureOf = (shared: SharedState, shape: string): string =>
  shape === FILM
    ? absolute(`${shared.home}${filmPath(shared.figure, 'png')}`)
    : `${folderOf(shared)}${shape}.png`;

/** The address of the words that go with that picture. */
export const wordsOf = (shared: SharedState, shape: string): string =>
  shape === FILM
    ? absolute(`${shared.home}${filmPath(shared.figure, 'json')}`)
    : `${folderOf(shared)}oembed.json`;

/** Words of what is shared, from the file that says how to embed it. */
export interface SharedWords {
  readonly title: string;
  readonly alt: string;
  /** The code that embeds it; empty where there is none, or it could not be loaded. */
  readonly html: string;
}

const textIn = (value: object, name: string): string => {
  const text: unknown = Reflect.get(value, name);
  return typeof text === 'string' ? text : '';
};

/** Loads a file. Rejects when it cannot be had. */
export const load = async (address: string): Promise<Response> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

/** Loads words. Rejects when they cannot be had. */
export const loadWords = async (address: string): Promise<SharedWords> => {
  const answer = await load(address);
  const value: unknown = await answer.json();
  const from = typeof value === 'object' && value !== null ? value : {};
  return { title: textIn(from, 'title'), alt: textIn(from, 'alt'), html: textIn(from, 'html') };
};

/** Loads a picture. Rejects when it cannot be had. */
export const loadPicture = async (address: string): Promise<Blob> => (await load(address)).blob();
