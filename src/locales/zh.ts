/** Chinese, in simplified characters. */
import type { DateParts } from './calendar.ts';
import type { InterfaceLabels } from './labels.ts';
import type { Locale, Wording } from './locale.ts';
import { countedIn, isMisread, rounded } from './quantities.ts';

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const MOST_IN_WORDS = 99;

/** 1 to 99: “十一”. */
const inHan = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), HAN[number % 10] ?? ''];
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (HAN[tens] ?? '')}十${ones}`;
};

const digits = (value: number): string => String(rounded(value));

/** 12000 → “1.2万”. Plain digits below 10,000, and for what has more of them: 12345. */
const number = (value: number): string => {
  const [large, middle] = [countedIn(value, 1e8), countedIn(value, 1e4)];
  if (large !== undefined) return `${large}亿`;
  return middle === undefined ? digits(value) : `${middle}万`;
};

const range = (from: number, to: number): string => {
  const written = isMisread(from, to) ? digits : number;
  return `${written(from)}至${written(to)}`;
};

const written = ({ year, month, day }: DateParts, withYear: boolean): string =>
  `${withYear ? `${year}年` : ''}${month}月${day}日`;

const DAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

export const locale: Locale = {
  script: 'han',
  dates: {
    day: written,
    dayShort: written,
    month: (month) => `${month}月`,
    monthOfYear: (year, month) => `${year}年${month}月`,
    weekdays: DAYS.map((day) => `星期${day}`),
    weekdaysShort: DAYS.map((day) => `周${day}`),
    weekdayInitials: DAYS,
  },
  number,
  onDay: (what, day) => day + what,
  punctuation: {
    gap: '',
    stop: '。',
    colon: '：',
    semicolon: '；',
    comma: '，',
    list: '、',
    items: '、',
    statements: '，',
    brackets: ['（', '）'],
  },
  untranslated: (language) => `有些文字还没有译成中文，用的是${language}。`,
};

export const wording: Wording = {
  range,
  to: '至',
  openGraph: 'zh_CN',
  units: {
    days: (n) => `${n}天`,
    years: (n) => `${n}年`,
    gigawatt: (n) => `${n}吉瓦`,
    tonne: (n) => `${n}吨`,
    yuan: (n) => `${n}元`,
    percent: (n) => `${n}%`,
    mu: (n) => `${n}亩`,
    count: (n) => n,
    year: (n) => `${n}年`,
  },
  qualifiers: {
    about: (n, measured) => `约${measured(n)}`,
    // 余 stands between the number and its unit: 600余个.
    over: (n, measured) => measured(`${n}余`),
    'at-least': (n, measured) => `至少${measured(n)}`,
    nearly: (n, measured) => `近${measured(n)}`,
    within: (n, measured) => `${measured(n)}内`,
  },
  thirds: {
    early: (month) => `${month}上旬`,
    mid: (month) => `${month}中旬`,
    late: (month) => `${month}下旬`,
  },
  undated: '原文没有日期',
  year: (year) => `${year}年`,
  ellipsis: { lead: '……', gap: '……', tail: '……' },
  kicker: (n) => `第${n > MOST_IN_WORDS ? n : inHan(n)}章`,
  pace: { unit: /\p{Script=Han}/gu, perMinute: 400 },
  readHere: '读中文版',
  untranslatedChapter: (language) => `这一章还没有译成中文，下面是${language}。`,
};

export const labels: InterfaceLabels = {
  skip: '跳到正文',
  contents: '目录',
  close: '关闭',
  'reading-time': '约{minutes}分钟',
  scroll: '向下滚动',
  print: '全文印刷版（PDF）',
  licences: '所用软件与字体的许可',
  offline: '现在没有网络，这一页也没有存在这台设备上',
  'not-found.title': '没有这一页',
  'not-found.text': '这个地址下没有内容。',
  'not-found.home': '回到开头',
  'chapter-sources': '本章据',
  'source-note': '出处',
  'quote-translated': '本站译',
  source: '出处',
  'notes.title': '注：每个事实的出处',
  'kind.reported': '原文报道',
  'kind.quoted': '引用原话',
  'kind.computed': '本站算出',
  'kind.common': '通行常识，不出自原文',
  'kind.plan': '计划（原文写作时）',
  'as-of': '时间',
  formula: '算法',
  paragraph: '原文第{n}段',
  illustration: '示意',
  table: '看数据和说明',
  'picture-facts': '图中的事实',
  figures: '图',
  'figures.intro': '故事里的每一张图，每一个画面，连同数据和出处。',
  'figures.in-story': '到故事里看',
  'state.previous': '上一张',
  'state.next': '下一张',
  'state.page': '单独看这张图',
  'embed.more': '到故事里看',
  steps: '逐步看',
  'steps.previous': '上一步',
  'steps.next': '下一步',
  'steps.skip': '跳过这张图',
  'step.copy': '复制这一步的地址',
  'step.copied': '地址已复制',
  settings: '阅读设置',
  'settings.text-size': '字号',
  'settings.motion': '动画',
  'settings.motion.about': '关掉后，图一步一换，不再移动',
  'settings.plain': '平铺阅读',
  'settings.plain.about': '每一步的图都摆在文字上方，随文滚动',
  share: '分享',
  'share.story': '分享这个故事',
  'share.title': '分享这张图',
  'share.shape': '版式',
  'share.og': '横版',
  'share.square': '方图',
  'share.tall': '竖版',
  'share.poster': '海报',
  'share.film': '长卷',
  'share.film-source': '出处见故事；图为示意，虚线和斜纹是计划',
  'share.send': '发给别人',
  'share.copy-picture': '复制图片',
  'share.copy-link': '复制链接',
  'share.copy-title': '复制标题和链接',
  'share.copy-alt': '复制图片说明',
  'share.copy-embed': '复制嵌入代码',
  'share.copied': '已复制',
  'share.failed': '没有成功，请长按或右键图片保存',
  'share.select': '这个浏览器不让网页代为复制，请长按或全选下面的文字，自己复制',
  'share.offline': '现在没有网络，联网之后再分享',
  'share.hold': '长按图片，保存或转发',
  'share.download': '下载',
  'share.data': '数据',
  'share.language': '图片语言',
  'share.scan': '长按识别，看图和数据',
  'share.scan-story': '长按识别，读完整的故事',
};
