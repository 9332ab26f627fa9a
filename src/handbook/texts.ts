/** What the handbook says between its tables and examples. */
import type { ToolLanguage } from '../locales/tools.ts';

const zh = {
  title: '编辑手册',
  intro:
    '会写 Markdown，就能写这里的一章。下面的例子都是真的：由网站自己的部件画出来，抄过去就能用。',
  sections: {
    chapter: '一章是一个文件',
    openers: '每章开头的画',
    commands: '加一章，挪一章，拿掉一章',
    parts: '部件',
    facts: '账上的数字',
    figures: '图和图的状态',
    images: '照片和插图',
    writing: '边写边看，写完再查',
  },
  paragraphs: {
    chapter: [
      '每一章在每个版本里各有一个文件，名字相同。文件开头两道“---”之间是这一章的身份，后面是正文：一段占一行，段与段空一行。小标题用“###”。',
      '给自己留的话写成“{/* … */}”，读者看不到。小于号前面加“\\”，写成“\\<”；要印星号、下划线、花括号，也在前面加“\\”。相乘用“×”，强调用“*”或“**”围起来。',
      '没有表格、脚注、代码块和分隔线：对照用列表、<Columns>、<Stats> 或图，补充说明用 <Aside>，出处用 <Source>。',
    ],
    openers: [
      '在开头用 opener 按名字选；不写就画底色的地层（strata）。上边接前一章的底色，下边是这一章的。',
    ],
    commands: [
      '别手工改编号。下面的命令会把两个版本一起改好，后面各章顺着重编，链接跟着改名；有一步不成，就全部退回原样。新章是草稿，删掉 draft 那一行才会发布。',
    ],
    parts: [
      '正文里只用下面这些部件，不用会编程。写错了名字、漏了属性、放错了地方，检查时都会指出是哪个文件的哪一行。',
    ],
    facts: [
      '日期和数字都记在 facts.yaml 里，只记一次，并写明出处。正文用名字去取，改账就处处都改。自己手打的数字，检查会提醒你换成账上的。',
      '放在引号里的话都记在 quotes.yaml 里：引文（quotation）记谁说的、出自第几段，可以整段印，也可以引其中几个字；名称和用语（term）要整个引；本站自己加引号的词（own）不算原文的话。引号里的字与账上不合，检查会指出来。一章依据原文哪几段，由它用到的数字、引文和图算出，不用写；只是转述、没有取数也没有引用的段落，在章末用 <Source> 补上。',
      "图的标题和封面上也从账上取数，写成 {fact:名字}。正文里的数从账上取，印成阿拉伯数字；章名和章的简介里取不了数，就写汉字（六十二天），由检查与账核对；固定的说法（五个一）、不是数据的整数（一百盏灯）也写汉字。账上的 asOf 只写到所知的程度：日、旬（2023-08-late）、月、年，没有日期写 undated。现成的单位里没有的，用 count，再写明怎么说：measure: { zh: '{n}米' }。",
    ],
    figures: [
      '一张图有几个状态，每个状态都有自己的网页和分享图。在场景里一步一个状态，或在正文里单放一张。数据写在 data/图名.yaml 里，要写全：没有哪一章用到的状态也有网页。每张图能画什么、画多少，写在它的名字下面。',
      '图上的话写在 strings 文件夹里，一个版本一个文件，一行一条。按钮、目录这些界面用语是网站自带的；想换个说法，就在里面加一行同名的，名字列在 src/locales/labels.ts 里。',
    ],
    images: [
      '图片放在故事文件夹的 images 里，在正文里独占一行。方括号里写给看不见图的人听，不能空着；引号里先写说明，竖线后面写作者。网站会自己裁出各种尺寸，读者滚到才下载。',
    ],
    writing: [
      '开着 npm run dev 写：一存盘，浏览器就换成新的；写错了，页面底下会说是哪一行、该怎么改，改好自己消失。网址后面加上 ?debug，底下会多一条步骤条，点一下就跳到那一步，还画出换图的那条线。',
      '交稿前跑一遍 npm run check，几秒钟就查完两个版本。',
    ],
  },
  table: { name: '名称', required: '必填', kind: '写什么', about: '意思', choices: '可选' },
  factTable: { id: '名字', label: '是什么', source: '原文' },
  yes: '是',
  no: '否',
  noAttributes: '没有属性。',
  holds: {
    nothing: '里面不放东西。',
    words: '里面写字。',
    only: (part: string) => `里面只放<${part}>。`,
  },
  inside: (parts: string) => `放在${parts}里。`,
  chapterItself: '正文',
  copy: '复制',
  copied: '已复制',
  example: '例子',
  notHere: '这个故事里没有例子用到的数字或图，所以只列出写法。',
  kinds: {
    text: '文字',
    labels: '几个词，用 | 隔开',
    fact: '账上的名字',
    quote: 'quotes.yaml 里的名字',
    excerpt: '引文里的几个字',
    figure: '图的名字',
    state: '状态的名字',
    choice: '几个里选一个',
    paragraphs: '段号',
    string: '文字',
    integer: '整数',
    number: '整数',
    boolean: 'true 或 false',
  },
  commands: [
    ['npm run chapter:new', '问你名字、标题、位置和用哪幅图，然后写好两个版本。'],
    [
      'npm run chapter:new -- --slug night-shift --title-zh 夜班 --title-en "Night shift" --after method --figure method',
      '不问，照选项写。',
    ],
    ['npm run chapter:move -- night-shift --after coal', '挪到 coal 后面；也可以用 --place 3。'],
    ['npm run chapter:rename -- night-shift late-shift', '换个名字，文件和链接一起改。'],
    ['npm run chapter:remove -- night-shift', '从两个版本里拿掉。'],
    ['npm run check', '查出所有写错的地方。'],
    ['npm run dev', '边写边看。'],
  ] satisfies (readonly [command: string, about: string])[],
};

export type HandbookTexts = typeof zh;

const en: HandbookTexts = {
  title: 'Handbook for editors',
  intro:
    'Whoever can write Markdown can write a chapter here. The examples below are real: the site’s own parts have drawn them, and what you copy will work.',
  sections: {
    chapter: 'A chapter is a file',
    openers: 'The drawings that open chapters',
    commands: 'Adding, moving and removing a chapter',
    parts: 'The parts',
    facts: 'The ledger of facts',
    figures: 'Figures and their states',
    images: 'Photographs and pictures',
    writing: 'Look while you write, check when you are done',
  },
  paragraphs: {
    chapter: [
      'Each chapter is one file an edition, of the same name. Between the two lines of “---” at its head stands what it is; below it the text, one line a paragraph, with an empty line between two. Headings begin with “###”.',
      'A note to yourself is “{/* … */}”; no reader sees it. A “<” is written “\\<”; a star, an underscore or a brace that is to print has a “\\” before it too. Products take “×”, and words are set off between “*” or “**”.',
      'There are no tables, footnotes, blocks of code or rules: compare in a list, <Columns>, <Stats> or a figure; explain in an <Aside>, and say where words come from with <Source>.',
    ],
    openers: [
      'Chosen by name with opener at the head of the file; without one, the strata of the ground. The upper edge has the ground of the chapter before, the lower edge that of its own.',
    ],
    commands: [
      'Do not number by hand. The commands below change all editions together, renumber what follows, and let links follow a new name; if one step fails, everything is put back. A new chapter is a draft: take out its draft line to publish it.',
    ],
    parts: [
      'A chapter is made of words and the parts below; no code. A name that is wrong, an attribute that is missing, a part in the wrong place: the check says which line of which file.',
    ],
    facts: [
      'Every date and figure stands once in facts.yaml, with its source. The text fetches it by name, so that a change in the ledger is a change everywhere. For a figure typed by hand, the check names the fact to use instead.',
      'All words in quotation marks stand in quotes.yaml: a quotation with its speaker and paragraph, printed whole or in part; a term, a name or word of the source’s, only whole; and words that the story sets off itself (own), which are nobody’s. The check finds marks around anything else. Which paragraphs a chapter rests on follows from its facts, quotations and figures, and is not typed; those that it only retells are added with a <Source> at its end.',
      "Titles of figures and the cover fetch their numbers, too: {fact:name}. In running text a number of the ledger is fetched and stands in digits; a chapter’s title and description cannot fetch one and spell it, sixty-two days, which the check holds against the ledger. asOf is only as exact as is known: a day, a third of a month (2023-08-late), a month, a year, or undated. What none of the units here measures is a count, with the words for it: measure: { en: '{n} {n|metre|metres}' }.",
    ],
    figures: [
      'A figure has a few states, each with a page and pictures of its own to share. A scene takes it from one to the next, a step at a time; a plate shows one of them in the run of the text. Its data stand in data/FIGURE.yaml and are whole, for a state that no chapter shows has its page, too. What a figure can draw, and how much of it, stands below its name.',
      'What figures say stands in the folder strings: a file an edition, a line a label. What the interface says, on its buttons and in its contents list, comes with the site; a line of the same name in that file says it otherwise, and src/locales/labels.ts lists the names.',
    ],
    images: [
      'Put the file into the folder images of the story, and give it a line of its own in the text. The square brackets are for those who cannot see it and must not be empty; in the quotation marks stand the caption and, after the bar, whose picture it is. The site makes the sizes it needs, and a reader loads it on the way past.',
    ],
    writing: [
      'Keep npm run dev open while you write: each save shows in the browser at once. A mistake is told at the foot of the page, with its line and what to do, and goes when it is mended. With ?debug at the end of the address a bar of steps appears: one press goes to any step, and the line that changes the figure is drawn.',
      'Before you hand in, run npm run check: it reads all editions in seconds.',
    ],
  },
  table: {
    name: 'Name',
    required: 'Needed',
    kind: 'What to write',
    about: 'Meaning',
    choices: 'one of',
  },
  factTable: { id: 'Name', label: 'What it is', source: 'Source' },
  yes: 'yes',
  no: 'no',
  noAttributes: 'It has no attributes.',
  holds: {
    nothing: 'It holds nothing.',
    words: 'It holds words.',
    only: (part) => `It holds only <${part}>.`,
  },
  inside: (parts) => `It stands in ${parts}.`,
  chapterItself: 'the chapter itself',
  copy: 'Copy',
  copied: 'Copied',
  example: 'Example',
  notHere: 'This story lacks a fact or figure that the example names: only its words are shown.',
  kinds: {
    text: 'words',
    labels: 'words with | between them',
    fact: 'name of a fact',
    quote: 'its name in quotes.yaml',
    excerpt: 'some words of it',
    figure: 'name of a figure',
    state: 'name of a state',
    choice: 'one of a list',
    paragraphs: 'paragraphs of the source',
    string: 'words',
    integer: 'a whole number',
    number: 'a whole number',
    boolean: 'true or false',
  },
  commands: [
    ['npm run chapter:new', 'asks for name, titles, place and figure, and writes all editions.'],
    [
      'npm run chapter:new -- --slug night-shift --title-zh 夜班 --title-en "Night shift" --after method --figure method',
      'asks nothing and does as the flags say.',
    ],
    [
      'npm run chapter:move -- night-shift --after coal',
      'puts it after coal; --place 3 does as well.',
    ],
    [
      'npm run chapter:rename -- night-shift late-shift',
      'gives it another name, its files and the links to it.',
    ],
    ['npm run chapter:remove -- night-shift', 'takes it out of all editions.'],
    ['npm run check', 'finds whatever is wrong.'],
    ['npm run dev', 'shows the story as you write.'],
  ],
};

export const TEXTS: Readonly<Record<ToolLanguage, HandbookTexts>> = { zh, en };
