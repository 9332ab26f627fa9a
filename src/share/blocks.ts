/** Blocks of text, one below the other. */
import type { Edition } from '../locales/editions.ts';
import { textMark } from '../kit/mark-makers.ts';
import { breakLines } from '../kit/lines.ts';
import type { Face, TextMark, Tone } from '../kit/marks.ts';
import { HEADLINE_LEADING, type Headline } from './headline.ts';

export interface Block {
  readonly key: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly tone: Tone;
  readonly face: Face;
  /** From baseline to baseline, in ems. */
  readonly leading: number;
}

export const titleBlock = ({ lines, size }: Headline): Block => ({
  key: 'card-title',
  lines,
  size,
  tone: 'ink',
  face: 'display',
  leading: HEADLINE_LEADING,
});

/** Sets a text as a label; an empty one has no lines. */
export type SetLabel = (key: string, text: string, size: number, tone: Tone) => Block;

/** Sets labels in lines no wider than `width`. */
export const labelsIn =
  (width: number, edition: Edition): SetLabel =>
  (key, text, size, tone) => ({
    key: `card-${key}`,
    lines: text === '' ? [] : breakLines(text, width, { size, face: 'label', edition }),
    size,
    tone,
    face: 'label',
    leading: 1.42,
  });

/** How far below the top of its line a baseline lies, in ems. */
const BASELINE = 0.95;

interface Stack {
  readonly marks: readonly TextMark[];
  readonly bottom: number;
}

/** Sets blocks from `top` down, with a gap between any two. */
export const stack = (blocks: readonly Block[], x: number, top: number, gap: number): Stack => {
  const marks: TextMark[] = [];
  let bottom = top;
  for (const { key, lines, size, tone, face, leading } of blocks) {
    if (lines.length === 0) continue;
    const start = marks.length === 0 ? top : bottom + gap;
    lines.forEach((text, index) => {
      const y = start + size * (BASELINE + index * leading);
      marks.push(textMark({ key: `${key}-${index}`, text, size, tone, face, x, y }));
    });
    bottom = start + lines.length * size * leading;
  }
  return { marks, bottom };
};

/** Sets blocks so that they end at `bottom`. */
export const stackUp = (blocks: readonly Block[], x: number, bottom: number, gap: number): Stack =>
  stack(blocks, x, bottom - stack(blocks, x, 0, gap).bottom, gap);
