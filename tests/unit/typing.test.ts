/** What editors type, save and drop into folders, and that it is published as it was meant. */
import { isUtf8 } from 'node:buffer';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/cli/report.ts';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { checkStory, storyFindings } from '../../src/editorial/content.ts';
import { decode } from '../../src/editorial/encoding.ts';
import { isMeant } from '../../src/editorial/folder.ts';
import { headingIds } from '../../src/editorial/heading-ids.ts';
import type { Edition } from '../support/editions.ts';
import { few } from '../support/few.ts';
import { brokenStories, makeBroken, noteOf } from './support/broken.ts';
import { book, findings } from './support/findings.ts';
import { makeStory } from './support/stories.ts';

/** Broken stories whose files are saved as Windows does. */
const WINDOWS = 24;

const withWords = (edition: Edition, words: string): string[] =>
  findings({ [`chapters/${edition}/steel.mdx`]: (text) => `${text}\n${words}\n` });

describe.each<readonly [Edition, readonly string[]]>([
  [
    'zh',
    [
      '施工分10~20步，再等3~5轮。',
      '板子是2×3×4米的，也写作2\\*3\\*4。',
      '这里**重点：**后面还有*重点*，再说。',
      '详见https://example.com/a，后文再说。',
      '见https://example.com/a，**再说**。{/* 核对 */}',
      '煤价\\<500元。',
      '{/* 再核对一遍 */}',
      '桥{/* 名字待定 */}通了。',
      '1）打地基。',
      '分三步：1）打地基；2）立钢架；3）上电。',
      '○○公司来了。',
      '文件在C:\\桥\\图里，印作\\\\n。',
      '公司叫Sany Co., Ltd.，在长沙。',
      '美国的U.S. Steel也来了，作者是J.K.罗琳。',
      '用的是Node.js框架和Yahoo!公司的网页。',
      '1\\. 那一年开了工。',
      '1. 打地基\n2. 立钢架',
      '文件在D:\\\\_草稿里。',
      '《携手共进　共绘新图》刊出了。',
      '记在[1]里，也写在《Nature》里。',
      '要写 {/* sic */} 空格。',
      '这里**重点**·说明，C++也用。',
      '——他说。',
      '- 一{/* 核对 */}\n- <Fact id="opening"/>',
      '### 小标题{/* 待定 */}',
      '文件叫my_file_name，名字是\\_很重\\_的，变量x_1和长沙_三一。',
      '填____里。',
      '少排CO₂和H₂O，**Łódź**的Dvořák来了。',
      '中国—{/* sic */}东盟博览会在北京至上海的路上，说到这里——{/* 核对 */}停了。',
      '是**Sany**Group，长**宽**高，第**3**代。',
    ],
  ],
  [
    'en',
    [
      'They flew to Pago Pago and to Walla Walla.',
      'He said that that was true, aye {/* sic */} aye.',
      'Sany Co., Ltd., was founded in the U.S.A. by a Ph.D.',
      'See https://example.com/a?b=c--d, then go on.',
      'It took 10~20 rounds.',
      'A note.{/* to check */}',
      'The sign \\_ and the file a_b_c.txt are plain.',
      'Exports rose, imports fell.',
      'The **deck**-plate and C++ are plain.',
      '— So he said.',
      '- one {/* to check */}\n- <Fact id="opening"/>',
      '### {/* to check */} A heading',
      'The **F**acebook of it, un**x**y, the **2nd** and w *x* y.',
      'The names my_file_name, 2_3_4 and \\_\\_init\\_\\_.',
    ],
  ],
])('words in %s', (edition, all) => {
  it.each(all)('%s', (words) => {
    expect(withWords(edition, words)).toEqual([]);
  });
});

describe('a link', () => {
  it.each<readonly [Edition, string]>([
    ['zh', '/en/'],
    ['zh', '/en/#paper'],
    ['en', '/'],
    ['en', '/#steel-ruler'],
    ['en', '/figures/intervals/ruler/'],
    ['zh', '/feed.xml'],
    ['en', '/en/feed.xml'],
    ['en', '/en/figures'],
    ['en', '/en/figures/#intervals-ruler'],
    ['zh', 'mailto:name@example.org?subject=a'],
    ['zh', 'tel:+86-10-1234567'],
    ['en', 'HTTP://1.2.3.4:80/a'],
    ['zh', 'https://例子.中国/桥'],
  ])('from %s leads to %s', (edition, url) => {
    expect(withWords(edition, `[A](${url})`)).toEqual([]);
  });

  it.each<readonly [Edition, string, string | undefined]>([
    ['zh', '/en/#papr', 'paper'],
    ['en', '/en/feed.xml/', '/en/feed.xml'],
    ['en', '/EN/', '/en/'],
    ['en', '/figures/#intervls', 'intervals'],
    ['en', '/figures/intervals/ruler/#a', undefined],
    ['en', 'https:/example.org', 'https://example.org'],
    ['en', 'https://https://example.org', 'https://example.org'],
    ['en', 'https://example', undefined],
    ['en', 'mailto:name', undefined],
    ['en', 'tel:abc', undefined],
  ])('from %s leads not to %s', (edition, url, meant) => {
    const [told = ''] = withWords(edition, `[A](${url})`);
    expect(told).not.toBe('');
    expect(/Did you mean “(.*?)”/.exec(told)?.[1]).toBe(meant);
  });
});

it.each<readonly [Edition, string]>([
  ['en', '[How it opened](https://example.org/) on <Fact id="opening"/>.'],
  ['zh', '见[通车{/* 核对 */}](https://example.org/)（<Fact id="opening"/>）。'],
])('a fact beside a link, and a note in one, are right: %s, %s', (edition, words) => {
  expect(withWords(edition, words)).toEqual([]);
});

describe('emphasis by underscores in Chinese', () => {
  it.each([
    '这是__很重__的。',
    '这是_很重_的。',
    '这是_x_的。',
    '桥_3_号。',
    '这是**很_重_的**。',
    '### 很_重_的',
  ])('is told of: %s', (words) => {
    const [told, ...others] = withWords('zh', words);
    expect(told).toContain('would print as it stands; expected *words* or **words**');
    expect(others).toEqual([]);
  });
});

describe('emphasis within a word or a number', () => {
  const ALL = 'take the whole word or number into the signs.';
  it.each<readonly [Edition, string, string]>([
    ['en', 'It is un*x*y.', 'write **x**.'],
    ['en', 'It is ab*cd*ef.', 'write **cd**.'],
    ['zh', '是*Sany*Group。', 'write **Sany**.'],
    ['zh', '长*宽*高。', 'write **宽**.'],
    ['en', 'It is 2*3*4.', ALL],
    ['en', 'It is 2**3**4.', ALL],
    ['zh', '是x**2**y。', ALL],
  ])('in %s is advised what is not refused then: %s', (edition, words, advice) => {
    const [told = ''] = withWords(edition, words);
    expect(told).toContain(`For emphasis, ${advice}`);
    const [, inner] = /write \*\*(.*)\*\*/.exec(told) ?? [];
    if (inner === undefined) return;
    expect(withWords(edition, words.replace(`*${inner}*`, `**${inner}**`))).toEqual([]);
  });
});

describe('what pasting leaves', () => {
  it.each([
    ['en', 'A b\uFFFCridge.', 'character-lost'],
    ['zh', '一座\uFEFF桥。', 'character-hidden'],
    ['zh', '一座\uE000桥。', 'character-unheld'],
    ['zh', '\u3000', 'space-odd'],
    ['en', '&nbsp;', 'space-odd'],
    ['en', 'A bridge.\\nIt is open.', 'sign-left'],
    ['zh', '[TOC]', 'sign-left'],
    ['en', 'A bridge.【1†source】', 'footnote-left'],
    ['en', 'See [[the bridge]].', 'link-left'],
    ['zh', '见[桥](https://example.com，再说)。', 'link-runs-on'],
    ['zh', '＃＃＃ 缘起', 'sign-wide'],
    ['en', 'On &lt;Fact id=&quot;opening&quot;/&gt; it opened.', 'part-full-width'],
    ['en', 'On \\<Fact id="opening"/> it opened.', 'part-full-width'],
    ['zh', '<Fact id="opening"/>日通车。', 'unit-twice'],
    ['en', 'A&nbsp;bridge.', 'space-odd'],
    ['en', 'See [it] (https://example.com).', 'link-left'],
    ['en', 'See ![the bridge].', 'link-left'],
    ['en', '| a | b |', 'sign-left'],
    ['zh', '- [ ] 待办', 'markdown-here'],
  ] as const)('in %s: %j', (edition, words, rule) => {
    const folder = makeStory({
      [`chapters/${edition}/steel.mdx`]: (text) => `${text}\n${words}\n`,
    });
    try {
      expect(storyFindings(folder, book).map((finding) => finding.rule)).toEqual([rule]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a line of Markdown', () => {
  const published = (words: string): string => toString(parseChapter(words, 'a.mdx').tree);

  it.each(['施工要10~20天，再等3~5个月', '约10~20吨~30吨', '~/folder 和 ~ 号'])(
    'keeps its tildes: %s',
    (words) => {
      expect(published(words)).toBe(words);
    },
  );

  it.each([
    ['详见https://example.com/a，后文再说。', 'https://example.com/a'],
    ['（https://example.com/a）', 'https://example.com/a'],
    ['见https://example.com/a_(b)。', 'https://example.com/a_(b)'],
    ['见 (https://example.com/a).', 'https://example.com/a'],
    ['见https://example.com/a?b=c&d=e#f；', 'https://example.com/a?b=c&d=e#f'],
    ['见https://example.com/a、**再说**。', 'https://example.com/a'],
    ['见 www.example.com，再说。', 'http://www.example.com'],
    ['见https://例子.中国，再说。', 'https://例子.中国'],
    ['写信到a@example.com，再说。', 'mailto:a@example.com'],
  ])('ends a link where the address does: %s', (words, url) => {
    const links: Link[] = [];
    const { tree } = parseChapter(words, 'a.mdx');
    visit(tree, 'link', (link) => {
      links.push(link);
    });
    expect(links.map((link) => link.url)).toEqual([url]);
    expect(toString(tree)).toBe(words.replaceAll('**', ''));
    for (const { position } of links)
      expect(words.slice(position?.start.offset, position?.end.offset)).toBe(
        url.replace(/^mailto:|^http:\/\/(?=www)/, ''),
      );
  });
});

describe('what systems and programs leave in folders', () => {
  const left = [
    ...['.DS_Store', '._steel.mdx', '.steel.mdx.swp', 'Thumbs.db', 'desktop.ini', 'steel.mdx~'],
    ...['~$steel.mdx', '#steel.mdx#', 'steel.mdx.bak', 'steel.tmp', '.gitkeep', 'steel.mdx.orig'],
  ];

  it('is passed over wherever it lies', () => {
    const folder = makeStory();
    try {
      for (const place of ['', 'data', 'chapters', 'chapters/zh', 'chapters/en', 'strings'])
        for (const name of left) writeFileSync(join(folder, place, name), Buffer.from([0, 1, 200]));
      for (const place of ['chapters', 'chapters/zh', 'data'])
        mkdirSync(join(folder, place, '__MACOSX'));
      expect(storyFindings(folder, book)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has names that no editor gave', () => {
    expect(left.filter(isMeant)).toEqual([]);
    const given = [
      'steel.mdx',
      'économie.yaml',
      '照片.jpg',
      'notes.txt',
      'a~b.mdx',
      'template.mdx',
    ];
    expect(given.filter(isMeant)).toEqual(given);
  });
});

describe('the bytes of a file', () => {
  it('may begin with a mark, which is no part of the text', () => {
    expect(decode(Buffer.from('\uFEFF---\n'), 'a')).toEqual({ text: '---\n', findings: [] });
  });

  it('may be none at all', () => {
    expect(decode(Buffer.alloc(0), 'a')).toEqual({ text: '', findings: [] });
  });

  it.each(['\uFEFF', '\r\n'])('may have %j about them', (sign) => {
    const edit = (text: string): string =>
      sign === '\r\n' ? text.replaceAll('\n', sign) : sign + text;
    expect(findings({ 'chapters/zh/steel.mdx': edit, 'facts.yaml': edit })).toEqual([]);
  });

  it.each(few([...brokenStories, 'heading-underlined'], WINDOWS))(
    'may end its lines as Windows does, and hides nothing by it: %s',
    (name) => {
      const folder = makeBroken(name);
      try {
        for (const file of globSync('**/*.{mdx,yaml}', { cwd: folder })) {
          const bytes = readFileSync(join(folder, file));
          // What is in another encoding stays as it is.
          if (!isUtf8(bytes)) continue;
          writeFileSync(join(folder, file), String(bytes).replaceAll(/\r?\n/g, '\r\n'));
        }
        const told = report(checkStory(folder, book), { lang: 'en', json: false });
        expect(told.replaceAll(`${folder}/`, '')).toBe(noteOf(name, 'expected.txt'));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it('hide no line break in a Chinese paragraph, however they end lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `---\nslug: a\n---\n\n桥通了，\n人来了。\n`.replaceAll('\n', end);
      const folder = makeStory({ 'chapters/zh/a.mdx': () => text });
      const told = storyFindings(folder, book).filter(({ rule }) => rule === 'zh-line-break');
      rmSync(folder, { recursive: true });
      expect(told.map(({ line, column }) => [line, column])).toEqual([[5, 5]]);
    }
  });
});

describe('headings', () => {
  it('of the same words have an address each, by their chapter', () => {
    const heading = (text: string): string => `${text}\n### 缘起\n\n话说从头。\n\n### 缘起\n`;
    const link = (text: string): string =>
      `${heading(text)}\n见[缘起](#paper/缘起)、[又一处](#steel/缘起-1)。\n`;
    expect(findings({ 'chapters/zh/paper.mdx': heading, 'chapters/zh/steel.mdx': link })).toEqual(
      [],
    );
  });

  it('may have the words of a chapter or of a step', () => {
    const heading = (text: string): string => `${text}\n### Steel\n\n### Steel ruler\n\nWords.\n`;
    expect(findings({ 'chapters/en/steel.mdx': heading })).toEqual([]);
  });

  it('are named with their chapter where a link names them without', () => {
    const text = '\n### Why\n\nSee [above](#why).\n';
    expect(findings({ 'chapters/en/steel.mdx': (before) => before + text })).toEqual([
      'chapters/en/steel.mdx:24:5 nothing on the page is called “why”; expected the name of a chapter, chapter-state for a step, or chapter/words for a heading. Did you mean “steel/why”?',
    ]);
  });

  it('leave notes out of their addresses', () => {
    const { tree } = parseChapter('### Why{/* to check */}', 'a.mdx');
    expect([...headingIds(tree, 'steel').values()]).toEqual(['steel/why']);
  });
});
