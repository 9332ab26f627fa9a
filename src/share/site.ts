/** The address of the site, from the environment. */
import { EditorialError } from '../editorial/errors.ts';

export const LOCAL_SITE = 'http://127.0.0.1:4321';

/** A folder on a host: no address, no query, no way up. */
const FOLDER = /^[^\s?#\\:]*$/u;

/**
 * The site's folder on its host, as it is written, with a slash at both ends: BASE_PATH, or “/”.
 * Throws an EditorialError for what is no folder.
 */
export const basePath = (text: string | undefined): string => {
  const path = `/${text ?? ''}/`.replaceAll(/\/{2,}/g, '/');
  if (FOLDER.test(path) && !/\/\.{1,2}\//.test(path)) return path;
  const message = `is “${text ?? ''}”; it has to be a folder on the host, such as /story/. The host itself goes into SITE_URL.`;
  throw new EditorialError([{ file: 'BASE_PATH', rule: 'base-path', message }]);
};

/** The same folder as browsers ask for it: what is not ASCII, encoded. */
export const requestedBase = (text: string | undefined): string =>
  new URL(basePath(text), LOCAL_SITE).pathname;

/** The site's address: SITE_URL, or the local server's. Throws an EditorialError for no address. */
export const siteAddress = (text: string | undefined): string => {
  if (!text) return LOCAL_SITE;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  const message = `is “${text}”; it has to be the address of a host, such as https://example.org. A folder on it goes into BASE_PATH.`;
  throw new EditorialError([{ file: 'SITE_URL', rule: 'site-address', message }]);
};
