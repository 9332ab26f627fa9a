/** Of how the words are set: marks, quotation marks, dashes and spaces. */
const EXPECTED = {
  en: '`{found}` in “{context}”; expected `{expected}`',
  zh: '“{context}”里的`{found}`应该是`{expected}`',
};

const said = (why: { en: string; zh: string }): { en: string; zh: string } => ({
  en: `${EXPECTED.en}${why.en}.`,
  zh: `${EXPECTED.zh}${why.zh}。`,
});

export const COPY = {
  'zh-half-width': said({ en: ': Chinese has full-width marks', zh: '：中文用全角标点' }),
  'zh-quotes': said({ en: ': Chinese has curly quotation marks', zh: '：中文用弯引号' }),
  'zh-space': {
    en: 'a space in “{context}”; expected none: the style sheet sets it.',
    zh: '“{context}”里多了空格；不用空，样式表会留出间距。',
  },
  'zh-ellipsis': said({ en: ', six dots', zh: '，六个点' }),
  'zh-range': said({ en: ' or 至 from one number to another', zh: '，或者写“至”' }),
  'zh-dash': {
    ...said({
      en: ' where a sentence breaks off, as long as two characters, and 至 from one place to another',
      zh: '，占两个字；从一地到另一地，写“至”',
    }),
    fix: {
      en: 'A name that has the short sign is written 中国—{/* sic */}东盟, in the text of a chapter.',
      zh: '名称里本来就是短的，在正文里写成“中国—{/* sic */}东盟”。',
    },
  },
  'zh-full-width': said({ en: ': letters and digits are half-width', zh: '：字母和数字用半角' }),
  'zh-line-break': {
    en: 'a line break in “{context}”, which would become a space; expected one line a paragraph.',
    zh: '“{context}”中间换了行，印出来会多一个空格；一段写成一行。',
  },
  'mark-repeated': {
    en: '`{found}` in “{context}”; expected one mark.',
    zh: '“{context}”里的`{found}`：标点重复了。',
  },
  'mark-unpaired': {
    en: '`{found}` in “{context}” has no partner; expected `{pair}`.',
    zh: '“{context}”里的`{found}`没有配对；应该成对写 `{pair}`。',
  },
  'en-quotes': said({ en: ': quotation marks are curly', zh: '：用弯引号' }),
  'en-dash': said({ en: ' instead of a hyphen', zh: '，不用连字符' }),
  'en-ellipsis': said({ en: ', one sign', zh: '，一个符号' }),
  'en-space': {
    en: 'two spaces in “{context}”; expected one.',
    zh: '“{context}”里连着两个空格；只要一个。',
  },
  'en-space-before': {
    en: 'a space before `{found}` in “{context}”; expected none.',
    zh: '“{context}”里`{found}`前面多了空格。',
  },
  'en-space-after': {
    en: 'no space after `{found}` in “{context}”; expected one.',
    zh: '“{context}”里`{found}`后面少了空格。',
  },
  'en-full-width': said({ en: ': English has half-width signs', zh: '：英文用半角' }),
  'word-twice': {
    en: '`{found}` in “{context}”; expected the word once.',
    zh: '“{context}”里的`{found}`：同一个词写了两遍。',
    fix: {
      en: 'If it is meant, put {/* sic */} between the two.',
      zh: '确实要写两遍，请在中间加 {/* sic */}。',
    },
  },
  'character-hidden': {
    en: 'a hidden character ({code}) in “{context}”; expected none.',
    zh: '“{context}”里有看不见的字符（{code}）；请删去。',
  },
  'character-lost': {
    en: 'a character was lost in “{context}” when the file was saved in another encoding.',
    zh: '“{context}”里有字在转换编码时丢了。',
    fix: { en: 'Type it again.', zh: '请重新输入。' },
  },
  'character-lookalike': {
    en: '`{found}` ({code}) in “{context}” only looks like `{expected}`, and nobody who searches will find it.',
    zh: '“{context}”里的`{found}`（{code}）只是长得像`{expected}`，搜索时找不到。',
    fix: { en: 'Type `{expected}`.', zh: '请改成`{expected}`。' },
  },
  'character-decomposed': {
    en: '`{found}` in “{context}” is a letter and a mark apart; expected one sign, `{expected}`.',
    zh: '“{context}”里的`{found}`是字母和符号拼成的；应该是一个字符`{expected}`。',
  },
  'character-unheld': {
    en: 'no font of the site holds `{found}` ({code}) in “{context}”.',
    zh: '“{context}”里的`{found}`（{code}），本站的字体里没有。',
    fix: { en: 'Use another character or word.', zh: '请换一个字或词。' },
  },
  'markup-in-text': {
    en: '“{found}” would print as it stands; expected plain words: Markdown, parts and facts stand in the text of a chapter alone.',
    zh: '“{found}”会照原样印出来；这里只能写普通文字，Markdown、部件和账上的数要写在章节的正文里。',
  },
  'space-odd': {
    en: 'a space that is no plain one ({code}) in “{context}”; expected a plain space, or none.',
    zh: '“{context}”里有全角或特殊的空格（{code}）；请删去，该空的地方用半角空格。',
  },
};
