/** The address of the site, from the environment. */
import { EditorialError } from '../editorial/errors.ts';

export const LOCAL_SITE = 'http://127.0.0.1:4321';

/** The site's address: SITE_URL, or the local server's. Throws an EditorialError for no address. */
export const siteAddress = (text: string | undefined): string => {
  if (!text) return LOCAL_SITE;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  const message = `is “${text}”; it has to be the address of a host, such as https://example.org. A folder on it goes into BASE_PATH.`;
  throw new EditorialError([{ file: 'SITE_URL', rule: 'site-address', message }]);
};
