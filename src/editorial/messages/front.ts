/** Of chapters as files: front matter, names, order, and the editions side by side. */
export const FRONT = {
  'front-matter-missing': {
    en: 'has no front matter; expected --- on its first line.',
    zh: '缺少开头的说明块；第一行应该是 ---。',
  },
  'front-matter-opening': {
    en: 'begins with {found}; expected --- as its first line, then the fields.',
    zh: '开头是{found}；第一行应该是 ---，接着写各个字段。',
  },
  'front-matter-fence': {
    en: '“{found}” does not close the fields; expected ---, three hyphens and nothing else.',
    zh: '“{found}”合不上开头的字段；应该是 ---，只有三个半角连字符。',
  },
  'front-matter-open': {
    en: 'the fields that begin below the first line do not end; expected a line --- after the last of them.',
    zh: '第一行下面的字段没有结束；最后一个字段后面应该有一行 ---。',
  },
  'front-matter-split': {
    en: 'this line --- ends the fields, and “{field}” below it is one more; expected --- after the last of them alone.',
    zh: '这一行 --- 让字段到此为止，下面却还有“{field}”；--- 只写在最后一个字段后面。',
  },
  'front-matter-empty': {
    en: 'has no fields between the two lines of ---; expected slug, order, title and so on.',
    zh: '两行 --- 之间没有字段；应该有 slug、order、title 等等。',
  },
  'field-repeated': {
    en: '“{field}” is “{value}”, as in {other}; expected each chapter to have its own.',
    zh: '“{field}”是“{value}”，与 {other} 相同；每一章要有自己的。',
  },
  'slug-misnamed': {
    en: '“slug” is “{slug}”; expected “{name}”, the name of the file.',
    zh: '“slug”是“{slug}”；应该是文件名“{name}”。',
  },
  'file-misnamed': {
    en: 'is a name that no address can have; expected {slug}.mdx, after its “slug”: lower-case letters, digits and hyphens.',
    zh: '这个文件名做不成网址；应该和“slug”一致，叫 {slug}.mdx：只用小写字母、数字和连字符。',
  },
  'file-copied': {
    en: 'has the “slug” of {slug}.mdx beside it; expected one of the two. If it is to be a chapter of its own, give it another name and “slug”.',
    zh: '“slug”和旁边的 {slug}.mdx 一样；两个文件只留一个。要另成一章，就换一个文件名和“slug”。',
  },
  'slug-taken': {
    en: '“slug” is “{slug}”, which the page uses for itself; expected another name, for the file too.',
    zh: '“slug”是“{slug}”，这个名字页面自己要用；请换一个，文件名也一起换。',
  },
  'slug-clash': {
    en: '“slug” is “{slug}”, and a place in the chapter “{other}” has the address “#{id}” as well; expected another name, for the file too.',
    zh: '“slug”是“{slug}”，而章节“{other}”里也有地址“#{id}”；请换一个，文件名也一起换。',
  },
  'chapters-missing': {
    en: 'is missing: the edition has no chapters.',
    zh: '不存在：这个版本没有章节。',
  },
  'edition-stray': {
    en: 'belongs to no edition of story.yaml; expected one of {editions}.',
    zh: '不属于 story.yaml 里的任何版本；版本有{editions}。',
  },
  'chapter-untranslated': {
    en: 'is not there in the edition “{edition}”, which shows this one instead; write chapters/{edition}/{name}.',
    zh: '没有“{edition}”版的，那一版暂用这一章；要写 chapters/{edition}/{name}。',
  },
  'counterpart-missing': {
    en: 'has no counterpart in the edition “{edition}”; expected chapters/{edition}/{name}.',
    zh: '在“{edition}”版里没有对应的一章；应该有 chapters/{edition}/{name}。',
  },
  'field-out-of-step': {
    en: '“{field}” is “{value}”; expected “{other}”, as in {file}.',
    zh: '“{field}”是“{value}”；应该与 {file} 一样，是“{other}”。',
  },
  'part-out-of-step': {
    en: '{found} stands here, where {file} has {other}; expected the same in every edition.',
    zh: '这里是{found}，{file} 在同样的位置是{other}；各版本要一致。',
  },
  'cover-title': {
    en: '“titleLines” say “{lines}”, and “title” is “{title}”; expected the words of the title, in lines.',
    zh: '“titleLines”连起来是“{lines}”，“title”却是“{title}”；各行连起来要正好是标题。',
  },
  'cover-line-long': {
    en: '“{line}” has {count} characters, and no screen has room for them on the cover; expected a line of “{field}” of at most {most}.',
    zh: '“{line}”有{count}个字符，封面在手机上放不下；“{field}”里像这样的一行最多{most}个。',
  },
  'cover-lines': {
    en: '“{field}” has {count} lines; expected at most {most}, or a phone’s first screen does not hold the cover.',
    zh: '“{field}”有{count}行；最多{most}行，否则手机第一屏放不下封面。',
  },
  'cover-name': {
    en: '“{found}” would print as it stands; expected plain words, or a fact, as {fact:NAME}, in “standfirst”, “description” or “recency” alone.',
    zh: '“{found}”会照原样印出来；这里只能写普通文字，账上的数只能写在“standfirst”“description”“recency”里，写作 {fact:名字}。',
  },
  'story-ruler-wrong': {
    en: '“ruler” is “{ruler}”; expected a figure of the story that counts days: {figures}.',
    zh: '“ruler”是“{ruler}”；应该是故事里数日子的图表：{figures}。',
  },
  'story-ruler-none': {
    en: '“ruler” is “{ruler}”, but no figure of the story counts days; leave it out, or write data for one.',
    zh: '“ruler”是“{ruler}”，但故事里没有数日子的图表；可以不写这一行，或者给这样的图表写数据。',
  },
  'story-path-twice': {
    en: 'the path “{path}” is another edition’s too; expected each to have its own.',
    zh: '路径“{path}”另一个版本也在用；每个版本要有自己的。',
  },
  'story-path-taken': {
    en: 'the path “{path}” is one of those that the site itself uses: {taken}; expected another.',
    zh: '路径“{path}”是网站自己要用的：{taken}；请换一个。',
  },
  'story-edition-twice': {
    en: 'the edition “{edition}” is there twice; expected each once.',
    zh: '“{edition}”版写了两次；每个版本只写一次。',
  },
  'placeholder-left': {
    en: '“{found}” is what a new chapter begins with; expected words of its own.',
    zh: '“{found}”是新建一章时的示例；要换成这一章自己的话。',
    fix: {
      en: 'Write them or take it out; until then, keep the line draft: true.',
      zh: '请改写或删去；没写完就先留着 draft: true 这一行。',
    },
  },
};
