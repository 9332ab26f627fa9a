/** What the shapes of an editor’s files are made of: names, texts, dates, paragraphs, addresses. */
import { z } from 'astro/zod';
import { isDate } from '../locales/calendar.ts';

/** A name that may stand in an address. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
export const text = z.string().trim().min(1, 'a text that is not empty');
/** A paragraph of the source by its number, as facts and chapters cite it. */
export const PARAGRAPH = /^P\d+$/;
/** Paragraphs in the order of the source: P9 before P10. */
export const inOrderOfSource = (one: string, other: string): number =>
  Number(one.slice(1)) - Number(other.slice(1));
export const paragraph = z.string().regex(PARAGRAPH, 'a paragraph of the source, such as P28');

/** One that a link may lead readers to: no script, no file of a machine. */
export const address = z.url({
  protocol: /^https?$/,
  hostname: /^[^.]+(?:\.[^.]+)+\.?$/,
  error: 'an address such as https://example.org/',
});

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2023-09-28', abort: true })
  .refine(isDate, 'a date that exists');
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 1987-09');

/** True for a BCP 47 tag that browsers understand. */
export const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
