/** What to do, where several messages advise the same. */
/** How to save a file as it should be. */
export const RESAVE = {
  en: 'Open it in your editor and save it again with the encoding UTF-8.',
  zh: '请用编辑器打开，另存为 UTF-8 编码。',
};

/** How to look at what has changed, and take it. */
export const SIGN_OFF = {
  en: 'See npm run editions; with -- --sign you take it as it stands.',
  zh: '请看 npm run editions；确认无误后加 -- --sign 定稿。',
};

/** How to print a brace, or leave a note. */
export const BRACE_ITSELF = {
  en: 'For the sign itself, write \\{; a note is {/* note */}.',
  zh: '真要印这个符号，请写 \\{；注释写成 {/* 注释 */}。',
};

/** How to print a sign that means something. */
export const SIGN_ITSELF = {
  en: 'For the sign itself, write \\{sign}.',
  zh: '真要印这个符号，请写 \\{sign}。',
};

/** How to give a part or an image a line of its own. */
export const OWN_LINE = {
  en: 'Put an empty line before and after it.',
  zh: '请在它前后各空一行。',
};
