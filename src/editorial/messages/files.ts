/** Of files: how they are saved, what they are called, and what they hold. */
import { RESAVE } from './fixes.ts';

export const FILES = {
  'file-missing': { en: 'is missing.', zh: '不存在。' },
  'file-closed': {
    en: 'cannot be opened ({code}); expected a {kind} that may be read.',
    zh: '打不开（{code}）；这里应该是一个可以读取的{kind}。',
  },
  'labels-missing': {
    en: 'is missing: it has the words of the figures, and of the interface where the site has none in this language.',
    zh: '不存在：图上的用语在里面；网站没有这种语言的界面时，界面的用语也在里面。',
    fix: {
      en: 'Copy that of another edition or story, and write what is different.',
      zh: '请从别的版本或别的故事抄一份，再改不同的地方。',
    },
  },
  'file-unread': {
    en: 'is not read; expected one of {expected}.',
    zh: '不会被读到；应该是 {expected} 之一。',
  },
  'file-stray': {
    en: 'is no chapter; expected a name that ends in .mdx.',
    zh: '不是章节；章节的文件名要以 .mdx 结尾。',
  },
  'file-deep': {
    en: 'lies where no chapter is looked for; expected {expected}.',
    zh: '放的地方不对，找章节时不会看这里；应该放在 {expected}。',
  },
  'merge-left': {
    en: 'holds two versions of a place, which git could not merge: “{found}”.',
    zh: '有一处留着两个版本，git 没能合并：“{found}”。',
    fix: {
      en: 'Keep the lines that are meant, and take out those with “<<<<<<<”, “=======” and “>>>>>>>”.',
      zh: '请留下要用的几行，删去带“<<<<<<<”“=======”“>>>>>>>”的各行。',
    },
  },
  'encoding-other': {
    en: 'is saved as {encoding}; expected UTF-8.',
    zh: '是按 {encoding} 编码保存的；应该是 UTF-8。',
    fix: RESAVE,
  },
  'encoding-unknown': {
    en: 'is not UTF-8: it is saved in another encoding, or damaged.',
    zh: '不是 UTF-8：用了别的编码，或者文件坏了。',
    fix: RESAVE,
  },
  'data-missing': {
    en: 'is missing: figure “{figure}” draws it.',
    zh: '不存在：图“{figure}”要用它来画。',
  },
};
