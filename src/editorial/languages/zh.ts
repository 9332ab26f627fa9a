/** Chinese, as editors write it. */
import { chineseSlips } from '../rules/copy-zh.ts';
import { inDigits, type LanguageRules } from './rules.ts';

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一百四十三 → 143. NaN for what is no number, such as 三四. */
export const hanNumber = (text: string): number => {
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const power = POWERS[sign];
    if (power !== undefined) {
      sum += (digit ?? 1) * power;
      digit = undefined;
    } else if (digit === undefined || digit === 0) digit = DIGITS.indexOf(sign);
    else return Number.NaN;
  }
  return sum + (digit ?? 0);
};

export const zh: LanguageRules = {
  slips: chineseSlips,
  handWritten: {
    quantity:
      /(?<![\d.,第]|[一二三四五六七八九十百千零〇两])(\d[\d,.]*|[一二三四五六七八九十百千零〇两]+)\s?(天|吉瓦|GW|[%％]|亩|吨)/gu,
    units: [
      [/^天$/, 'days'],
      [/^(?:吉瓦|GW)$/, 'gigawatt'],
      [/^[%％]$/, 'percent'],
      [/^亩$/, 'mu'],
      [/^吨$/, 'tonne'],
    ],
    inWords: hanNumber,
    after: {
      days: '天',
      years: '年(?!代)',
      gigawatt: '(?:吉瓦|GW)',
      tonne: '吨',
      yuan: '元',
      percent: '[%％]',
      mu: '亩',
      year: '年',
    },
    dates: (date) => [
      `(?:${date.year}年)?\\s?${date.month}\\s?月\\s?${date.day}\\s?[日号]`,
      inDigits(date),
    ],
  },
  plans: {
    pattern: /计划|规划|预期|预计|设想|目标|打算|承诺|拟|愿景|展望|将/u,
    named: ['计划', '规划', '预期', '设想', '目标'],
  },
};
