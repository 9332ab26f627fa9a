/** What npm run print makes of a browser's PDF, and of the page that links to it. Pure. */

const DATE = /\/(CreationDate|ModDate) \(D:\d{14}/g;

/** A PDF whose own dates are midnight of `day`, such as 2026-11-28: the same story, the same file. */
export const datedPdf = (pdf: Buffer, day: string): Buffer => {
  const date = `${day.replaceAll('-', '')}000000`;
  // One byte a character, and as many as before: what the file says of its own offsets holds.
  const text = pdf.toString('latin1').replaceAll(DATE, `/$1 (D:${date}`);
  return Buffer.from(text, 'latin1');
};

const HIDDEN = /<template data-print>([^]*?)<\/template>/;
const SIZE = /(<span data-print-size[^>]*>)[^<]*/;
const MEGABYTE = 1_000_000;

/**
 * The page with its link to a PDF of so many bytes shown, with the size. A page whose link is shown
 * already gets the size alone. Throws for a page that has none.
 */
export const withPrintLink = (html: string, bytes: number): string => {
  if (!SIZE.test(html)) throw new Error('the page has no link to a PDF');
  return html.replace(HIDDEN, '$1').replace(SIZE, `$1${(bytes / MEGABYTE).toFixed(1)} MB`);
};
