/**
 * What the interface says, whatever the story: its labels by name, in English. The module of every
 * other language has words for all of them, and a story may say them otherwise.
 */
export const ENGLISH = {
  // Around the story.
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
  // Where it all comes from.
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
  // Pictures, in the story and by themselves.
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
  // Steps of a scene.
  steps: 'Step by step',
  'steps.previous': 'Previous step',
  'steps.next': 'Next step',
  'steps.skip': 'Skip this picture',
  'step.copy': 'Copy the address of this step',
  'step.copied': 'Address copied',
  // How a reader likes to read.
  settings: 'Reading settings',
  'settings.text-size': 'Text size',
  'settings.motion': 'Movement',
  'settings.motion.about': 'Off: pictures change from step to step without moving',
  'settings.plain': 'Plain reading',
  'settings.plain.about': 'Every step’s picture stands above its words, and nothing is pinned',
  // Sharing.
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

export type InterfaceLabels = Readonly<Record<keyof typeof ENGLISH, string>>;

export const LABEL_NAMES = /* @__PURE__ */ Object.keys(ENGLISH) as (keyof InterfaceLabels)[];

/** What the pages say: every label of the interface, and what figures are called. */
export type PageLabels = InterfaceLabels & Readonly<Record<`${string}.name`, string>>;

/** Whether some labels are all that the interface has. */
export const isWhole = (labels: Readonly<Record<string, string>>): labels is PageLabels =>
  LABEL_NAMES.every((name) => Object.hasOwn(labels, name));
