/** Markdown that a chapter has no style for. */
import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ToolText } from '../../locales/tools.ts';
import { isNote, startOf, type ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { mistake } from '../messages/index.ts';

interface Foreign {
  readonly found: ToolText;
  readonly instead: ToolText;
}

const REFERENCE: Foreign = {
  found: { en: 'an address away from its words', zh: '另起一行的网址定义' },
  instead: { en: '[words](address)', zh: ' [文字](网址)' },
};
const FOOTNOTE: Foreign = {
  found: { en: 'a footnote', zh: '脚注' },
  instead: {
    en: '<Source paragraphs="…"/> or <Aside>',
    zh: ' <Source paragraphs="…"/> 或 <Aside>',
  },
};

/** What a chapter has no style for, and what to use. */
const FOREIGN: Readonly<Partial<Record<Nodes['type'], Foreign>>> = {
  table: {
    found: { en: 'a table', zh: '表格' },
    instead: { en: 'a list, <Stats> or a figure', zh: '列表、<Stats> 或图' },
  },
  code: {
    found: { en: 'a block of code', zh: '代码块' },
    instead: { en: 'a paragraph', zh: '普通段落' },
  },
  inlineCode: {
    found: { en: 'code between two `', zh: '两个 ` 之间的代码' },
    instead: {
      en: 'plain words, or \\` for the sign itself',
      zh: '普通文字，真要印这个符号写 \\`',
    },
  },
  blockquote: {
    found: { en: 'a quotation with >', zh: '用 > 写的引文' },
    instead: {
      en: '<Quote id="…"/>, or \\> for the sign itself',
      zh: ' <Quote id="…"/>，真要印这个符号写 \\>',
    },
  },
  delete: {
    found: { en: 'words struck out with ~~', zh: '用 ~~ 划掉的文字' },
    instead: {
      en: 'plain words, or \\~ for the sign itself',
      zh: '直接删去的办法，真要印这个符号写 \\~',
    },
  },
  break: {
    found: {
      en: 'a line broken by a \\ or by spaces at its end',
      zh: '行尾的空格或 \\ 断开的一行',
    },
    instead: { en: 'one line a paragraph', zh: '一行一段的写法' },
  },
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
  definition: REFERENCE,
  linkReference: REFERENCE,
  imageReference: REFERENCE,
  thematicBreak: {
    found: { en: 'a rule across the page', zh: '分隔线' },
    instead: { en: 'a heading with ###', zh: ' ### 小标题' },
  },
};

const TICK: Foreign = {
  found: { en: 'a box to tick', zh: '打勾的方框' },
  instead: { en: 'a plain list', zh: '普通列表' },
};

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

const foreignOf = (node: Nodes): Foreign | undefined =>
  node.type === 'listItem' && typeof node.checked === 'boolean' ? TICK : FOREIGN[node.type];

/** The findings on the Markdown of a chapter that it has no style for, and on code. */
export const foreignFindings = ({ tree, file }: ParsedChapter): Diagnostic[] => {
  const findings: Diagnostic[] = [];
  const referredTo = new Set<string>();
  visit(tree, (node) => {
    if (CODE.has(node.type) && !isNote(node))
      findings.push({ ...startOf(node, file), ...mistake('code-in-chapter') });
    const foreign = foreignOf(node);
    if (!foreign) return undefined;
    if ('identifier' in node) {
      // What a reference leads to goes with it.
      if (referredTo.has(node.identifier) && node.type.endsWith('efinition')) return SKIP;
      referredTo.add(node.identifier);
    }
    findings.push({ ...startOf(node, file), ...mistake('markdown-here', { ...foreign }) });
    return SKIP;
  });
  return findings;
};
