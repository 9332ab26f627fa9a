/** What a version of the site keeps on a reader's device, as its build lists it for the worker. */

/** The beginning of the SHA-256 of a file, in hexadecimal digits: it names the file's content. */
export type ContentHash = string;

/** How many digits of a hash are enough. */
export const HASH_LENGTH = 6;

/** The parameter that names the content of a file whose path does not. */
export const CONTENT = 'v';

/**
 * Pages and files by their addresses, relative to the worker's, each with the hash of its content.
 * The address of a file names its content too, so that it may come from any version that has it;
 * that of a page does not.
 */
export interface Kept {
  readonly pages: Readonly<Record<string, ContentHash>>;
  readonly files: Readonly<Record<string, ContentHash>>;
}

/** The worker's file, at the root of the site. */
export const WORKER = 'sw.js';

/** Folders of files whose names hold a hash of their content. */
export const NAMED_BY_CONTENT = ['_astro', 'fonts'] as const;

/** Tells the sizes of one photograph: “name.hash_size.avif”. */
const SIZE = /^(.+\.[\w-]{8})_[\w-]+(\.\w+)$/;
/** Tells the frames of a state's still: “state/still.svg”, “state/still-low.svg”. */
const FRAME = /^(.+\/still)(?:-\w+)?(\.svg)/;

/** Whether two addresses are of one picture, in one format, in sizes or frames that may differ. */
export const isSamePicture = (one: string, other: string): boolean => {
  const nameOf = (address: string): string | undefined => {
    const [, name, format] = SIZE.exec(address) ?? FRAME.exec(address) ?? [];
    return name === undefined ? undefined : `${name}${format ?? ''}`;
  };
  return nameOf(one) !== undefined && nameOf(one) === nameOf(other);
};
