/** English, as it is written in Britain. */
import type { InterfaceLabels } from './labels.ts';
import type { Locale, Wording } from './locale.ts';
import { hectaresOf } from './quantities.ts';
import { WESTERN_ELLIPSIS, WESTERN_PUNCTUATION, westernNumber, westernRange } from './western.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ONES = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
] as const;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MOST_IN_WORDS = 99;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** Months of over four letters are cut to three: “Sept” is “Sep”. */
const shortMonth = (month: number): string => {
  const name = monthName(month);
  return name.length <= 4 ? name : name.slice(0, 3);
};

const writtenWith =
  (name: (month: number) => string): Locale['dates']['day'] =>
  ({ year, month, day }, withYear) =>
    `${day} ${name(month)}${withYear ? ` ${year}` : ''}`;

/** 1 to 99: “thirty-three”. */
const inWords = (number: number): string => {
  const small = ONES[number];
  if (small !== undefined) return small;
  const ones = ONES[number % 10] ?? '';
  return [TENS[Math.floor(number / 10) - 2] ?? '', ones].filter(Boolean).join('-');
};

const NUMBERS = {
  group: ',',
  decimal: '.',
  million: { one: 'million', other: 'million' },
  billion: { one: 'billion', other: 'billion' },
};

export const locale: Locale = {
  script: 'latin',
  dates: {
    day: writtenWith(monthName),
    dayShort: writtenWith(shortMonth),
    month: monthName,
    monthOfYear: (year, month) => `${monthName(month)} ${year}`,
    weekdays: WEEKDAYS,
    weekdaysShort: WEEKDAYS.map((name) => name.slice(0, 3)),
    weekdayInitials: WEEKDAYS.map((name) => name.charAt(0)),
  },
  number: westernNumber(NUMBERS),
  onDay: (what, day) => `${what}, ${day}`,
  punctuation: WESTERN_PUNCTUATION,
  untranslated: (language) => `Some words are not yet translated: they are in ${language}.`,
};

export const wording: Wording = {
  range: westernRange(NUMBERS, ' to '),
  to: ' to ',
  openGraph: 'en_GB',
  units: {
    days: (n) => `${n} ${n === '1' ? 'day' : 'days'}`,
    years: (n) => `${n} ${n === '1' ? 'year' : 'years'}`,
    gigawatt: (n) => `${n} GW`,
    tonne: (n) => `${n} t`,
    yuan: (n) => `${n} yuan`,
    percent: (n) => `${n}%`,
    mu: (n, value) => {
      const hectares = hectaresOf(value);
      return `${n} mu${hectares === undefined ? '' : ` (about ${hectares} ha)`}`;
    },
    count: (n) => n,
    year: (n) => n,
  },
  qualifiers: {
    about: (n, measured) => `about ${measured(n)}`,
    over: (n, measured) => `more than ${measured(n)}`,
    'at-least': (n, measured) => `at least ${measured(n)}`,
    nearly: (n, measured) => `nearly ${measured(n)}`,
    within: (n, measured) => `within ${measured(n)}`,
  },
  thirds: {
    early: (month) => `early ${month}`,
    mid: (month) => `mid-${month}`,
    late: (month) => `late ${month}`,
  },
  undated: 'not dated in the source',
  year: (year) => year,
  ellipsis: WESTERN_ELLIPSIS,
  kicker: (n) => `Chapter ${n > MOST_IN_WORDS ? n : inWords(n)}`,
  pace: { unit: /[\p{L}’]+/gu, perMinute: 230 },
  readHere: 'Read in English',
  untranslatedChapter: (language) =>
    `Not yet translated into English: what follows is in ${language}.`,
};

export const labels: InterfaceLabels = {
  skip: 'Skip to the story',
  contents: 'Contents',
  close: 'Close',
  'reading-time': 'about {minutes} {minutes|minute|minutes}',
  scroll: 'Scroll down',
  print: 'The story to print, as a PDF',
  licences: 'Licences of software and fonts',
  offline: 'There is no network now, and this page has not been kept on your device',
  'not-found.title': 'There is no such page',
  'not-found.text': 'Nothing is to be found at this address.',
  'not-found.home': 'Back to the beginning',
  'chapter-sources': 'This chapter draws on',
  'source-note': 'Where it comes from',
  'quote-translated': 'our translation',
  source: 'Source',
  'notes.title': 'Notes: each fact and its source',
  'kind.reported': 'Reported',
  'kind.quoted': 'Quoted',
  'kind.computed': 'Computed here',
  'kind.common': 'Common knowledge, not from the source',
  'kind.plan': 'A plan when the source was written',
  'as-of': 'As of',
  formula: 'How',
  paragraph: '{count|paragraph|paragraphs} {n} of the source',
  illustration: 'Illustration',
  table: 'See data and notes',
  'picture-facts': 'Facts in the picture',
  figures: 'Pictures',
  'figures.intro': 'Every picture of the story in every state, with its data and its source.',
  'figures.in-story': 'See it in the story',
  'state.previous': 'Previous',
  'state.next': 'Next',
  'state.page': 'This picture on its own page',
  'embed.more': 'See it in the story',
  steps: 'Step by step',
  'steps.previous': 'Previous step',
  'steps.next': 'Next step',
  'steps.skip': 'Skip this picture',
  'step.copy': 'Copy the address of this step',
  'step.copied': 'Address copied',
  settings: 'Reading settings',
  'settings.text-size': 'Text size',
  'settings.motion': 'Movement',
  'settings.motion.about': 'Off: pictures change from step to step without moving',
  'settings.plain': 'Plain reading',
  'settings.plain.about': 'Every step’s picture stands above its words, and nothing is pinned',
  share: 'Share',
  'share.story': 'Share this story',
  'share.title': 'Share this picture',
  'share.shape': 'Shape',
  'share.og': 'Wide',
  'share.square': 'Square',
  'share.tall': 'Upright',
  'share.poster': 'Poster',
  'share.film': 'All stations',
  'share.film-source': 'Sources: in the story; illustrations; dashes and hatching are plans',
  'share.send': 'Send',
  'share.copy-picture': 'Copy picture',
  'share.copy-link': 'Copy link',
  'share.copy-title': 'Copy title and link',
  'share.copy-alt': 'Copy description',
  'share.copy-embed': 'Copy embed code',
  'share.copied': 'Copied',
  'share.failed': 'That did not work; press and hold the picture, or right-click it, to save it',
  'share.select':
    'This browser does not let a page copy; select the text below and copy it yourself',
  'share.offline': 'There is no network now; sharing works once there is',
  'share.hold': 'Press and hold the picture to save or forward it',
  'share.download': 'Download',
  'share.data': 'Data',
  'share.language': 'Language of the picture',
  'share.scan': 'Scan for the picture and its data',
  'share.scan-story': 'Scan to read the whole story',
};
