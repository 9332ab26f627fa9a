/** Of signs that MDX takes for the beginning of a part, a note or code. */
import { BRACE_ITSELF } from './fixes.ts';

export const SYNTAX = {
  'chapter-unreadable': { en: 'cannot be read: {why}.', zh: '读不懂：{why}。' },
  'comment-html': {
    en: '“<!-- … -->” is no note here.',
    zh: '这里的注释不写成“<!-- … -->”。',
    fix: { en: 'Write {/* note */}, which no reader sees.', zh: '请写 {/* 注释 */}，读者看不到。' },
  },
  'less-than': {
    en: '“{found}” begins with <, which opens a part.',
    zh: '“{found}”开头的 < 会被当成部件的开头。',
    fix: { en: 'For the sign itself, write \\<.', zh: '真要印这个符号，请写 \\<。' },
  },
  'address-in-angles': {
    en: '“{found}” opens a part with <; expected the address without < and >, or [words](address).',
    zh: '“{found}”的 < 会被当成部件的开头；网址和邮箱不用尖括号，直接写，或者写成 [文字](网址)。',
  },
  'tag-sign': {
    en: '`{found}` stands inside <{name}>; expected `{expected}`: the signs of a part are half-width and straight.',
    zh: '<{name}> 里有`{found}`，应该是`{expected}`：部件里的符号要用半角、直的。',
  },
  'tag-broken': {
    en: '`{found}` cannot stand here in <{name}>; expected the form <{name} attribute="…">.',
    zh: '<{name}> 里的这个位置不能有`{found}`；部件要写成 <{name} 属性="…">。',
  },
  'tag-endless': {
    en: '<{name}> begins here and never ends; expected {expected}.',
    zh: '<{name}> 从这里开始，一直没有结束；缺少{expected}。',
  },
  'tag-open': {
    en: '<{name}> begins here and is closed nowhere; expected </{name}> after what it holds.',
    zh: '<{name}> 从这里开始，却没有结束；里面的话写完后要有 </{name}>。',
  },
  'tag-open-alone': {
    en: '<{name}> is closed nowhere; expected `/>` at its end, as it holds nothing.',
    zh: '<{name}> 没有结束；里面不放东西，末尾要写 `/>`。',
  },
  'tag-crossed': {
    en: '{closing} comes while <{name}> of line {line} is open.',
    zh: '到 {closing} 时，第 {line} 行的 <{name}> 还没有结束。',
    fix: {
      en: 'Write </{name}> before it, or take it out.',
      zh: '请在它前面写 </{name}>，或者删去它。',
    },
  },
  'tag-closes-nothing': {
    en: '</{name}> closes nothing; expected <{name}> before it.',
    zh: '</{name}> 前面没有 <{name}>，不知道结束的是什么。',
    fix: { en: 'Take it out, or write the beginning.', zh: '请删去，或者补上开头。' },
  },
  'tag-half-in-line': {
    en: '</{name}> ends beside words what begins on a line of its own, or the other way round; expected <{name}> and </{name}> both beside the words, or each on its own line.',
    zh: '</{name}> 和 <{name}> 一个挨着文字、一个自成一行；要么都挨着文字，要么各占一行。',
  },
  'brace-fact': {
    en: '{fact:{id}} names a fact in labels and data; expected <Fact id="{id}"/> in a chapter.',
    zh: '{fact:{id}} 是用语和数据里的写法；章节里要写 <Fact id="{id}"/>。',
  },
  'brace-open': {
    en: '{ has no } after it.',
    zh: '{ 后面没有 }。',
    fix: BRACE_ITSELF,
  },
  'brace-code': {
    en: 'what stands in {…} is read as code, and chapters hold none.',
    zh: '{…} 里的内容会被当成代码，章节里不能有代码。',
    fix: BRACE_ITSELF,
  },
  'line-as-code': {
    en: 'a line that begins with “{found}” is read as code.',
    zh: '以“{found}”开头的一行会被当成代码。',
    fix: { en: 'Begin it with another word.', zh: '请换一个词开头。' },
  },
};
