/** Of links, headings and images. */
import { OWN_LINE } from './fixes.ts';

export const LINKS = {
  'link-empty': {
    en: 'the link “{text}” leads nowhere; expected an address in (…).',
    zh: '链接“{text}”没有网址；( ) 里要写网址。',
  },
  'link-wordless': {
    en: 'the link to {url} has no words; expected some in […].',
    zh: '通到 {url} 的链接没有文字；[ ] 里要写字。',
  },
  'part-in-link': {
    en: '<{name}> stands in the words of the link to {url}, where nobody can open it; expected it before or after the link.',
    zh: '<{name}> 夹在通到 {url} 的链接里，读者点不开；请放在链接的前面或后面。',
  },
  'link-anchor': {
    en: 'nothing on the page is called “{anchor}”; expected the name of a chapter, chapter-state for a step, or chapter/words for a heading.',
    zh: '页面上没有叫“{anchor}”的地方；应该是章名（slug）、某一步（章名-状态）或小标题（章名/小标题）。',
  },
  'link-page': {
    en: 'the site has no page {url}; expected #chapter, {home}figures/FIGURE/STATE/ or an address with https://.',
    zh: '本站没有 {url} 这个页面；应该是 #章名、{home}figures/图/状态/，或者带 https:// 的网址。',
  },
  'link-part': {
    en: 'nothing on the page {path} is called “{anchor}”; expected {path} alone.',
    zh: '{path} 这一页上没有叫“{anchor}”的地方；只写 {path} 就行。',
  },
  'link-incomplete': {
    en: 'the link leads to “{url}”, which is no whole address; expected one such as https://example.org/, mailto:name@example.org or tel:+86101234567.',
    zh: '链接的网址“{url}”不完整；应该写全，例如 https://example.org/、mailto:name@example.org 或 tel:+86101234567。',
  },
  'link-address': {
    en: 'the link leads to “{url}”; expected an address that begins with https://, mailto: or tel:.',
    zh: '链接的网址是“{url}”；应该以 https://、mailto: 或 tel: 开头。',
  },
  'link-here': {
    en: 'the link leads to {url}, which is on your own machine alone; expected an address of the story.',
    zh: '链接通到 {url}，那只在你自己的电脑上有；应该是故事里的地址。',
  },
  'link-picture': {
    en: 'the link leads to the picture {url}; expected ! before it, to show it here: ![what is to be seen]({url}).',
    zh: '链接通到图片 {url}；要在这里放图，前面加半角感叹号：![画的是什么]({url})。',
  },
  'heading-level': {
    en: 'the heading “{text}” begins with {found}; expected {expected}, because # and ## are the titles of the story and of the chapter.',
    zh: '小标题“{text}”用了 {found}；应该用 {expected}，# 和 ## 留给书名和章名。',
  },
  'heading-order': {
    en: 'the heading “{text}” begins with {found} below one of {above}; expected {expected}: no level may be left out.',
    zh: '小标题“{text}”用了 {found}，上面一级是 {above}；应该用 {expected}，不能跳级。',
  },
  'heading-empty': { en: 'the heading has no words.', zh: '小标题没有字。' },
  'heading-in-part': {
    en: 'the heading “{text}” stands inside <{name}>; expected it before or after.',
    zh: '小标题“{text}”在 <{name}> 里面；要放在它的前面或后面。',
  },
  'image-alt': {
    en: 'the image {url} has no words for those who cannot see it; expected ![what it shows]({url}).',
    zh: '图片 {url} 没有替代文字，看不见的人不知道画了什么；应该写 ![画的是什么]({url})。',
  },
  'image-part': {
    en: 'the words of the image {url} hold {found}, which is no text; expected plain words alone.',
    zh: '图片 {url} 的替代文字里有 {found}；那里只能写普通文字，放不进部件。',
  },
  'image-in-line': {
    en: 'the image {url} stands in a line of text; expected a line of its own.',
    zh: '图片 {url} 夹在一行文字里；它要自成一行。',
    fix: OWN_LINE,
  },
  'image-missing': {
    en: 'the image {url} is not there; expected the file {expected}.',
    zh: '找不到图片 {url}；应该有 {expected} 这个文件。',
  },
  'image-name': {
    en: 'the image {url} has a %, # or ? in its name, which an address cannot have.',
    zh: '图片 {url} 的文件名里有 %、# 或 ?，网址里不能有这些符号。',
    fix: { en: 'Rename the file.', zh: '请给文件改名。' },
  },
  'image-cut': {
    en: 'the image {url} breaks off before its end; expected the whole file.',
    zh: '图片 {url} 不完整，后半截没有了；请换成完整的文件。',
  },
  'link-runs-on': {
    en: 'the address {url} runs on into “{rest}”, and would end before it; expected [words](address).',
    zh: '网址 {url} 和后面的“{rest}”连在一起，分不清到哪里为止；请写成 [文字](网址)。',
  },
  'link-letters': {
    en: 'the address {url} has letters beyond a–z in its host, so that nobody can tell where it ends; expected [words](address).',
    zh: '网址 {url} 的域名里有英文以外的字，分不清到哪里为止；请写成 [文字](网址)。',
  },
  'image-remote': {
    en: 'the image {url} lies elsewhere; expected a file of the story, such as ../../images/photo.jpg.',
    zh: '图片 {url} 不在故事的文件夹里；应该是里面的文件，例如 ../../images/photo.jpg。',
  },
  'image-kind': {
    en: 'the image {url} is none that the site can use; expected one of {kinds}, that opens, is undamaged and stands still.',
    zh: '图片 {url} 用不了；格式应该是 {kinds} 之一，要打得开、没有损坏，也不能是动图。',
  },
  'image-bytes': {
    en: 'the image {url} weighs {found} MB; expected at most {most} MB.',
    zh: '图片 {url} 有 {found} MB；最多 {most} MB。',
    fix: {
      en: 'Save it smaller: {side} pixels along its longer side are enough.',
      zh: '请存小一些，长边 {side} 像素就够了。',
    },
  },
  'image-pixels': {
    en: 'the image {url} measures {width} × {height} pixels; expected at most {most} along its longer side.',
    zh: '图片 {url} 是 {width} × {height} 像素；长边最多 {most}。',
  },
};
