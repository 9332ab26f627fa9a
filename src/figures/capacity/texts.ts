/** Sizes with their unit and what they are, set as one. */
import { labelMark, textMark } from '../../kit/mark-makers.ts';
import { standingFor } from '../../kit/facts.ts';
import type { TextMark, Tone } from '../../kit/marks.ts';
import { labelLines, widthOf, type Plot } from '../../kit/plot.ts';

export interface Count {
  readonly key: string;
  /** In ingots. */
  readonly value: number;
  /** As it is written. */
  readonly text: string;
  readonly unit: string;
  /** What it is, and whether it is a plan. */
  readonly label: string;
  readonly tone: Tone;
  /** Ids of the facts that it says. */
  readonly facts: readonly string[];
}

interface Place {
  readonly x: number;
  /** The highest that the number may reach. */
  readonly top: number;
  readonly width: number;
  /** Of the number. */
  readonly size: number;
  /** Whether the label stands above the unit, beside the number, or beneath both. */
  readonly label: 'beside' | 'beneath';
}

export interface CountMarks {
  readonly marks: TextMark[];
  /** The lowest that any of them reaches. */
  readonly bottom: number;
}

/** Ascent and descent of a line, in ems; see kit/labels. */
const [ASCENT, DESCENT] = [0.88, 0.24];
const LEADING = 1.35;

/** The number with its unit after it, and its label in lines within the width. */
export const countMarks = (
  { key, text, unit, label, tone, facts }: Count,
  { x, top, width, size, label: side }: Place,
  plot: Plot,
): CountMarks => {
  const { m } = plot;
  const y = top + size * ASCENT;
  const after = x + widthOf(text, plot, size, 'numeral') + 8 * m.unit;
  const beside = side === 'beside';
  const lines = labelLines(label, beside ? x + width - after : width, plot);
  const first = beside
    ? y - m.label * (1.65 + LEADING * (lines.length - 1))
    : y + size * DESCENT + m.label * ASCENT;
  const last = first + m.label * LEADING * (lines.length - 1);
  return {
    marks: standingFor(facts, [
      textMark({ key: `count-${key}`, text, x, y, size, face: 'numeral', tone }),
      textMark({ key: `unit-${key}`, text: unit, x: after, y, size: m.label * 1.15, tone }),
      ...lines.map((line, index) =>
        labelMark(
          `label-${key}-${index}`,
          line,
          [beside ? after : x, first + index * m.label * LEADING],
          m,
          { tone: 'ink' },
        ),
      ),
    ]),
    bottom: beside ? y + size * DESCENT : last + m.label * DESCENT,
  };
};
