/** The words that a new chapter begins with, until an editor writes others. */
import type { ToolText } from '../locales/tools.ts';

/** As many steps as show how a scene goes on. */
const STEPS = [
  { zh: '第一步', en: 'Step one' },
  { zh: '第二步', en: 'Step two' },
  { zh: '第三步', en: 'Step three' },
];

export const PLACEHOLDERS = {
  description: {
    zh: '一句话说清这一章讲什么。',
    en: 'One sentence on what this chapter is about.',
  },
  lead: { zh: '开头一段，字大一些。', en: 'An opening paragraph, set larger.' },
  /** What stands before a fact. */
  fact: { zh: '日子和数字不要手打，从账上取：', en: 'Dates and figures come from the ledger:' },
  heading: { zh: '小标题', en: 'A heading' },
  text: { zh: '正文一段占一行。', en: 'One line a paragraph.' },
  figure: {
    zh: '下面是一幅图：读者往下读，图停在屏幕上，每到一步就换一个样子。',
    en: 'Below is a figure: it stays while the reader goes on, and changes with each step.',
  },
} as const satisfies Readonly<Record<string, ToolText>>;

/** What stands in the steps of a scene, one after another. */
export const STEP_PLACEHOLDERS: readonly ToolText[] = STEPS.map(({ zh, en }) => ({
  zh: `${zh}：写读者这时在图上看到了什么。`,
  en: `${en}: say what the reader now sees in the figure.`,
}));
