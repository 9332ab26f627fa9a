/** What was meant by values that people write as people do. */
import { describe, expect, it } from 'vitest';
import {
  addressMeant,
  dateMeant,
  idMeant,
  languageMeant,
  numberMeant,
  paragraphMeant,
  qualifiedMeant,
} from '../../src/editorial/meant.ts';

describe('what is meant', () => {
  it.each([
    ['2023/5/8', '2023-05-08'],
    ['２０２３-05-08', '2023-05-08'],
    ['2023–05–08', '2023-05-08'],
    ['‘2023-05-08’', '2023-05-08'],
    ['2023-05-08T10:00', '2023-05-08'],
    ['2023-5-8 10:00:00', '2023-05-08'],
    ['2023年5月8日', '2023-05-08'],
    [20230508, '2023-05-08'],
    ['May 8, 2023', '2023-05-08'],
    ['8 May 2023', '2023-05-08'],
    ['2023年2月30日', undefined],
    ['Mai 2023', undefined],
  ])('by the date %s is %s', (written, date) => {
    expect(dateMeant(written)).toBe(date);
  });

  it.each([
    ['12,000', '12000'],
    ['12 000', '12000'],
    ['12_000', '12000'],
    ['70％', '70'],
    ['55 days', '55'],
    ['55天', '55'],
    ['1.2万', '12000'],
    ['2.2亿', '220000000'],
    ['120 to 150', '[120, 150]'],
    ['3–5万元', '[30000, 50000]'],
    [['100万', '200万'], '[1000000, 2000000]'],
    [['30，40'], '[30, 40]'],
    ['150-120', undefined],
    ['2.2 billion', undefined],
    ['about 80', undefined],
    ['12 00', undefined],
  ])('by the number %s is %s', (written, number) => {
    expect(numberMeant(written)).toBe(number);
  });

  it('by names, paragraphs, addresses and languages is what the tools call so', () => {
    expect(['Sun Rise', 'sun_rise', '/en/', '日出'].map(idMeant)).toEqual([
      'sun-rise',
      'sun-rise',
      'en',
      undefined,
    ]);
    expect(['p14', 14, '第14段', 'P14-P20'].map(paragraphMeant)).toEqual([
      'P14',
      'P14',
      'P14',
      undefined,
    ]);
    expect(['www.example.org', 'example.org/a', 'a text'].map(addressMeant)).toEqual([
      'https://www.example.org',
      'https://example.org/a',
      undefined,
    ]);
    expect(['EN', 'en_us', 'cn', '中文', 'english!'].map(languageMeant)).toEqual([
      'en',
      'en-US',
      'zh',
      'zh',
      undefined,
    ]);
  });

  it.each([
    ['>600', '600 over'],
    ['＞ 600', '600 over'],
    ['>=600', '600 at-least'],
    ['600+', '600 at-least'],
    ['<600 days', '600 within'],
    ['30天以内', '30 within'],
    ['~1.2万', '12000 about'],
    ['30左右', '30 about'],
    ['nearly 40', '40 nearly'],
    ['近40亩', '40 nearly'],
    ['600', undefined],
    ['> many', undefined],
  ])('by the amount %s is %s', (written, expected) => {
    const meant = qualifiedMeant(written);
    expect(meant && `${meant.number} ${meant.qualifier}`).toBe(expected);
  });
});
