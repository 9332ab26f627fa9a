/** Errors that an editor can act on. */
import { least } from 'd3-array';
import leven from 'leven';
import { localeOf } from '../locales/index.ts';
import type { ToolLanguage, ToolText } from '../locales/tools.ts';

export interface Place {
  /** Path of the file as the editor knows it, such as content/facts.yaml. */
  readonly file: string;
  /** 1-based; left out where the file has no such line. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** The place after some text that begins at another. */
export const placeAfter = <P extends { readonly line: number; readonly column: number }>(
  start: P,
  text: string,
): P => {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { ...start, column: start.column + last.length }
    : { ...start, line: start.line + lines.length - 1, column: last.length + 1 };
};

/** A sentence in the languages of the editors; one for programmers is the same in all. */
type Text = string | ToolText;

/** What is wrong. */
export interface Mistake {
  /** The name of the rule that it breaks, the same in every language. */
  readonly rule: string;
  /** What was found, and what was expected. */
  readonly message: Text;
  /** The known name that the editor may have meant. */
  readonly nearest?: string | undefined;
  /** What to do, where the message does not say so. */
  readonly fix?: Text | undefined;
}

/** One thing wrong, and where. */
export interface Diagnostic extends Place, Mistake {}

/** What was typed over several lines, on one: no finding breaks its own. */
const onOneLine = (text: string): string =>
  text
    .replaceAll(/(?<=\p{Script=Han})\s*[\r\n]\s*(?=\p{Script=Han})/gu, '')
    .replaceAll(/\s*[\r\n]\s*/g, ' ');

export const inLanguage = (text: Text, lang: ToolLanguage): string =>
  onOneLine(typeof text === 'string' ? text : text[lang]);

const DID_YOU_MEAN = {
  en: (name: string) => `Did you mean “${name}”?`,
  zh: (name: string) => `是不是“${name}”？`,
} as const;

/** A text with the mark that ends a sentence. */
export const ended = (text: string, lang: ToolLanguage): string =>
  text.replace(/[^.。?？]$/, (last) => last + localeOf(lang).punctuation.stop);

/** The whole of a mistake in a language: what is wrong, what was meant, what to do. */
export const sentences = ({ message, nearest, fix }: Mistake, lang: ToolLanguage): string =>
  [
    inLanguage(message, lang),
    nearest === undefined ? undefined : DID_YOU_MEAN[lang](onOneLine(nearest)),
    fix === undefined ? undefined : inLanguage(fix, lang),
  ]
    .filter((part) => part !== undefined)
    .map((part, index, { length }) => (index < length - 1 ? ended(part, lang) : part))
    .join(localeOf(lang).punctuation.gap);

/** “content/facts.yaml:12:3”. */
export const placeOf = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** “content/facts.yaml:12:3 message”. */
export const formatDiagnostic = (finding: Diagnostic, lang: ToolLanguage = 'en'): string =>
  `${placeOf(finding)} ${sentences(finding, lang)}`;

/** Stops the build. Its message is for an editor: one finding a line, no stack needed. */
export class EditorialError extends Error {
  readonly findings: readonly Diagnostic[];
  constructor(findings: readonly Diagnostic[]) {
    super(findings.map((finding) => formatDiagnostic(finding)).join('\n'));
    this.name = 'EditorialError';
    this.findings = findings;
  }
}

/** A mistake found where no place is known: whoever asked knows it. */
export class MistakeError extends Error {
  readonly mistake: Mistake;
  constructor(mistake: Mistake) {
    super(sentences(mistake, 'en'));
    this.name = 'MistakeError';
    this.mistake = mistake;
  }
}

/** The mistake behind something thrown. */
export const mistakeIn = (thrown: unknown): Mistake => {
  if (thrown instanceof MistakeError) return thrown.mistake;
  return { rule: 'error', message: thrown instanceof Error ? thrown.message : String(thrown) };
};

/** The known name that differs from a wrong one in capitals alone. */
export const sameButCase = (wrong: string, known: readonly string[]): string | undefined =>
  known.find((name) => name.toLowerCase() === wrong.toLowerCase());

/** The known name nearest to a wrong one, if any is near enough to be a slip of the pen. */
export const nearest = (wrong: string, known: Iterable<string>): string | undefined => {
  const names = [...known];
  const best = least(names, (name) => leven(wrong, name));
  // Two letters changed of two are no slip.
  const most = Math.min(Math.max(2, Math.ceil(wrong.length / 3)), wrong.length - 1);
  const isNear = best !== undefined && leven(wrong, best) <= most;
  return sameButCase(wrong, names) ?? (isNear ? best : undefined);
};
