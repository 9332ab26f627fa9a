/** Headings: their order, their words, and where they may stand. */
import type { Heading } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { isElement, isSeen, rawOf, startOf, type ParsedChapter } from '../chapter.ts';
import type { Diagnostic, Mistake } from '../errors.ts';
import { headingWords } from '../heading-ids.ts';
import { mistake } from '../messages/index.ts';
import { VOCABULARY } from '../vocabulary.ts';

/** The first level of a chapter's own headings: the page's title has one, the chapter's another. */
const FIRST = 3;

const signs = (depth: number): string => '#'.repeat(depth);

const levelMistakes = ({ depth }: Heading, text: string, above: number | undefined): Mistake[] => {
  const found = signs(depth);
  if (depth < FIRST) return [mistake('heading-level', { text, found, expected: signs(FIRST) })];
  const most = above === undefined ? FIRST : Math.max(FIRST, above + 1);
  if (depth <= most) return [];
  const values = { text, found, expected: signs(most) };
  return above === undefined
    ? [mistake('heading-level', values)]
    : [mistake('heading-order', { ...values, above: signs(above) })];
};

/** The findings on a chapter's headings. */
export const headingFindings = (chapter: ParsedChapter): Diagnostic[] => {
  const { tree, file } = chapter;
  const findings: Diagnostic[] = [];
  let above: number | undefined;
  visitParents(tree, 'heading', (heading, ancestors) => {
    const text = headingWords(heading).trim();
    const owner = ancestors.findLast((node) => isElement(node as { type: string }));
    const name = owner && isElement(owner) ? (owner.name ?? '') : undefined;
    const isOut = name !== undefined && VOCABULARY[name]?.sections !== true;
    findings.push(
      ...[
        ...(isSeen(heading) ? [] : [mistake('heading-empty')]),
        ...(isOut ? [mistake('heading-in-part', { text, name })] : []),
        // One that a line of signs makes was not meant as a heading.
        ...(rawOf(heading, chapter).startsWith('#') ? levelMistakes(heading, text, above) : []),
      ].map((found) => ({ ...startOf(heading, file), ...found })),
    );
    above = Math.max(FIRST, heading.depth);
  });
  return findings;
};
