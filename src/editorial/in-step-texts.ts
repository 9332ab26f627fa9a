/** What editors are told of editions in step: in the terminal, and on the page for it. */
export const IN_STEP_TEXTS = {
  zh: {
    title: '各版本是否同步',
    inStep: '各版本都是对着现在的文字定稿的。',
    changed: (count: number) => `有 ${count} 段改过。看过之后用 npm run editions -- --sign 定稿。`,
    gone: (count: number) => `（另有 ${count} 段已从第一版删去）`,
    none: '（那里没有文字）',
    signed: '定稿了，记在',
  },
  en: {
    title: 'Editions in step',
    inStep: 'Every edition was signed off against the words that stand now.',
    changed: (count: number) =>
      `${count} changed. When you have looked at them: npm run editions -- --sign.`,
    gone: (count: number) => `(${count} more are gone from the first edition)`,
    none: '(nothing stands there)',
    signed: 'Signed off, in',
  },
} as const;
