/** A tag that is no part of a chapter: what to write where it is one of HTML. */
import type { ToolText } from '../locales/tools.ts';
import { nearest, sameButCase, type Mistake } from './errors.ts';
import { mistake } from './messages/index.ts';
import { PART_NAMES } from './vocabulary.ts';

const PLAIN: ToolText = { en: 'the words alone', zh: '只写里面的文字' };
const EMPTY_LINE: ToolText = { en: 'an empty line between paragraphs', zh: '段落之间空一行' };
const LIST: ToolText = {
  en: 'a line that begins with - for each item',
  zh: '每一项一行，以 - 开头',
};

/** Tags of HTML by what stands for them in a chapter. */
const INSTEAD: readonly (readonly [string, ToolText])[] = [
  ['b strong', { en: '**words**', zh: ' **文字**' }],
  ['i em cite', { en: '*words*', zh: ' *文字*' }],
  ['a', { en: '[words](address)', zh: ' [文字](网址)' }],
  [
    'img picture',
    { en: '![what is to be seen](../../images/…)', zh: ' ![画面里有什么](../../images/…)' },
  ],
  ['br p div section', EMPTY_LINE],
  ['ul ol li', LIST],
  ['h1 h2 h3 h4 h5 h6 hr', { en: '### and a heading', zh: ' ### 小标题' }],
  ['blockquote q', { en: '<Quote id="…"/>', zh: ' <Quote id="…"/>' }],
  ['u s del ins mark small big sub sup span font center code kbd ruby rt rp', PLAIN],
];

/** What to say of a tag that no part is called. */
export const unknownPart = (name: string): Mistake => {
  const known = sameButCase(name, PART_NAMES);
  const [, instead] = INSTEAD.find(([tags]) => tags.split(' ').includes(name)) ?? [];
  return known === undefined && instead
    ? mistake('part-of-html', { name, instead })
    : mistake('part-unknown', { name }, known ?? nearest(name, PART_NAMES));
};
