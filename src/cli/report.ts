/** What a check of the story found, for a person at the terminal or for another program. */
import type { StoryCheck } from '../editorial/content.ts';
import { formatDiagnostic, inLanguage, type Diagnostic } from '../editorial/errors.ts';
import { fill } from '../locales/format.ts';
import type { ToolLanguage } from '../locales/tools.ts';

/** A finding for other programs: all of it in one language. */
const plain = (finding: Diagnostic, lang: ToolLanguage): object => ({
  ...finding,
  message: inLanguage(finding.message, lang),
  fix: finding.fix && inLanguage(finding.fix, lang),
});

const SUMMARY = {
  en: {
    looks: 'Worth a look, and no reason not to build:',
    right: ({ chapters, editions, facts }: StoryCheck) =>
      fill(
        'Nothing to mend: {chapters} {chapters|chapter|chapters} in {editions} {editions|edition|editions}, {facts} {facts|fact|facts}, figures and labels.',
        { chapters, editions, facts },
      ),
    wrong: (findings: number, files: number) =>
      `${findings} to mend, in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
  zh: {
    looks: '值得看一眼，不影响建站：',
    right: ({ chapters, editions, facts }: StoryCheck) =>
      `没有要改的：查了 ${editions} 个版本的 ${chapters} 章、账上 ${facts} 个数字，还有图和界面用语。`,
    wrong: (findings: number, files: number) => `有 ${findings} 处要改，在 ${files} 个文件里。`,
  },
} as const;

/**
 * One finding a line and how many there are, or what was read when there are none; with `json`, a
 * list of findings that other programs can read.
 */
export const report = (
  check: StoryCheck,
  { lang, json }: { readonly lang: ToolLanguage; readonly json: boolean },
): string => {
  const { findings, warnings } = check;
  if (json)
    return JSON.stringify(
      findings.map((finding) => plain(finding, lang)),
      undefined,
      2,
    );
  const looks =
    warnings.length > 0
      ? [SUMMARY[lang].looks, ...warnings.map((finding) => formatDiagnostic(finding, lang)), '']
      : [];
  if (findings.length === 0) return [...looks, SUMMARY[lang].right(check)].join('\n');
  const files = new Set(findings.map(({ file }) => file)).size;
  return [
    ...looks,
    ...findings.map((finding) => formatDiagnostic(finding, lang)),
    '',
    SUMMARY[lang].wrong(findings.length, files),
  ].join('\n');
};
