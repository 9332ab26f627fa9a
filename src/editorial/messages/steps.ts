/** What is worth a look: editions that are behind, and steps that name what their picture does not. */
import { SIGN_OFF } from './fixes.ts';

export const STEPS = {
  'twin-behind': {
    en: 'the edition “{edition}” was signed off against other words than {other} has now.',
    zh: '{other} 的文字改过了，“{edition}”版还是对着旧文字定稿的。',
    fix: SIGN_OFF,
  },
  'twin-unsigned': {
    en: 'the chapter of the edition “{edition}” was never signed off against the first one.',
    zh: '这一章（“{edition}”版）还没有对着第一版定过稿。',
    fix: SIGN_OFF,
  },
  'twin-without-text': {
    en: '{count} {count|text|texts} of the first edition that “{edition}” was signed off against {count|is|are} gone.',
    zh: '“{edition}”版定稿时对着的文字，第一版里已经删去 {count} 段。',
    fix: SIGN_OFF,
  },
  'source-alone': {
    en: 'the chapter cites {paragraphs} ({names}); {file} does not.',
    zh: '这一章引到原文 {paragraphs}（{names}），{file} 没有引到。',
    fix: {
      en: 'Each names its sources to readers; perhaps the two do not say the same.',
      zh: '章末列给读者的出处会不一样；也许两边说的不是一回事。',
    },
  },
  'title-long': {
    en: '“{title}” has {count} characters, and takes half a screen where its chapter begins; at most {most} read as a title.',
    zh: '“{title}”有{count}个字符，在章首要占去半屏；作标题最好不超过{most}个。',
  },
  'reminder-left': {
    en: '“{found}” reads like a reminder, and the chapter is to be published.',
    zh: '“{found}”像是留给自己的记号，这一章却要发布了。',
    fix: {
      en: 'A note for yourself is {/* … */}, which no reader sees.',
      zh: '写给自己的话请放进 {/* … */}，读者看不到。',
    },
  },
  'state-empty': {
    en: 'figure “{figure}” has nothing to show in its state “{state}”: its data hold none of it.',
    zh: '图“{figure}”的状态“{state}”没有可画的：数据里没有这一部分。',
    fix: {
      en: 'Write it in data/{figure}.yaml, or show another state.',
      zh: '请写进 data/{figure}.yaml，或者换一个状态。',
    },
  },
  'fact-unmarked': {
    en: 'this step names “{id}”; its picture “{state}” shows no mark for it.',
    zh: '这一步写了“{id}”，可是图“{state}”里没有代表它的图形。',
    fix: {
      en: 'Readers who point at the number find nothing in the picture; perhaps it belongs in another step.',
      zh: '读者点这个数字时，图里没有可以指的；也许它该写在别的一步里。',
    },
  },
};
