/** Of editions that were signed off against a text that has changed since. */
export const STEPS = {
  'twin-behind': {
    en: 'the edition “{edition}” was signed off against other words than {other} has now.',
    zh: '{other} 的文字改过了，“{edition}”版还是对着旧文字定稿的。',
    fix: {
      en: 'See npm run editions; with -- --sign you take it as it stands.',
      zh: '请看 npm run editions；确认无误后加 -- --sign 定稿。',
    },
  },
  'twin-unsigned': {
    en: 'the chapter was never signed off against the first edition (“{edition}”).',
    zh: '这一章（“{edition}”版）还没有对着第一版定过稿。',
    fix: {
      en: 'See npm run editions; with -- --sign you take it as it stands.',
      zh: '请看 npm run editions；确认无误后加 -- --sign 定稿。',
    },
  },
  'twin-without-text': {
    en: '{count} {count|text|texts} of the first edition that “{edition}” was signed off against {count|is|are} gone.',
    zh: '“{edition}”版定稿时对着的文字，第一版里已经删去 {count} 段。',
    fix: {
      en: 'See npm run editions; with -- --sign you take it as it stands.',
      zh: '请看 npm run editions；确认无误后加 -- --sign 定稿。',
    },
  },
};
