/** What people write in Chinese, or in signs, for the names among which a field has one. */
const IN_OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  // Units.
  date: ['日期'],
  month: ['月', '月份'],
  year: ['年份'],
  period: ['时段', '期间', '一段时间'],
  days: ['天', '日', '天数', 'd'],
  years: ['年', '年数', 'yr', 'yrs'],
  gigawatt: ['吉瓦', 'gw'],
  tonne: ['吨', 't', 'ton', 'tons'],
  yuan: ['元', '人民币', 'rmb', 'cny', '¥'],
  percent: ['百分比', '百分之', '%'],
  mu: ['亩'],
  count: ['个', '次', '人', '家', '座'],
  // Kinds of facts and of quotations.
  reported: ['报道', '据报道'],
  quoted: ['引用'],
  computed: ['计算', '算出'],
  plan: ['计划', '规划'],
  common: ['常识'],
  quotation: ['引文', '引语', '引用'],
  term: ['术语', '名词'],
  own: ['自用', '自己'],
  // How sure a number is.
  about: ['约', '大约', '左右'],
  over: ['超过', '多于', '多'],
  nearly: ['近', '将近'],
  'at-least': ['至少', '不少于'],
  within: ['以内', '不超过', '至多'],
};

/** The name among some that a word stands for. */
export const wordFor = (word: string, names: readonly string[]): string | undefined => {
  const plain = word.normalize('NFKC').trim().toLowerCase();
  return names.find((name) =>
    (Object.hasOwn(IN_OTHER_WORDS, name) ? IN_OTHER_WORDS[name] : undefined)?.includes(plain),
  );
};
