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
  'quote-altered': {
    en: '“{found}” stands in quotation marks, and no entry of quotes.yaml holds these words.',
    zh: '“{found}”放在引号里，quotes.yaml 里却没有这句话。',
    fix: {
      en: 'Quote word for word what stands there, take the marks away, or add the words to quotes.yaml.',
      zh: '请照账上的原话写，或者去掉引号，或者把这句话记进 quotes.yaml。',
    },
  },
};
