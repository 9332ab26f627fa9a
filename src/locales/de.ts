/** German. */
import type { InterfaceLabels } from './labels.ts';
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
      return `${n} Mu${hectares === undefined ? '' : ` (etwa ${locale.number(hectares)} ha)`}`;
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

export const labels: InterfaceLabels = {
  skip: 'Zur Geschichte springen',
  contents: 'Inhalt',
  close: 'Schließen',
  'reading-time': 'etwa {minutes} {minutes|Minute|Minuten}',
  scroll: 'Nach unten scrollen',
  print: 'Die Geschichte zum Drucken, als PDF',
  licences: 'Lizenzen der Software und der Schriften',
  offline: 'Gerade besteht keine Verbindung, und diese Seite ist auf dem Gerät nicht gespeichert',
  'not-found.title': 'Diese Seite gibt es nicht',
  'not-found.text': 'Unter dieser Adresse ist nichts zu finden.',
  'not-found.home': 'Zurück zum Anfang',
  'chapter-sources': 'Dieses Kapitel stützt sich auf',
  'source-note': 'Herkunft',
  'quote-translated': 'unsere Übersetzung',
  source: 'Quelle',
  'notes.title': 'Anmerkungen: jede Angabe und ihre Quelle',
  'kind.reported': 'Berichtet',
  'kind.quoted': 'Zitiert',
  'kind.computed': 'Hier berechnet',
  'kind.common': 'Allgemein bekannt, nicht aus der Quelle',
  'kind.plan': 'Ein Plan, als die Quelle geschrieben wurde',
  'as-of': 'Stand',
  formula: 'Rechnung',
  paragraph: '{count|Absatz|Absätze} {n} der Quelle',
  illustration: 'Illustration',
  table: 'Daten und Anmerkungen ansehen',
  'picture-facts': 'Angaben im Bild',
  figures: 'Bilder',
  'figures.intro': 'Alle Bilder der Geschichte in jedem Zustand, mit Daten und Quelle.',
  'figures.in-story': 'In der Geschichte ansehen',
  'state.previous': 'Zurück',
  'state.next': 'Weiter',
  'state.page': 'Dieses Bild auf einer eigenen Seite',
  'embed.more': 'In der Geschichte ansehen',
  steps: 'Schritt für Schritt',
  'steps.previous': 'Voriger Schritt',
  'steps.next': 'Nächster Schritt',
  'steps.skip': 'Dieses Bild überspringen',
  'step.copy': 'Adresse dieses Schritts kopieren',
  'step.copied': 'Adresse kopiert',
  settings: 'Leseeinstellungen',
  'settings.text-size': 'Schriftgröße',
  'settings.motion': 'Bewegung',
  'settings.motion.about': 'Aus: Die Bilder wechseln von Schritt zu Schritt, ohne sich zu bewegen',
  'settings.plain': 'Schlichte Ansicht',
  'settings.plain.about': 'Jedes Bild steht über dem Text seines Schritts und läuft mit ihm mit',
  share: 'Teilen',
  'share.story': 'Diese Geschichte teilen',
  'share.title': 'Dieses Bild teilen',
  'share.shape': 'Format',
  'share.og': 'Quer',
  'share.square': 'Quadrat',
  'share.tall': 'Hoch',
  'share.poster': 'Plakat',
  'share.film': 'Alle Stationen',
  'share.film-source':
    'Quellen: in der Geschichte; Illustrationen; Gestricheltes und Schraffiertes ist geplant',
  'share.send': 'Senden',
  'share.copy-picture': 'Bild kopieren',
  'share.copy-link': 'Link kopieren',
  'share.copy-title': 'Titel und Link kopieren',
  'share.copy-alt': 'Beschreibung kopieren',
  'share.copy-embed': 'Code zum Einbetten kopieren',
  'share.copied': 'Kopiert',
  'share.failed':
    'Das hat nicht geklappt; das Bild lässt sich mit langem Drücken oder Rechtsklick speichern',
  'share.select':
    'In diesem Browser darf eine Seite nicht kopieren; bitte den Text unten markieren und selbst kopieren',
  'share.offline': 'Gerade besteht keine Verbindung; teilen geht, sobald wieder eine da ist',
  'share.hold': 'Das Bild lange drücken, um es zu speichern oder weiterzugeben',
  'share.download': 'Herunterladen',
  'share.data': 'Daten',
  'share.language': 'Sprache des Bildes',
  'share.scan': 'Scannen und Bild und Daten sehen',
  'share.scan-story': 'Scannen und die ganze Geschichte lesen',
};
