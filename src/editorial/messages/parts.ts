/** Of the parts of a chapter. */
import { BRACE_ITSELF, OWN_LINE } from './fixes.ts';

export const PARTS = {
  'code-in-chapter': {
    en: 'has an import or a {…} expression; chapters hold only text and parts.',
    zh: '有 import 或 {…} 表达式；章节里只能有文字和部件。',
    fix: BRACE_ITSELF,
  },
  'part-unknown': { en: '<{name}> is not a part of a chapter.', zh: '<{name}> 不是章节的部件。' },
  'part-of-html': {
    en: '<{name}> is HTML, which a chapter does not read; expected {instead}.',
    zh: '<{name}> 是 HTML，章节里不认；请改成{instead}。',
  },
  'part-misplaced': {
    en: '<{name}> stands outside <{owner}>.',
    zh: '<{name}> 在 <{owner}> 外面；它要直接放在 <{owner}> 里。',
  },
  'part-nested': {
    en: '<{name}> stands inside <{owner}>.',
    zh: '<{name}> 在 <{owner}> 里面。',
    fix: {
      en: 'Give it a place of its own, before or after <{owner}>.',
      zh: '请把它移到 <{owner}> 的前面或后面。',
    },
  },
  'part-in-line': {
    en: '<{name}> stands in a line of text; expected a line of its own.',
    zh: '<{name}> 夹在一行文字里；它要自成一行。',
    fix: OWN_LINE,
  },
  'part-in-list': {
    en: '<{name}> stands in an item of a list; expected a place of its own, before or after the list.',
    zh: '<{name}> 在列表的一项里面；请把它移到列表的前面或后面。',
  },
  'part-empty': {
    en: '<{name}> is empty; expected some words between <{name}> and </{name}>.',
    zh: '<{name}> 是空的；<{name}> 和 </{name}> 之间要有文字。',
  },
  'part-filled': {
    en: '<{name}> has words inside; expected <{name} …/> by itself.',
    zh: '<{name}> 里面有文字；应该单独写成 <{name} …/>。',
  },
  'part-lacks': {
    en: '<{name}> holds no <{child}>; expected at least one.',
    zh: '<{name}> 里没有 <{child}>；至少要有一个。',
  },
  'part-holds': {
    en: '<{name}> holds {found}; expected only <{child}>.',
    zh: '<{name}> 里有{found}；这里只能放 <{child}>。',
  },
  'attribute-missing': {
    en: '<{name}> needs {attribute}="…".',
    zh: '<{name}> 缺少 {attribute}="…"。',
  },
  'attribute-empty': {
    en: '<{name}> has nothing in {attribute}; expected {attribute}="…" with words, or no {attribute}.',
    zh: '<{name}> 的 {attribute} 是空的；写成 {attribute}="…"，里面要有字，不用就删去。',
  },
  'attribute-computed': {
    en: '<{name}> has {attribute}={…}; expected {attribute}="…".',
    zh: '<{name}> 写了 {attribute}={…}；应该写 {attribute}="…"。',
  },
  'attribute-spread': {
    en: '<{name}> has {…}; expected attributes in the form name="…".',
    zh: '<{name}> 里有 {…}；属性要写成 name="…"。',
  },
  'attribute-unknown': {
    en: '<{name}> has no attribute “{attribute}”.',
    zh: '<{name}> 没有“{attribute}”这个属性。',
  },
  'attribute-twice': {
    en: '<{name}> has {attribute}="…" twice; expected it once.',
    zh: '<{name}> 写了两次 {attribute}="…"；只能写一次。',
  },
  'attribute-choice': {
    en: '<{name}> has {attribute}="{value}"; expected one of {choices}.',
    zh: '<{name}> 写了 {attribute}="{value}"；可选的有{choices}。',
  },
  'labels-count': {
    en: '<{name}> has {count} in {attribute}="…"; drawing “{art}” has room for {expected}, with | between them.',
    zh: '<{name}> 的 {attribute}="…" 写了{count}个；画“{art}”要{expected}个，中间用 | 隔开。',
  },
  'label-long': {
    en: '<{name}> has the label “{label}”; drawing “{art}” has room for {letters} letters.',
    zh: '<{name}> 里的“{label}”太长；画“{art}”里一处至多放{length}个字。',
    fix: { en: 'Say it in fewer words.', zh: '请写短些。' },
  },
  'labels-empty': {
    en: '<{name}> has {attribute}="{value}"; expected words between one | and the next.',
    zh: '<{name}> 写了 {attribute}="{value}"；两个 | 之间要有文字。',
  },
  'paragraphs-form': {
    en: '<{name}> has {attribute}="{value}"; expected paragraphs of the source, such as P17 or P14 P28.',
    zh: '<{name}> 写了 {attribute}="{value}"；应该是原文的段号，例如 P17 或 P14 P28。',
  },
  'figure-unknown': { en: 'no figure is called “{figure}”.', zh: '没有叫“{figure}”的图。' },
  'state-unknown': {
    en: 'figure “{figure}” has no state “{state}”; expected one of {states}.',
    zh: '图“{figure}”没有状态“{state}”；可选的有{states}。',
  },
  'state-twice': {
    en: '<{name}> shows “{state}” of figure “{figure}” for the second time in this chapter; expected each state once, because it has an address of its own.',
    zh: '<{name}> 在这一章里第二次用到图“{figure}”的状态“{state}”；每个状态有自己的网址，一章只能用一次。',
  },
};
