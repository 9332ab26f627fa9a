/** A new chapter that is published before its words are written. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newChapter } from '../../src/cli/chapter/template.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { placeholderFindings } from '../../src/editorial/rules/placeholders.ts';
import type { ToolLanguage } from '../../src/locales/tools.ts';
import { book, findings } from './support/findings.ts';
import { makeStory } from './support/stories.ts';

/** A new chapter as the command writes it, with its draft line or without. */
const begun = (edition: string, isDraft: boolean): string => {
  const text = newChapter(
    {
      slug: 'paint',
      order: 3,
      title: edition === 'zh' ? '漆' : 'Paint',
      ground: 'silver',
      figure: { id: 'intervals', states: ['ruler', 'aligned', 'guess', 'calendar'] },
      fact: { id: 'drawing', source: ['P01'] },
    },
    edition,
  );
  return isDraft ? text : text.replace('draft: true\n', '');
};

const story = (isDraft: boolean): string[] =>
  findings({
    'chapters/zh/paint.mdx': () => begun('zh', isDraft),
    'chapters/en/paint.mdx': () => begun('en', isDraft),
  });

const told = (text: string): string[] =>
  placeholderFindings(parseChapter(text, 'a.mdx')).map((finding) => formatDiagnostic(finding));

const FIX = 'Write them or take it out; until then, keep the line draft: true.';
const says = (place: string, words: string): string =>
  `${place} “${words}” is what a new chapter begins with; expected words of its own. ${FIX}`;

describe('a reminder', () => {
  /** The notes on the good story with words at the end of a chapter in each edition. */
  const notesOn = (zh: string, en: string, lang: ToolLanguage = 'en', draft = ''): string[] => {
    const edit = (words: string) => (text: string) =>
      `${text.replace('ground: coal', `ground: coal${draft}`)}\n${words}\n`;
    const folder = makeStory({
      'chapters/zh/paper.mdx': edit(zh),
      'chapters/en/paper.mdx': edit(en),
    });
    const { findings: found, warnings } = checkStory(folder, book);
    rmSync(folder, { recursive: true });
    expect(found).toEqual([]);
    return warnings.map((each) => formatDiagnostic(each, lang).replaceAll(`${folder}/`, ''));
  };
  const says = (place: string, words: string): string =>
    `${place} “${words}” reads like a reminder, and the chapter is to be published. A note for yourself is {/* … */}, which no reader sees.`;

  it('is noted in a chapter to be published', () => {
    expect(notesOn('造桥的人（待补）。', 'TODO: who built it. It cost TK.')).toEqual([
      says('chapters/zh/paper.mdx:15:6', '待补'),
      says('chapters/en/paper.mdx:15:1', 'TODO'),
    ]);
    expect(notesOn('日期待核实。', 'Words.', 'zh')).toEqual([
      'chapters/zh/paper.mdx:15:3 “待核实”像是留给自己的记号，这一章却要发布了。写给自己的话请放进 {/* … */}，读者看不到。',
    ]);
  });

  it('is let alone in a draft, in a note, and where it is another word', () => {
    expect(notesOn('待补。', 'TODO', 'en', '\ndraft: true')).toEqual([]);
    expect(notesOn('桥。{/* 待补 */}', 'A bridge. {/* TODO */}')).toEqual([]);
    expect(notesOn('他等待写信的人。', 'El todo, the mastodon and the TKO.')).toEqual([]);
  });
});

describe('the words of a new chapter', () => {
  it('stand while it is a draft', () => {
    expect(story(true)).toEqual([]);
  });

  it('are told of where it is to be published, each with its place', () => {
    const [zh, en] = ['chapters/zh/paint.mdx', 'chapters/en/paint.mdx'];
    expect(story(false)).toEqual([
      says(`${zh}:5:1`, '一句话说清这一章讲什么。'),
      says(`${zh}:9:7`, '开头一段，字大一些。'),
      says(`${zh}:9:17`, '日子和数字不要手打，从账上取：'),
      says(`${zh}:11:5`, '小标题'),
      says(`${zh}:13:1`, '正文一段占一行。'),
      says(`${zh}:13:9`, '下面是一幅图：读者往下读，图停在屏幕上，每到一步就换一个样子。'),
      says(`${zh}:18:1`, '第一步：写读者这时在图上看到了什么。'),
      says(`${zh}:23:1`, '第二步：写读者这时在图上看到了什么。'),
      says(`${zh}:28:1`, '第三步：写读者这时在图上看到了什么。'),
      says(`${en}:5:1`, 'One sentence on what this chapter is about.'),
      says(`${en}:9:7`, 'An opening paragraph, set larger.'),
      says(`${en}:9:41`, 'Dates and figures come from the ledger:'),
      says(`${en}:11:5`, 'A heading'),
      says(`${en}:13:1`, 'One line a paragraph.'),
      says(
        `${en}:13:23`,
        'Below is a figure: it stays while the reader goes on, and changes with each step.',
      ),
      says(`${en}:18:1`, 'Step one: say what the reader now sees in the figure.'),
      says(`${en}:23:1`, 'Step two: say what the reader now sees in the figure.'),
      says(`${en}:28:1`, 'Step three: say what the reader now sees in the figure.'),
    ]);
  });

  it('are told of in an edition of another language, among words of its own, and in Chinese', () => {
    const front = '---\nslug: a\norder: 1\ntitle: A\ndescription: B.\nground: coal\n---\n\n';
    expect(told(`${front}Das Schiff. One line a paragraph. Es kam.`)).toEqual([
      says('a.mdx:9:13', 'One line a paragraph.'),
    ]);
    const [found] = placeholderFindings(parseChapter(`${front}- 小标题`, 'a.mdx'));
    expect(found && formatDiagnostic(found, 'zh')).toBe(
      'a.mdx:9:3 “小标题”是新建一章时的示例；要换成这一章自己的话。请改写或删去；没写完就先留着 draft: true 这一行。',
    );
    expect(told(`${front}他写了一个小标题，又删了。\n\n### A heading for west\n`)).toEqual([]);
  });
});
