/** Of quotations, and of quotation marks in the text. */
export const QUOTES = {
  'quote-unknown': {
    en: 'no quotation is called “{id}” in quotes.yaml.',
    zh: 'quotes.yaml 里没有叫“{id}”的话。',
  },
  'quote-twice': { en: '“{id}” is in quotes.yaml twice.', zh: 'quotes.yaml 里有两个“{id}”。' },
  'quote-speaker': {
    en: '“{id}” is no quotation with a speaker; <Quote> prints only those.',
    zh: '“{id}”不是有说话人的引文；<Quote> 只印这样的话。',
    fix: {
      en: 'Give it kind: quotation and “by” in quotes.yaml, or quote it in the text.',
      zh: '请在 quotes.yaml 里写上 kind: quotation 和 by，或者在正文里用引号引。',
    },
  },
  'quote-excerpt': {
    en: '<Quote> has {attribute}="{value}", and the quotation does not hold these words.',
    zh: '<Quote> 写了 {attribute}="{value}"，引文里却没有这几个字。',
    fix: {
      en: 'Copy them from quotes.yaml as they stand there.',
      zh: '请照 quotes.yaml 里的原文抄写。',
    },
  },
  'quote-excerpt-inside': {
    en: '<Quote> has {attribute}="{value}", which the quotation has only inside a longer word.',
    zh: '<Quote> 写了 {attribute}="{value}"，引文里它只是一个词的一截。',
    fix: { en: 'Write whole words.', zh: '请写完整的词。' },
  },
  'quote-excerpt-twice': {
    en: '<Quote> has {attribute}="{value}", and the quotation holds these words more than once.',
    zh: '<Quote> 写了 {attribute}="{value}"，这几个字在引文里不止一处。',
    fix: {
      en: 'Take the words beside them too, so that there is one such place.',
      zh: '请连同相邻的字一起写，写到只有一处为止。',
    },
  },
  'quote-excerpt-order': {
    en: '<Quote> has {attribute}="{value}", and these words stand in another order in the quotation: it runs from “from” by way of “cut” to “to”.',
    zh: '<Quote> 写了 {attribute}="{value}"，和引文里的先后对不上；应该先是 from，再是 cut，最后是 to。',
    fix: {
      en: 'Take the words as they follow each other in quotes.yaml.',
      zh: '请按 quotes.yaml 里的先后来截。',
    },
  },
  'quote-cut-whole': {
    en: '<Quote> has cut="{value}", which leaves nothing of the quotation.',
    zh: '<Quote> 写了 cut="{value}"，引文就一个字也不剩了。',
    fix: { en: 'Leave out less.', zh: '请少略去一些。' },
  },
  'quote-altered': {
    en: '“{found}” stands in quotation marks, and no entry of quotes.yaml holds these words.',
    zh: '“{found}”放在引号里，quotes.yaml 里却没有这句话。',
    fix: {
      en: 'Quote word for word what stands there, take the marks away, or add the words to quotes.yaml.',
      zh: '请照账上的原话写，或者去掉引号，或者把这句话记进 quotes.yaml。',
    },
  },
};
