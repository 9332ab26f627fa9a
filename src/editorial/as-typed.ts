/** Findings that quote a chapter in its own signs, not in those that stood for some while it was read. */
import type { ParsedChapter } from './chapter.ts';
import { inLanguage, type Diagnostic } from './errors.ts';

/** Signs that others stand for in a line. */
interface Stray {
  readonly line: number;
  /** What stands for them, between its neighbours, or between one of them and the end of a quotation. */
  readonly pattern: RegExp;
  readonly typed: string;
}

const patternOf = (standIn: string, before: string, after: string): RegExp => {
  const [sign, one, other] = [standIn, before, after].map((part) => RegExp.escape(part));
  return new RegExp(
    `(?<=${one})${sign}(?=${other}|[”\`…]|$)|(?<=^|[“\`…])${sign}(?=${other})`,
    'g',
  );
};

const straysIn = ({ text, typed }: ParsedChapter): Stray[] => {
  const lines = typed.split('\n');
  return text.split('\n').flatMap((read, index) => {
    const own = lines[index] ?? '';
    const isSame = (at: number): boolean => read[at] === own[at];
    const strays: Stray[] = [];
    for (let from = 0, to = 0; from < read.length; from = to + 1) {
      for (to = from; to < read.length && !isSame(to); to += 1);
      const standIn = read.slice(from, to);
      if (standIn.trim() === '') continue;
      const pattern = patternOf(standIn, read.slice(0, from).slice(-1), read.slice(to, to + 1));
      strays.push({ line: index + 1, pattern, typed: own.slice(from, to) });
    }
    return strays;
  });
};

/** Quotes in findings on a chapter what was typed. */
export const asTyped = (chapter: ParsedChapter): ((finding: Diagnostic) => Diagnostic) => {
  const strays = straysIn(chapter);
  return (finding) => {
    const own = strays.filter(({ line }) => line === finding.line);
    const said = (message: string): string =>
      own.reduce((text, { pattern, typed }) => text.replaceAll(pattern, () => typed), message);
    const { message, fix } = finding;
    const both = (text: typeof message): typeof message => ({
      zh: said(inLanguage(text, 'zh')),
      en: said(inLanguage(text, 'en')),
    });
    return own.length > 0 ? { ...finding, message: both(message), fix: fix && both(fix) } : finding;
  };
};
