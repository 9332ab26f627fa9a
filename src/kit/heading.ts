/** What every figure carries: the finding as its headline, a line below it, and its source. */
import type { Edition } from '../i18n/editions.ts';
import { breakLines } from './lines.ts';
import { isCompact } from './frames.ts';
import type { Box, Face, Frame, TextMark, Tone } from './marks.ts';

/** Sizes of a frame's type and space, in frame units. Text is never under 12. */
export interface Measures {
  readonly compact: boolean;
  /** What 1 of the composition comes to in this frame. */
  readonly unit: number;
  readonly margin: number;
  readonly title: number;
  readonly label: number;
  readonly small: number;
  readonly numeral: number;
}

const SMALLEST = 12;
/** Line heights, in ems. */
const TITLE_LINE = 1.24;
const SUB_LINE = 1.45;

export const measure = (frame: Frame): Measures => {
  const compact = isCompact(frame);
  const unit = compact
    ? Math.min(frame.width / 320, frame.height / 384)
    : Math.min(frame.width / 720, frame.height / 560);
  const size = (value: number): number => Math.max(SMALLEST, value * unit);
  return {
    compact,
    unit,
    margin: (compact ? 16 : 24) * unit,
    title: size(compact ? 22 : 34),
    label: size(compact ? 12.5 : 14.5),
    small: size(12),
    numeral: size(compact ? 42 : 80),
  };
};

export interface Heading {
  readonly marks: readonly TextMark[];
  /** What is left for the picture, inside the margins. */
  readonly area: Box;
  /** Baseline of the line after the one below the headline, where it is free. */
  readonly spare?: number | undefined;
}

interface HeadingText {
  /** Sets its lines apart from those of other states. */
  readonly key: string;
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  /** Lines kept for what stands below the headline, so that a longer text moves nothing. */
  readonly subRoom?: number;
}

/** Sets the headline, the line below it and the source line. */
export const heading = (text: HeadingText, frame: Frame, edition: Edition): Heading => {
  const m = measure(frame);
  const inner = frame.width - 2 * m.margin;
  const set = (role: string, content: string, size: number, face: Face, tone: Tone) =>
    breakLines(content, inner, size, face, edition).map((line, index) => ({
      kind: 'text' as const,
      key: `${role}-${text.key}-${index}`,
      text: line,
      size,
      face,
      tone,
      x: m.margin,
      anchor: 'start' as const,
      y: index * size * (role === 'title' ? TITLE_LINE : SUB_LINE),
    }));
  const down = (lines: readonly TextMark[], from: number): TextMark[] =>
    lines.map((line) => ({ ...line, y: line.y + from }));
  const bottom = (lines: readonly TextMark[]): number => lines.at(-1)?.y ?? 0;

  const title = down(set('title', text.title, m.title, 'display', 'ink'), m.margin * 0.4 + m.title);
  const sub = down(set('sub', text.sub, m.label, 'label', 'quiet'), bottom(title) + m.label * 1.9);
  const sourceLines = set('source', text.source, m.small, 'label', 'quiet');
  const source = down(sourceLines, frame.height - m.margin * 0.7 - bottom(sourceLines));
  const kept = Math.max(sub.length, text.subRoom ?? 1);
  const lineHeight = m.label * SUB_LINE;
  const top = bottom(sub) + (kept - sub.length) * lineHeight + m.label;
  const floor = (source[0]?.y ?? frame.height) - m.small * 1.4;
  return {
    marks: [...title, ...sub, ...source],
    area: { x: m.margin, y: top, width: inner, height: floor - top },
    spare: sub.length < kept ? bottom(sub) + lineHeight : undefined,
  };
};

export const textMark = (
  mark: Omit<TextMark, 'kind' | 'anchor' | 'face'> & Partial<Pick<TextMark, 'anchor' | 'face'>>,
): TextMark => ({ kind: 'text', anchor: 'start', face: 'label', ...mark });
