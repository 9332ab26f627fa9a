/** Of Markdown that would print its own signs, and of what a chapter has no style for. */
export const EDITING = {
  'emphasis-left': {
    en: '“{found}” would print as it stands; expected *words* or **words**, without spaces inside the signs.',
    zh: '“{found}”会照原样印出来；强调要写成 *文字* 或 **文字**，符号里侧不留空格。',
    fix: {
      en: 'For the sign itself, write \\{sign}.',
      zh: '真要印这个符号，请写 \\{sign}。',
    },
  },
  'heading-left': {
    en: '“{found}” would print as it stands; expected a space after the # of a heading.',
    zh: '“{found}”会照原样印出来；小标题的 # 后面要空一格。',
  },
  'list-left': {
    en: '“{found}” would print as it stands; expected a space after the sign of a list.',
    zh: '“{found}”会照原样印出来；列表符号后面要空一格。',
  },
  'link-left': {
    en: '“{found}” would print as it stands; expected [words](address) in half-width brackets.',
    zh: '“{found}”会照原样印出来；链接要用半角括号，写成 [文字](网址)。',
  },
  'markdown-here': {
    en: 'has {found}, which a chapter has no style for.',
    zh: '有{found}，章节里没有这种样式。',
    fix: {
      en: 'Use {instead}.',
      zh: '请用{instead}。',
    },
  },
};
