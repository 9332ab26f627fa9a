/** Turns whatever was thrown into what a person should read. */

type Thrown = Error & { hint?: string; loc?: { file?: string; line?: number } };

/** The mistake in the content behind an error, or undefined; Astro wraps errors in its own. */
const editorialError = (thrown: unknown): Error | undefined => {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error.name === 'EditorialError') return error;
  }
  return undefined;
};

/**
 * An editor's mistake in its own words, and nothing else; any other error with its hint, its
 * place and its stack, for a programmer.
 */
export const explain = (thrown: unknown): string => {
  const mistake = editorialError(thrown);
  if (mistake) return mistake.message;
  if (!(thrown instanceof Error)) return String(thrown);
  const { hint, loc, stack, message } = thrown as Thrown;
  const place = loc?.file && `at ${loc.file}:${loc.line ?? 0}`;
  return [message, hint, place, stack].filter(Boolean).join('\n');
};
