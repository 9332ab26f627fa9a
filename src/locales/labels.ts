/**
 * What the interface says, whatever the story: the names of its labels. The module of a language has
 * words for all of them, which a story may say otherwise.
 */
export const LABEL_NAMES = [
  // Around the story.
  'skip',
  'contents',
  'close',
  'reading-time',
  'scroll',
  'print',
  'licences',
  'offline',
  'not-found.title',
  'not-found.text',
  'not-found.home',
  // Where it all comes from.
  'chapter-sources',
  'source-note',
  'quote-translated',
  'source',
  'notes.title',
  'kind.reported',
  'kind.quoted',
  'kind.computed',
  'kind.common',
  'kind.plan',
  'as-of',
  'formula',
  'paragraph',
  // Pictures, in the story and by themselves.
  'illustration',
  'table',
  'picture-facts',
  'figures',
  'figures.intro',
  'figures.in-story',
  'state.previous',
  'state.next',
  'state.page',
  'embed.more',
  // Steps of a scene.
  'steps',
  'steps.previous',
  'steps.next',
  'steps.skip',
  'step.copy',
  'step.copied',
  // How a reader likes to read.
  'settings',
  'settings.text-size',
  'settings.motion',
  'settings.motion.about',
  'settings.plain',
  'settings.plain.about',
  // Sharing.
  'share',
  'share.story',
  'share.title',
  'share.shape',
  'share.og',
  'share.square',
  'share.tall',
  'share.poster',
  'share.film',
  'share.film-source',
  'share.send',
  'share.copy-picture',
  'share.copy-link',
  'share.copy-title',
  'share.copy-alt',
  'share.copy-embed',
  'share.copied',
  'share.failed',
  'share.select',
  'share.offline',
  'share.hold',
  'share.download',
  'share.data',
  'share.language',
  'share.scan',
  'share.scan-story',
] as const;

export type LabelName = (typeof LABEL_NAMES)[number];

export type InterfaceLabels = Readonly<Record<LabelName, string>>;

/** What the pages say: every label of the interface, and what figures are called. */
export type PageLabels = InterfaceLabels & Readonly<Record<`${string}.name`, string>>;

/** Whether some labels are all that the interface has. */
export const isWhole = (labels: Readonly<Record<string, string>>): labels is PageLabels =>
  LABEL_NAMES.every((name) => Object.hasOwn(labels, name));
