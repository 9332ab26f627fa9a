/** Markdown that would print its own signs, and Markdown that a chapter has no style for. */
import type { Nodes, Paragraph } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { startOf, type ParsedChapter } from '../chapter.ts';
import type { Finding, Place } from '../errors.ts';
import { mistake, type Rule } from '../messages/index.ts';

interface Leftover {
  readonly rule: Rule;
  readonly pattern: RegExp;
}

/** What is left in a text once everything that is Markdown has been read. */
const LEFTOVERS: readonly Leftover[] = [
  { rule: 'heading-left', pattern: /^[#＃]+[^\s#＃]\S{0,5}/mu },
  { rule: 'list-left', pattern: /^(?:[-+•]|\d+[.)])(?=[^\s\d.)])\S{0,5}/mu },
  { rule: 'link-left', pattern: /\][（(]|\]\[|【[^】]*】[（(]/u },
  {
    rule: 'emphasis-left',
    pattern: /(?<!\\)\*+|＊+|(?<![\\\p{L}\p{N}_])_+|(?<![\\_])_+(?![\p{L}\p{N}_])/u,
  },
];

/** Characters on each side of a leftover that show where it is. */
const AROUND = 6;

const placeAt = (start: Place & { line: number; column: number }, before: string): Place => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { ...start, column: start.column + last.length }
    : { ...start, line: start.line + lines.length - 1, column: last.length + 1 };
};

/** The first leftover of each kind in a paragraph: what follows mostly follows from it. */
const leftoverFindings = (paragraph: Paragraph, { text, file }: ParsedChapter): Finding[] => {
  const found = new Map<Rule, Finding>();
  visit(paragraph, 'text', (node) => {
    const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
    for (const { rule, pattern } of LEFTOVERS) {
      const match = pattern.exec(raw);
      if (!match || found.has(rule)) continue;
      const [sign] = match;
      const context = raw.slice(
        Math.max(0, match.index - AROUND),
        match.index + sign.length + AROUND,
      );
      const shown = rule === 'emphasis-left' || rule === 'link-left' ? context.trim() : sign;
      found.set(rule, {
        ...placeAt(startOf(node, file), raw.slice(0, match.index)),
        ...mistake(rule, { found: shown.replaceAll('\n', ' '), sign: sign.charAt(0) }),
      });
    }
  });
  return [...found.values()];
};

/** What a chapter has no style for, and what to use. */
const FOREIGN: Readonly<
  Partial<
    Record<
      Nodes['type'],
      { found: Record<'zh' | 'en', string>; instead: Record<'zh' | 'en', string> }
    >
  >
> = {
  table: {
    found: { en: 'a table', zh: '表格' },
    instead: { en: 'a list, <Stats> or a figure', zh: '列表、<Stats> 或图' },
  },
  code: {
    found: { en: 'a block of code', zh: '代码块' },
    instead: { en: 'a paragraph', zh: '普通段落' },
  },
  blockquote: {
    found: { en: 'a quotation with >', zh: '用 > 写的引文' },
    instead: { en: '<Quote by="…" source="…">', zh: ' <Quote by="…" source="…">' },
  },
  footnoteReference: {
    found: { en: 'a footnote', zh: '脚注' },
    instead: {
      en: '<Source paragraphs="…"/> or <Aside>',
      zh: ' <Source paragraphs="…"/> 或 <Aside>',
    },
  },
  thematicBreak: {
    found: { en: 'a rule across the page', zh: '分隔线' },
    instead: { en: 'a heading with ###', zh: ' ### 小标题' },
  },
};

/** The findings on the Markdown of a chapter. */
export const markdownFindings = (chapter: ParsedChapter): Finding[] => {
  const findings: Finding[] = [];
  visit(chapter.tree, (node) => {
    if (node.type === 'paragraph') findings.push(...leftoverFindings(node, chapter));
    if (
      node.type === 'mdxjsEsm' ||
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression'
    ) {
      findings.push({ ...startOf(node, chapter.file), ...mistake('code-in-chapter') });
    }
    const foreign = FOREIGN[node.type];
    if (!foreign) return undefined;
    findings.push({ ...startOf(node, chapter.file), ...mistake('markdown-here', foreign) });
    return SKIP;
  });
  return findings;
};
