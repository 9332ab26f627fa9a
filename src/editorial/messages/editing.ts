/** Of Markdown that would print its own signs, and of what a chapter has no style for. */
import { SIGN_ITSELF } from './fixes.ts';

export const EDITING = {
  'emphasis-left': {
    en: '“{found}” would print as it stands; expected *words* or **words**, without spaces inside the signs.',
    zh: '“{found}”会照原样印出来；强调要写成 *文字* 或 **文字**，符号里侧不留空格。',
    fix: SIGN_ITSELF,
  },
  'field-left': {
    en: '“{found}” would print as it stands; expected all fields between the two lines of --- at the head of the chapter.',
    zh: '“{found}”会照原样印出来；字段都要写在文件开头的两行 --- 之间。',
  },
  'heading-left': {
    en: '“{found}” would print as it stands; expected a space after the # of a heading.',
    zh: '“{found}”会照原样印出来；小标题的 # 后面要空一格。',
    fix: SIGN_ITSELF,
  },
  'list-left': {
    en: '“{found}” would print as it stands; expected a space after the sign of a list.',
    zh: '“{found}”会照原样印出来；列表符号后面要空一格。',
  },
  'bullet-left': {
    en: '“{found}” would print as it stands, and make no list; expected - and a space before each item.',
    zh: '“{found}”会照原样印出来，不成列表；列表每一项前面要写 - 再空一格。',
  },
  'lines-joined': {
    en: '“{found}” and the line below it would run on as one paragraph; expected 1. and a space before each item of a list, or an empty line between.',
    zh: '“{found}”和下面一行会连成一段；列表每一项前面要写 1. 再空一格，不是列表就隔一个空行。',
  },
  'link-left': {
    en: '“{found}” would print as it stands; expected [words](address) in half-width brackets, without spaces.',
    zh: '“{found}”会照原样印出来；链接要用半角括号，写成 [文字](网址)，不留空格。',
  },
  'caption-left': {
    en: '“{found}” would print as it stands; expected straight quotation marks around a caption, and no spaces in the address: ![words](../../images/photo.jpg "caption | credit").',
    zh: '“{found}”会照原样印出来；图注要放在半角直引号里，文件名里不能有空格：![文字](../../images/photo.jpg "图注 | 署名")。',
  },
  'sign-wide': {
    en: '“{found}” would print as it stands; expected `{expected}`, with half-width signs.',
    zh: '“{found}”会照原样印出来；应该用半角符号，写成`{expected}`。',
  },
  'footnote-left': {
    en: '“{found}” would print as it stands: a chapter has no footnotes.',
    zh: '“{found}”会照原样印出来：章节里没有脚注。',
    fix: {
      en: 'Use <Source paragraphs="…"/> or <Aside>.',
      zh: '请用 <Source paragraphs="…"/> 或 <Aside>。',
    },
  },
  'sign-left': {
    en: '“{found}” would print as it stands, and a chapter has no use for it.',
    zh: '“{found}”会照原样印出来，章节里用不着这个符号。',
    fix: SIGN_ITSELF,
  },
  'part-full-width': {
    en: '“{found}” would print as it stands; expected `{expected}`: a part has plain signs of half width.',
    zh: '“{found}”会照原样印出来；应该写成`{expected}`，部件的符号要用半角，照样写。',
  },
  'escape-idle': {
    en: '“{found}” would print as {sign}, without the \\.',
    zh: '“{found}”印出来只有 {sign}，\\ 会不见。',
    fix: {
      en: 'Write \\\\ for a \\ that prints, or take it out.',
      zh: '要印出 \\ 请写 \\\\，不要就删去。',
    },
  },
  'sign-by-name': {
    en: '“{found}” would print as the sign that it names; expected the sign itself.',
    zh: '“{found}”印出来是它代表的符号；要印那个符号，就直接写那个符号。',
    fix: {
      en: 'For these letters, write “&amp;{name}”.',
      zh: '真要印这串字母，请写“&amp;{name}”。',
    },
  },
  'emphasis-underscore': {
    en: '“{found}” would lose its _; expected *words* for emphasis.',
    zh: '“{found}”里的 _ 会不见；强调要写成 *文字*。',
    fix: { en: 'For the sign itself, write \\_.', zh: '真要印这个符号，请写 \\_。' },
  },
  'emphasis-in-number': {
    en: '“{found}” would lose its * and set “{words}” off; expected × between numbers, or \\* for the sign itself.',
    zh: '“{found}”里的 * 会不见，“{words}”会变成强调；相乘用 ×，真要印这个符号写 \\*。',
    fix: {
      en: 'For emphasis, take the whole word or number into the signs.',
      zh: '真要强调，请把整个词、整个数放进符号里。',
    },
  },
  'emphasis-doubtful': {
    en: '“{found}” would lose its * and set “{words}” off; expected × between factors, or \\* for the sign itself.',
    zh: '“{found}”里的 * 会不见，“{words}”会变成强调；相乘用 ×，真要印这个符号写 \\*。',
    fix: { en: 'For emphasis, write **{words}**.', zh: '真要强调，请写 **{words}**。' },
  },
  'list-of-one': {
    en: '“{found}” would become a list of one; expected two items or more.',
    zh: '“{found}”会变成只有一项的列表；列表至少要有两项。',
    fix: { en: 'To print as typed, write “{sign}”.', zh: '要照原样印，请写“{sign}”。' },
  },
  'item-empty': {
    en: 'the item has no words, and would print its sign alone; expected some, or no such line.',
    zh: '这一项没有字，只会印出一个符号；写上字，或者删去这一行。',
  },
  'list-numbers': {
    en: 'the list is numbered {found}, and would print 1, 2, 3 and so on; expected these numbers.',
    zh: '列表写的是 {found}，印出来会是 1、2、3……；请按这样编号。',
    fix: {
      en: 'For a number that is no list’s, write “1987\\. ”.',
      zh: '不是列表的数字，请写成“1987\\. ”。',
    },
  },
  'heading-underlined': {
    en: 'the line of {sign} below “{found}” makes a heading of it; expected ### before the words of a heading.',
    zh: '“{found}”下面的一行 {sign} 会把它变成标题；小标题要在前面写 ###。',
    fix: { en: 'Take the line away.', zh: '请删去那一行。' },
  },
  'heading-tail': {
    en: 'the {sign} after “{found}” would vanish.',
    zh: '“{found}”后面的 {sign} 会不见。',
    fix: { en: 'Take it out, or write \\#.', zh: '请删去，真要印这个符号写 \\#。' },
  },
  'markdown-here': {
    en: 'has {found}, which a chapter has no style for.',
    zh: '有{found}，章节里没有这种样式。',
    fix: { en: 'Use {instead}.', zh: '请用{instead}。' },
  },
};
