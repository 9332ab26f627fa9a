/** What people call fields, in Chinese and otherwise. */

/** What people write for the name of a field, and the field. */
const IN_OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  slug: ['名字', '名称', '网址', '文件名'],
  order: ['顺序', '次序', '序号', '排序', '章号'],
  title: ['标题', '题目', '章名', 'heading'],
  kicker: ['眉题', '引题', '肩题'],
  description: ['描述', '简介', '说明', '摘要', '提要', 'summary', 'abstract'],
  ground: ['底色', '颜色', '背景', '背景色', 'colour', 'color'],
  opener: ['题图', '开头', '头图', 'picture', 'image'],
  draft: ['草稿', '草案'],
  kind: ['种类', '类型', '类别', 'type'],
  unit: ['单位'],
  value: ['值', '数值', '数字'],
  formula: ['公式', '算式'],
  asOf: ['截至', '日期'],
  source: ['来源', '出处', '段号'],
  label: ['标签', '名目'],
  note: ['注', '备注', '附注'],
};

/** Words for fields, for those who look for them in a text. */
export const WORDS_FOR_FIELDS = Object.values(IN_OTHER_WORDS).flat();

/** The field among some, or all, that a word is or stands for. */
export const fieldFor = (
  word: string,
  fields: readonly string[] = Object.keys(IN_OTHER_WORDS),
): string | undefined =>
  fields.find((field) => [field, ...(IN_OTHER_WORDS[field] ?? [])].includes(word.toLowerCase()));
