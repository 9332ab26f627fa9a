/** Turns whatever was thrown into what a person should read. */
import { formatDiagnostic, type EditorialError, type Diagnostic } from '../editorial/errors.ts';
import type { ToolLanguage } from '../locales/tools.ts';

type Thrown = Error & { hint?: string; loc?: { file?: string; line?: number } };

/** The mistakes in the content behind an error, or undefined; Astro wraps errors in its own. */
const findingsIn = (thrown: unknown): readonly Diagnostic[] | undefined => {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    // By its name: Astro loads the configuration, and this class with it, a second time.
    if (error.name === 'EditorialError') return (error as Partial<EditorialError>).findings;
  }
  return undefined;
};

/**
 * An editor's mistake in its own words, and nothing else; any other error with its hint, its
 * place and its stack, for a programmer.
 */
export const explain = (thrown: unknown, lang: ToolLanguage): string => {
  const findings = findingsIn(thrown);
  if (findings) return findings.map((finding) => formatDiagnostic(finding, lang)).join('\n');
  if (!(thrown instanceof Error)) return String(thrown);
  const { hint, loc, stack, message } = thrown as Thrown;
  const place = loc?.file && `at ${loc.file}:${loc.line ?? 0}`;
  return [message, hint, place, stack].filter(Boolean).join('\n');
};
