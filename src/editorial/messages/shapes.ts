/** Of YAML: what a field is and what was expected of it. */
export const SHAPES = {
  'yaml-unreadable': { en: 'is not YAML: {why}.', zh: '不是 YAML：{why}。' },
  'yaml-colon': {
    en: '“{name}{found}” is no field; expected a half-width colon and a space: {field}: {rest}',
    zh: '“{name}{found}”不是字段；字段名后面要用半角冒号，再空一格，写成 {field}: {rest}',
  },
  'yaml-comma': {
    en: '“{found}” separates nothing; expected a half-width comma and a space between fields in {…}.',
    zh: '“{found}”分不开字段；{…} 里各个字段之间要用半角逗号，再空一格。',
  },
  'yaml-sign-in-text': {
    en: 'the text has a {sign} in it, which YAML reads as its own; expected it in quotation marks: {expected}',
    zh: '这段文字里有半角的 {sign}，会被当成 YAML 的符号；请放进引号：{expected}',
  },
  'yaml-first-sign': {
    en: 'a text cannot begin with {sign} here; expected it in quotation marks: {expected}',
    zh: '这段文字不能直接以 {sign} 开头；请放进引号：{expected}',
  },
  'yaml-quote-inside': {
    en: 'the quotation mark {sign} closes before the text ends; expected none of the same kind inside.',
    zh: '引号 {sign} 在文字结束之前就合上了；里面不能再有同样的引号。',
    fix: { en: 'Use curly ones inside: “ ” ‘ ’.', zh: '里面请用弯引号：“ ” ‘ ’。' },
  },
  'yaml-open': {
    en: '{found} is opened here and never closed; expected {expected} at the end.',
    zh: '这里的 {found} 没有合上；末尾应该有 {expected}。',
  },
  'yaml-item': {
    en: 'an item of a list needs a space after its -.',
    zh: '列表每一项的 - 后面要空一格。',
  },
  'yaml-dash': {
    en: 'an entry of the list begins here without its “- ”; expected {expected}',
    zh: '列表里新的一条从这里开始，前面却少了“- ”；应该写成 {expected}',
  },
  'yaml-indent-few': {
    en: '“{name}” begins too far to the left; expected {count} spaces before it, as before the other fields of its entry.',
    zh: '“{name}”前面的空格少了；应该空 {count} 格，和同一条里别的字段对齐。',
  },
  'yaml-line': {
    en: '“{found}” is no field; expected the form name: value.',
    zh: '“{found}”不是字段；每一行要写成 名字: 内容。',
    fix: {
      en: 'If it goes on from the line above, put both on one line.',
      zh: '如果是接着上一行，请并成一行。',
    },
  },
  'yaml-alone': {
    en: '“{found}” is no field by itself; expected “{field}: ” and what it is, or no such line.',
    zh: '只有“{found}”不成字段；要写成“{field}: ”再写内容，不要就删去这一行。',
  },
  'yaml-tab': {
    en: 'a tab stands at the beginning of the line; expected spaces.',
    zh: '这一行开头用了制表符（Tab）；请用空格。',
  },
  'yaml-indent': {
    en: 'the lines from here on do not begin evenly; expected fields of one level below each other.',
    zh: '从这里起各行的缩进不齐；同一层的字段要上下对齐。',
  },
  'yaml-indent-wide': {
    en: 'the line begins with a space that is no plain one; expected half-width spaces, or none.',
    zh: '这一行开头有全角空格或不换行空格；请用半角空格，或者不空。',
  },
  'yaml-key-twice': {
    en: 'this field is there twice; expected it once.',
    zh: '这个字段写了两次；只能写一次。',
  },
  'yaml-documents': {
    en: 'the line {found} ends what can be read; expected none here.',
    zh: '{found} 这一行之后就读不到了；这里不能有这一行。',
  },
  'yaml-escape': {
    en: 'a \\ in double quotation marks means something else here; expected \\\\ for the sign itself.',
    zh: '双引号里的 \\ 有别的意思；真要写这个符号，请写 \\\\。',
  },
  'yaml-comment': {
    en: 'what follows # is read as a comment and lost; expected the text in quotation marks: {expected}',
    zh: '# 后面的文字会被当成注释，不会印出来；请放进引号：{expected}',
    fix: { en: 'For a comment, put a space after the #.', zh: '真是注释，请在 # 后面空一格。' },
  },
  'list-comma': {
    en: '{name} has one item, {found}; expected half-width commas between the items.',
    zh: '{name}里只有一项 {found}；各项之间要用半角逗号。',
  },
  'yaml-alias': {
    en: '“*{name}” stands for what is called “&{name}”, and nothing here can read that; expected what it stands for{expected}',
    zh: '“*{name}”指的是名叫“&{name}”的内容，这里读不了这种写法；要写出内容本身{expected}',
  },
  'yaml-alias-unknown': {
    en: '“*{name}” asks for what is called “&{name}”, and nothing is; expected the item itself, or {expected} for a text that begins so.',
    zh: '“*{name}”要的是名叫“&{name}”的内容，可是没有；请直接写这一项，真是这样开头的文字就写 {expected}。',
  },
  'yaml-anchor': {
    en: '“&{name}” gives what follows a name, and nothing here can read that; expected what follows alone{expected}',
    zh: '“&{name}”给后面的内容起了名字，这里读不了这种写法；只写后面的内容{expected}',
  },
  'yaml-marked': {
    en: '“{found}” has signs of Markdown, which would print here; expected plain words: {expected}',
    zh: '“{found}”里有 Markdown 的符号，在这里会照原样印出来；只写普通文字：{expected}',
  },
  'file-empty': { en: 'is empty; expected {expected}.', zh: '是空的；应该是{expected}。' },
  'field-unknown': { en: '“{field}” is unknown here.', zh: '这里没有“{field}”这个字段。' },
  'field-wrong': {
    en: '{name} is {found}; expected {expected}.',
    zh: '{name}是 {found}；应该是{expected}。',
  },
  'unit-unknown': {
    en: '{name} is {found}; expected {expected}.',
    zh: '{name}是 {found}；应该是{expected}。',
    fix: {
      en: "For any other, write unit: count, and what it counts: measure: { en: '{n} metres' }.",
      zh: "别的单位写 unit: count，再写明数的是什么：measure: { zh: '{n}米' }。",
    },
  },
  'field-unquoted': {
    en: '{name} is {found}, which is no text; expected "{found}", in quotation marks.',
    zh: '{name}是 {found}，不是文字；要加引号，写成 "{found}"。',
  },
  'field-quoted': {
    en: '{name} is {found}, which the quotation marks make a text; expected {expected}, without them.',
    zh: '{name}是 {found}，加了引号就成了文字；不加引号，写成 {expected}。',
  },
  'value-qualified': {
    en: '{name} is {found}; expected the number alone, {number}, and below it qualifier: {qualifier}.',
    zh: '{name}是 {found}；这里只写数 {number}，下面另写一行 qualifier: {qualifier}。',
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
    en: '“{key}” is missing in {first}; expected all labels of figures in the first edition.',
    zh: '{first} 里没有“{key}”；图的用语，第一个版本都要有。',
  },
  'label-unknown': {
    en: '“{key}” is a label neither of the interface nor of a figure.',
    zh: '“{key}”既不是界面的用语，也不是图的用语。',
    fix: {
      en: 'Those of the interface are listed in src/locales/labels.ts.',
      zh: '界面的用语列在 src/locales/labels.ts 里。',
    },
  },
  'label-of-interface-missing': {
    en: 'lacks {count} {count|label|labels} of the interface, for which the site has no words in “{lang}”: {keys}.',
    zh: '缺 {count} 条界面用语，网站没有它们的“{lang}”译文：{keys}。',
    fix: { en: 'src/locales/en.ts has them in English.', zh: '中文的在 src/locales/zh.ts 里。' },
  },
  'label-names-interface': {
    en: '“{key}” is filled with {own}, which the interface does not know; expected {wanting}.',
    zh: '“{key}”要填的是 {own}，界面不认得；应该是 {wanting}。',
  },
  'label-names-none': {
    en: '“{key}” is filled with {own}, but the interface fills nothing in here; expected plain words.',
    zh: '“{key}”要填 {own}，界面在这里却什么也不填；只能写普通文字。',
  },
  'label-names': {
    en: '“{key}” is filled with {own}, and in {first} with {wanting}; expected the same names.',
    zh: '“{key}”要填的是 {own}，{first} 里是 {wanting}；名字应该一样。',
  },
  'label-left': {
    en: '“{key}” would print “{found}” as it stands; expected a name alone in the braces, as {name}, or with a word for one and a word for many, as {forms}.',
    zh: '“{key}”里的“{found}”会照原样印出来；花括号里只写一个名字，例如 {name}，或者再写单数和复数，例如 {forms}。',
  },
  'label-brace': {
    en: '“{key}” has `{found}` by itself; expected a name between half-width braces, as {minutes}.',
    zh: '“{key}”里的`{found}`不成对；要填的名字应该放在半角花括号里，例如 {minutes}。',
  },
  'label-of-figure-missing': {
    en: '“{key}” is missing; the figure “{figure}” asks for it.',
    zh: '缺少“{key}”；图表“{figure}”要用。',
  },
  'label-negative': {
    en: '“{key}” prints “{found}”, a number below nothing. Word it the other way round.',
    zh: '“{key}”印出来是“{found}”，成了负数。请反过来说。',
  },
  'label-title': {
    en: '“{key}” has {count} characters, and no picture has room for them; expected at most {most}.',
    zh: '“{key}”有 {count} 个字，图上放不下；最多 {most} 个。',
  },
  'label-untranslated': {
    en: 'lacks {count} {count|label|labels} of the edition “{first}”, which {count|is|are} shown instead: {keys}.',
    zh: '缺“{first}”版的 {count} 条用语，暂用那一版的：{keys}。',
  },
  'text-long': {
    en: '“{words}” has {count} characters, and no phone has room for them in the picture; expected at most {most}.',
    zh: '“{words}”有 {count} 个字，手机上的图放不下；最多 {most} 个。',
  },
  'picture-narrow': {
    en: 'on some screens, the picture of “{state}” has no room for “{text}”. Say it in fewer or shorter words.',
    zh: '有的屏幕上，“{state}”的图放不下“{text}”。请写短些。',
  },
  'picture-full': {
    en: 'on some screens, “{text}” runs into “{other}” in the picture of “{state}”. Say one of them in fewer or shorter words.',
    zh: '有的屏幕上，“{state}”的图里“{text}”和“{other}”叠在一起。请把其中一处写短些。',
  },
  'picture-unfilled': {
    en: 'figure “{figure}” prints {name} as it stands in its state “{state}”: nothing in data/{figure}.yaml fills it. Name something that it has, or leave it out.',
    zh: '图“{figure}”在状态“{state}”里把 {name} 原样印了出来：data/{figure}.yaml 里没有东西可填。请换一个有的名字，或者拿掉。',
  },
  'texts-untranslated': {
    en: 'here and below, {count} texts are not there in the edition “{edition}”, which shows those of “{first}” instead.',
    zh: '从这里往下，有 {count} 段文字没有“{edition}”版的，暂用“{first}”版的。',
  },
  'text-untranslated': {
    en: '“{field}” is not there in the edition “{edition}”, which shows that of “{first}” instead.',
    zh: '“{field}”没有“{edition}”版的，暂用“{first}”版的。',
  },
};
