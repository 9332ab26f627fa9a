/** Addresses as cards say them. */
import { domainToUnicode } from 'node:url';
import type { Edition } from '../locales/editions.ts';
import { canSet } from './outline.ts';

/**
 * An address as one would write it by hand: “example.org/数据/figures/intervals/aligned”. As browsers
 * send it, with signs for letters, where the fonts of an edition do not hold its letters.
 */
export const cardAddress = (address: string, edition: Edition): string => {
  const { host, hostname, port, pathname } = new URL(address);
  const path = pathname.replace(/\/$/, '');
  const written = `${domainToUnicode(hostname)}${port && `:${port}`}${decodeURI(path)}`;
  return canSet(written, 'label', edition) ? written : host + path;
};
