/** Addresses within the site, below its base path. */
import type { StoryEdition } from '../editorial/schemas.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path of a page or file: “en/” → “/base/en/”. */
export const pathTo = (path: string): string => `${base}/${path}`;

/** The path of an edition's story. */
export const editionPath = ({ path }: Pick<StoryEdition, 'path'>): string =>
  pathTo(path === '' ? '' : `${path}/`);

/** The path below which the pages of a figure's states lie, one folder a state. */
export const figureHome = (edition: Pick<StoryEdition, 'path'>, figure: string): string =>
  `${editionPath(edition)}figures/${figure}/`;

/** The whole address of a path, with the site's host. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** An address as one would write it by hand: “example.org/figures/intervals/aligned”. */
export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');
