/**
 * Where an address was meant to lead that was mangled on its way: messengers write signs as codes
 * twice, double a slash, and take for a part of a link the full stop and the words that follow it.
 */
import { decoded } from '../kit/decoded.ts';

/** A text without codes for signs, however often it was written in them. */
const plainly = (text: string): string => {
  const once = decoded(text);
  return once === text ? text : plainly(once);
};

/**
 * The addresses that a path may stand for, the likeliest first, below the path of the site’s first
 * page; none where it has nothing that was mangled, or is not of this site.
 */
export const meantBy = (path: string, home: string): string[] => {
  const [way = '', place] = plainly(path).split('#');
  const start = plainly(home);
  const plain = way.replaceAll(/\/{2,}/g, '/');
  if (!plain.toLowerCase().startsWith(start.toLowerCase())) return [];
  const [name = ''] = /^[\w/-]*/.exec(plain.slice(start.length)) ?? [];
  const page = name.replace(/(^|\/)index$/i, '$1');
  const ending = page === '' || page.endsWith('/') ? '' : '/';
  const found = [page, page.toLowerCase()].map(
    (each) => home + each + ending + (place === undefined ? '' : `#${place}`),
  );
  // The page for lost addresses is where one is.
  return [...new Set(found)].filter((address) => address !== path && address !== `${home}404/`);
};
