/** Of the ledger, and of facts in the text. */
export const FACTS = {
  'fact-unknown': {
    en: 'no fact is called “{id}” in facts.yaml.',
    zh: 'facts.yaml 里没有叫“{id}”的数字。',
  },
  'fact-unsound': { en: 'fact “{id}” has a slip of its own.', zh: '数字“{id}”本身有错。' },
  'fact-brace': {
    en: '`{found}` is no way to name a fact; expected {fact:NAME}, {fact:NAME:full} or {fact:NAME:number}, in half-width signs.',
    zh: '`{found}`这样写不行；账上的数要写成 {fact:名字}、{fact:名字:full} 或 {fact:名字:number}，符号用半角。',
  },
  'fact-unused': {
    en: 'fact “{id}” is used nowhere in the {count|edition|editions} {editions}.',
    zh: '{editions}版没有一处用到数字“{id}”。',
    fix: {
      en: 'Use it with <Fact id="{id}"/>, or take it out.',
      zh: '请用 <Fact id="{id}"/> 写进正文，或者从账上删去。',
    },
  },
  'fact-twice': { en: '“{id}” is in the ledger twice.', zh: '账上有两个“{id}”。' },
  'fact-range': {
    en: 'fact “{id}” runs from {from} back to {to}; expected the smaller first.',
    zh: '数字“{id}”从 {from} 倒退到 {to}；小的要写在前面。',
  },
  'fact-precision': {
    en: 'fact “{id}” is dated “{asOf}”, more exactly than is known; expected {most} at most, such as {form}.',
    zh: '数字“{id}”的 asOf 是“{asOf}”，比所知的更精确；至多写到{most}，例如 {form}。',
  },
  'fact-unit': {
    en: 'fact “{id}” has the unit “{unit}”; expected “{expected}”.',
    zh: '数字“{id}”的单位是“{unit}”；应该是“{expected}”。',
  },
  'fact-number': {
    en: 'fact “{id}” is {value}; expected one number.',
    zh: '数字“{id}”是 {value}；应该是一个数。',
  },
  'formula-wrong': { en: 'fact “{id}”: {why}', zh: '数字“{id}”：{why}' },
  'formula-value': {
    en: '“{formula}” gives {value}, but the stated value is {stated}',
    zh: '“{formula}”算得 {value}，写的却是 {stated}',
  },
  'formula-circular': { en: 'a formula cannot use its own fact', zh: '算式里不能用它自己' },
  'formula-circle': {
    en: '“{id}”, which its formula uses, is itself computed from it',
    zh: '算式里的“{id}”又是由它算出来的',
  },
  'formula-zero': { en: 'nothing can be divided by 0', zh: '不能除以 0' },
  'formula-term': {
    en: '“{id}” holds a {what}, which no formula can use',
    zh: '“{id}”是{what}，算式里用不了',
  },
  'formula-form': {
    en: 'a formula is fact ids joined by + - * / with spaces around each sign',
    zh: '算式要用 + - * / 连接数字的名字，符号两边各空一格',
  },
  'formula-number': {
    en: '“{found}” is no name of a fact, and a formula joins facts alone; expected it in the ledger, as a fact with a name',
    zh: '“{found}”不是账上数字的名字，算式里却只能用名字；要先把它记成账上的一条，再写它的名字',
  },
  'formula-dates': { en: 'a date can only be taken from another date', zh: '日期只能与日期相减' },
  'formula-units': { en: '{left} and {right} do not add up', zh: '{left} 与 {right} 不能相加减' },
  'formula-unit': {
    en: '“{formula}” makes {units}, but the stated unit is {unit}',
    zh: '“{formula}”算得的单位是 {units}，写的单位却是 {unit}',
  },
  'formula-result': {
    en: 'a formula must give a number, and this one gives a date',
    zh: '算式要得出一个数，这一个得出的是日期',
  },
  'number-typed': {
    en: '“{found}” is typed by hand, and the ledger holds it.',
    zh: '“{found}”是手写的，账上有这个数。',
    fix: { en: 'Write {facts}, so that it stays true.', zh: '请写 {facts}，账改了它会跟着改。' },
  },
  'number-unheld': {
    en: '“{found}” is claimed, and no fact of the ledger says so.',
    zh: '写了“{found}”，账上没有这个数。',
    fix: {
      en: 'Name the fact that is meant, or add it to facts.yaml.',
      zh: '请改成账上的数，或者把它记进 facts.yaml。',
    },
  },
  'plan-as-fact': {
    en: '“{id}” is a plan, and the words around it state it as a fact; expected a word such as {words}.',
    zh: '“{id}”是计划，前后的话却把它说成了事实；要有{words}这样的字眼。',
  },
  'unit-other': {
    en: 'this would print “{found}”, and the ledger says “{said}”.',
    zh: '这里会印成“{found}”，账上却是“{said}”。',
    fix: {
      en: 'Leave out the form and what is typed behind it: the fact prints its own unit.',
      zh: '请去掉 number 这种写法和后面的字，账上的数自己会带单位。',
    },
  },
  'unit-twice': {
    en: 'this would print “{found}”; expected no “{unit}” here, because the fact prints its own.',
    zh: '这里会印成“{found}”；<Fact> 自己会印“{unit}”，后面不用再写。',
  },
};
