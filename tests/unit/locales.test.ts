/** Languages: those with a module of their own, and any other. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { facesOf } from '../../src/fonts/faces.ts';
import { coverage } from '../../src/fonts/sources.ts';
import { textWidth } from '../../src/kit/advances.ts';
import * as languages from '../../src/locales/all.ts';
import { dateParts, dayNumber, weekday } from '../../src/locales/calendar.ts';
import { shownEdition, textIn } from '../../src/locales/editions.ts';
import {
  formatDay,
  formatDayShort,
  formatMonth,
  formatNumber,
  formatWeekday,
} from '../../src/locales/format.ts';
import { genericLocale } from '../../src/locales/generic.ts';
import { genericWording } from '../../src/locales/generic-wording.ts';
import {
  interfaceLabels,
  languageName,
  localeOf,
  untranslatedChapter,
  untranslatedNote,
  wordingOf,
} from '../../src/locales/index.ts';
import { isWhole, LABEL_NAMES, type PageLabels } from '../../src/locales/labels.ts';
import { QUALIFIERS, QUANTITY_UNITS, THIRDS } from '../../src/locales/quantities.ts';
import { SCRIPTS } from '../../src/locales/scripts.ts';
import { terminalLanguage, toolLanguageOf } from '../../src/locales/tools.ts';

const DAY = dayNumber('2023-09-28');
/** With a module, by the first part of their names, and without any. */
const EDITIONS = ['zh', 'en', 'de', 'pt-BR', 'zh-Hant', 'fr', 'vi', 'ja', 'qaa'];

describe('German', () => {
  it('writes dates', () => {
    expect(formatDay(DAY, 'de', true)).toBe('28. September 2023');
    expect(formatDayShort(DAY, 'de')).toBe('28. Sept.');
    expect(formatMonth(3, 'de')).toBe('März');
    expect(formatWeekday(DAY, 'de')).toBe('Donnerstag');
  });

  it.each([
    [1234.5, '1.234,5'],
    [1_000_000, '1 Million'],
    [2_500_000, '2,5 Millionen'],
    [1_000_000_000, '1 Milliarde'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value, 'de')).toBe(text);
  });

  it('says a magnitude once in a range', () => {
    expect(wordingOf('de').range(12e9, 15e9)).toBe('12 bis 15 Milliarden');
    expect(wordingOf('de').range(1e9, 15e9)).toBe('1 Milliarde bis 15 Milliarden');
  });
});

describe.each(Object.entries(languages))('the interface in %s', (_, { labels }) => {
  const namesIn = (text: string): Set<string | undefined> =>
    new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name));

  it('says each thing, filled with the same names as in others, or fewer', () => {
    for (const name of LABEL_NAMES) {
      expect(labels[name].trim(), name).not.toBe('');
      const own = namesIn(labels[name]);
      for (const other of Object.values(languages)) {
        const theirs = namesIn(other.labels[name]);
        expect(own.isSubsetOf(theirs) || theirs.isSubsetOf(own), name).toBe(true);
      }
    }
  });
});

describe('a language without a module', () => {
  // Asked for by hand: any of these may have a module some day.
  it('has dates and numbers as the platform writes them', () => {
    const { dates } = genericLocale('fr');
    const { units, openGraph } = genericWording('fr');
    expect(dates.day(dateParts(DAY), true)).toBe('28 septembre 2023');
    expect(dates.weekdays[weekday(DAY)]).toBe('jeudi');
    expect(dates.weekdayInitials[0]).toBe('L');
    expect(units.days('62', 62)).toMatch(/^62\sjours$/);
    expect(units.days('1', 1)).toMatch(/^1\sjour$/);
    expect(openGraph).toBe('fr_FR');
  });

  it('is set in the script that it is written in', () => {
    expect(SCRIPTS[genericLocale('ja').script].breaks).toBe('characters');
    expect(SCRIPTS[genericLocale('vi').script].breaks).toBe('words');
  });

  it('is no reason to take it for another', () => {
    expect(localeOf('pt-BR')).not.toBe(localeOf('en'));
    expect(localeOf('zh-Hant')).toBe(localeOf('zh'));
  });
});

describe.each(EDITIONS)('every word that the site asks for, in %s', (edition) => {
  const locale = localeOf(edition);
  const wording = wordingOf(edition);

  it('is there', () => {
    for (const month of Array.from({ length: 12 }, (_, index) => index + 1))
      expect(locale.dates.month(month)).not.toBe('');
    for (const words of [
      locale.dates.weekdays,
      locale.dates.weekdaysShort,
      locale.dates.weekdayInitials,
    ])
      expect(words.filter((word) => word !== '')).toHaveLength(7);
    for (const third of THIRDS) expect(wording.thirds[third]('x')).toContain('x');
    expect(wording.kicker(3)).not.toBe('');
    expect(untranslatedNote(edition, 'en')).toContain(languageName('en', edition));
  });

  it('keeps the number that it is said of', () => {
    for (const unit of QUANTITY_UNITS) {
      const measured = (text: string): string => wording.units[unit](text, 62);
      expect(measured('62')).toContain('62');
      for (const qualifier of QUALIFIERS)
        expect(wording.qualifiers[qualifier]('62', measured)).toContain('62');
    }
  });

  it('can be set in its fonts', () => {
    const held = facesOf(edition)
      .filter(({ family }) => family === 'Label')
      .flatMap(({ sources }) => sources.map(coverage));
    const { dates } = locale;
    const { units, qualifiers } = wording;
    const words = [
      ...dates.weekdays,
      ...Array.from({ length: 12 }, (_, index) => dates.month(index + 1)),
      ...QUANTITY_UNITS.map((unit) => units[unit]('1', 1)),
      ...QUALIFIERS.map((qualifier) => qualifiers[qualifier]('1', (text) => text)),
      untranslatedChapter(edition, 'en'),
      ...Object.values(interfaceLabels(edition)),
    ];
    const missing = Array.from(words.join('')).filter(
      (character) =>
        !/\s/u.test(character) && !held.some((points) => points.has(character.codePointAt(0) ?? 0)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the width of a letter with an accent', () => {
  it('is that of the letter', () => {
    const accented = fc.constantFrom(...Array.from('äöüéèêçñåíõ'));
    fc.assert(
      fc.property(accented, (letter) => {
        const plain = letter.normalize('NFD').charAt(0);
        expect(textWidth(letter, 1, 'label', 'de')).toBe(textWidth(plain, 1, 'label', 'de'));
      }),
    );
  });
});

describe('a text by edition', () => {
  const text = { zh: '矿', en: 'mine' };

  it('is the edition’s own, or the first', () => {
    expect(textIn(text, 'en')).toBe('mine');
    expect(textIn(text, 'de')).toBe('矿');
    expect([shownEdition(text, 'en'), shownEdition(text, 'de')]).toEqual(['en', 'zh']);
  });
});

describe('the language of the tools', () => {
  it.each([
    ['zh_CN.UTF-8', 'zh'],
    ['zh-Hans', 'zh'],
    ['de_DE.UTF-8', 'en'],
    ['C.UTF-8', 'en'],
    ['', 'en'],
  ])('for %j is %s', (tag, language) => {
    expect(toolLanguageOf(tag)).toBe(language);
    expect(terminalLanguage({ LANG: tag })).toBe(language);
  });

  it('is that of the first variable that a terminal has set', () => {
    expect(terminalLanguage({ LC_ALL: 'en_GB', LANG: 'zh_CN' })).toBe('en');
    expect(terminalLanguage({ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_GB' })).toBe('zh');
  });
});

describe('the labels of pages', () => {
  const whole = Object.fromEntries(LABEL_NAMES.map((name) => [name, name]));

  it('are whole with every one of the interface', () => {
    const { contents, ...others } = whole;
    expect(isWhole({ ...whole, 'other.name': 'A figure' })).toBe(true);
    expect(isWhole({ ...others, contens: contents ?? '' })).toBe(false);
  });

  it('are read by names that there are: another does not compile', () => {
    expectTypeOf<PageLabels>().toHaveProperty('reading-time').toBeString();
    expectTypeOf<PageLabels>().not.toHaveProperty('reading-tme');
  });
});
