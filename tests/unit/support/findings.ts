/** What an editor is told of a story, and tests that say it word by word. */
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { storyFindings } from '../../../src/editorial/content.ts';
import { formatDiagnostic } from '../../../src/editorial/errors.ts';
import { figureBook } from '../../../src/figures/book.ts';
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
