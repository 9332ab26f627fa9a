/** The address of the site, from the environment. */
import { EditorialError } from '../editorial/errors.ts';
import { decoded } from '../kit/decoded.ts';

export const LOCAL_SITE = 'http://127.0.0.1:4321';

/** Folders on a host, in signs that mean nothing else to a host or in a page, and no way up. */
const FOLDERS = /^\/(?:(?!\.{1,2}\/)[\p{L}\p{M}\p{N}._~-]+\/)*$/u;

/**
 * The site's folder on its host, as it is written, with a slash at both ends: BASE_PATH, or “/”. It
 * may come from a browser's address bar. Throws an EditorialError for what is no folder.
 */
export const basePath = (text: string | undefined): string => {
  const path = `/${decoded(text ?? '')}/`.replaceAll(/\/{2,}/g, '/');
  if (FOLDERS.test(path)) return path;
  const message = {
    zh: `是“${text ?? ''}”；应该是主机上的一个文件夹，例如 /story/，只用字母、数字和 - . _ ~。主机的网址写在 SITE_URL 里。`,
    en: `is “${text ?? ''}”; it has to be a folder on the host, such as /story/, of letters, digits and - . _ ~ alone. The host itself goes into SITE_URL.`,
  };
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
  const message = {
    zh: `是“${text}”；应该是一台主机的网址，例如 https://example.org。它下面的文件夹写在 BASE_PATH 里。`,
    en: `is “${text}”; it has to be the address of a host, such as https://example.org. A folder on it goes into BASE_PATH.`,
  };
  throw new EditorialError([{ file: 'SITE_URL', rule: 'site-address', message }]);
};
