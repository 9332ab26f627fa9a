/** What an editor is told of a story, and tests that say it word by word. */
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkStory, storyFindings } from '../../../src/editorial/content.ts';
import { formatDiagnostic } from '../../../src/editorial/errors.ts';
import { figureBook } from '../../../src/figures/book.ts';
import type { ToolLanguage } from '../../../src/locales/tools.ts';
import { makeStory, type Edits } from './stories.ts';

export const book = await figureBook();

/** The findings on the good story after some edits; paths are relative to the story. */
export const findings = (edits: Edits = {}): string[] => {
  const folder = makeStory(edits);
  try {
    return storyFindings(folder, book).map((finding) =>
      formatDiagnostic(finding).replaceAll(`${folder}/`, ''),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

interface Noted {
  /** The rule that they are of; left out, all. */
  readonly rule?: string;
  readonly lang?: ToolLanguage;
  /** The fixture that is edited; left out, the good story. */
  readonly base?: string;
}

/** The notes on a story after some edits, which are no mistakes; paths are relative to the story. */
export const notes = (edits: Edits, { rule, lang = 'en', base }: Noted = {}): string[] => {
  const folder = makeStory(edits, base);
  try {
    const told = checkStory(folder, book);
    expect(told.findings.map((finding) => formatDiagnostic(finding))).toEqual([]);
    return told.warnings
      .filter((warning) => rule === undefined || warning.rule === rule)
      .map((warning) => formatDiagnostic(warning, lang).replaceAll(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

interface Mistake {
  readonly name: string;
  readonly edits: Edits;
  readonly told: readonly string[];
}

/** A test for each mistake: exactly these findings, and no others. */
export const expectTold = (mistakes: readonly Mistake[]): void => {
  it.each(mistakes)('$name', ({ edits, told }) => {
    expect(findings(edits)).toEqual(told);
  });
};
