/** What the fields of a chapter's front matter are for, in an editor's words. */
import type { ToolText } from '../locales/tools.ts';
import type { Chapter } from './schemas.ts';

/** The fields in the order in which a chapter has them. Their shapes are in `chapterSchema`. */
export const CHAPTER_FIELDS: Readonly<Record<keyof Chapter, ToolText>> = {
  slug: {
    zh: '这一章在网址里的名字，与文件同名；用小写字母、数字和连字符。',
    en: 'The chapter’s name in addresses, the same as its file’s: lower-case letters, digits and hyphens.',
  },
  order: {
    zh: '排在第几位，从 0 数起；两章不能同号，两个版本要一致。',
    en: 'Its place, counted from 0; no two chapters share one, and both editions agree.',
  },
  title: { zh: '章名。', en: 'The title.' },
  kicker: {
    zh: '章名上方的小字，例如“附记”。不写就按次序编号：第六章。',
    en: 'The small line above the title, such as “Colophon”. Without it the chapter is numbered: Chapter six.',
  },
  description: {
    zh: '一句话说这一章讲什么，目录和订阅里用。',
    en: 'One sentence on what the chapter tells, for the contents list and for feeds.',
  },
  ground: {
    zh: '底色，也定了这一章开头的气氛；两个版本要一致。',
    en: 'The colour it stands on, which sets its mood; both editions agree.',
  },
  opener: {
    zh: '开头的那幅画，按名字选；不写就画底色的地层。两个版本要一致。',
    en: 'The drawing that opens it, by name; without one, the strata of its ground. Both editions agree.',
  },
  draft: {
    zh: '写 true 就是草稿：预览时看得见，建站时不收。不写就是 false。',
    en: 'With true it is a draft, seen in the preview and left out of the site. Without it, false.',
  },
};
