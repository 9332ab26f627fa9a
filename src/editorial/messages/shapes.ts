/** Of YAML: what a field is and what was expected of it. */
export const SHAPES = {
  'yaml-unreadable': {
    en: 'is not YAML: {why}.',
    zh: '不是 YAML：{why}。',
  },
  'yaml-alias': {
    en: 'has an alias (*name); expected the text itself.',
    zh: '用了别名（*名字）；要写出内容本身。',
  },
  'file-empty': {
    en: 'is empty; expected {expected}.',
    zh: '是空的；应该是{expected}。',
  },
  'field-unknown': {
    en: '“{field}” is unknown here.',
    zh: '这里没有“{field}”这个字段。',
  },
  'field-wrong': {
    en: '{name} is {found}; expected {expected}.',
    zh: '{name}是 {found}；应该是{expected}。',
  },
  'field-missing': {
    en: '{name} is missing; expected {expected}.',
    zh: '缺少{name}；应该是{expected}。',
  },
  'field-count': {
    en: '{name} holds {found}; expected {expected}.',
    zh: '{name}有 {found} 项；应该是{expected}。',
  },
  'label-missing': {
    en: '“{key}” is missing; another edition has it.',
    zh: '缺少“{key}”；另一个版本里有。',
  },
  'data-missing': {
    en: 'is missing: figure “{figure}” draws it.',
    zh: '不存在：图“{figure}”要用它来画。',
  },
  'data-stray': {
    en: 'belongs to no figure.',
    zh: '不属于任何一张图。',
  },
};
