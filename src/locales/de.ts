/** German. */
import type { Locale, Wording } from './locale.ts';
import { hectaresOf } from './quantities.ts';
import { WESTERN_ELLIPSIS, WESTERN_PUNCTUATION, westernNumber, westernRange } from './western.ts';

const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SHORT_MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');
const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

const writtenWith =
  (name: (month: number) => string): Locale['dates']['day'] =>
  ({ year, month, day }, withYear) =>
    `${day}. ${name(month)}${withYear ? ` ${year}` : ''}`;

const NUMBERS = {
  group: '.',
  decimal: ',',
  million: { one: 'Million', other: 'Millionen' },
  billion: { one: 'Milliarde', other: 'Milliarden' },
};

export const locale: Locale = {
  script: 'latin',
  dates: {
    day: writtenWith(monthName),
    dayShort: writtenWith((month) => SHORT_MONTHS[month - 1] ?? ''),
    month: monthName,
    monthOfYear: (year, month) => `${monthName(month)} ${year}`,
    weekdays: WEEKDAYS,
    weekdaysShort: WEEKDAYS.map((name) => name.slice(0, 2)),
    weekdayInitials: WEEKDAYS.map((name) => name.charAt(0)),
  },
  number: westernNumber(NUMBERS),
  onDay: (what, day) => `${what}, ${day}`,
  punctuation: WESTERN_PUNCTUATION,
  untranslated: (language) => `Manches ist noch nicht übersetzt und steht auf ${language}.`,
};

export const wording: Wording = {
  range: westernRange(NUMBERS, ' bis '),
  to: ' bis ',
  openGraph: 'de_DE',
  units: {
    days: (n) => `${n} ${n === '1' ? 'Tag' : 'Tage'}`,
    years: (n) => `${n} ${n === '1' ? 'Jahr' : 'Jahre'}`,
    gigawatt: (n) => `${n} GW`,
    tonne: (n) => `${n} t`,
    yuan: (n) => `${n} Yuan`,
    percent: (n) => `${n} %`,
    mu: (n, value) => {
      const hectares = hectaresOf(value);
      return `${n} Mu${hectares === undefined ? '' : ` (etwa ${hectares} ha)`}`;
    },
    count: (n) => n,
    year: (n) => n,
  },
  qualifiers: {
    about: (n, measured) => `etwa ${measured(n)}`,
    over: (n, measured) => `mehr als ${measured(n)}`,
    'at-least': (n, measured) => `mindestens ${measured(n)}`,
    nearly: (n, measured) => `fast ${measured(n)}`,
    within: (n, measured) => `höchstens ${measured(n)}`,
  },
  thirds: {
    early: (month) => `Anfang ${month}`,
    mid: (month) => `Mitte ${month}`,
    late: (month) => `Ende ${month}`,
  },
  undated: 'in der Quelle ohne Datum',
  year: (year) => year,
  ellipsis: WESTERN_ELLIPSIS,
  kicker: (n) => `Kapitel ${n}`,
  pace: { unit: /[\p{L}’]+/gu, perMinute: 200 },
  readHere: 'Auf Deutsch lesen',
  untranslatedChapter: (language) =>
    `Noch nicht übersetzt: Dieses Kapitel steht hier auf ${language}.`,
};
