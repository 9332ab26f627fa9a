/** Everything that would break a story. */
import { sort } from 'd3-array';
import type { Edition } from '../locales/editions.ts';
import type { ParsedChapter } from './chapter.ts';
import { chapterFindings } from './chapters.ts';
import { nearest, type Diagnostic } from './errors.ts';
import { withStateNames, type FigureBook } from './figure-book.ts';
import { dataFindings, drawnData, labelsLacking, soundFigures } from './figure-data.ts';
import { negativeLabels, unmarkedIn } from './figure-notes.ts';
import { pictureFindings } from './figure-pictures.ts';
import {
  editionsNamed,
  readChapters,
  readFacts,
  readQuotes,
  readSigned,
  readStory,
  strayEditions,
} from './files.ts';
import { stepFindings } from './in-step.ts';
import { readLabels } from './label-files.ts';
import { labelFindings, saidLabelFindings, untranslatedLabels } from './labels.ts';
import type { Ledger } from './ledger.ts';
import { saidFindings } from './rules/said.ts';
import { coverMistakes, coverTextFindings } from './rules/cover.ts';
import { mistake } from './messages/index.ts';
import { shownChapters, untranslatedFindings } from './rules/editions.ts';
import { reminderFindings } from './rules/placeholders.ts';
import type { Targets } from './rules/targets.ts';
import { sourceFindings } from './rules/sources.ts';
import { longTitleFindings } from './rules/titles.ts';
import { unusedFindings } from './rules/unused.ts';
import { soundEditions, soundRuler, type Story } from './schemas.ts';
import { strayFindings } from './stray.ts';
import type { YamlSource } from './yaml.ts';

/** Figures that chapters show; a story need not have data for the others. */
const shownFigures = (chapters: readonly ParsedChapter[]): Set<string | undefined> =>
  new Set(
    chapters.flatMap(({ parts }) =>
      parts
        .filter(({ name }) => name === 'Scene' || name === 'Figure')
        .map(({ attributes }) => attributes.figure),
    ),
  );

/** A ruler for the cover that no figure of the story can be. */
const rulerFindings = (
  source: YamlSource,
  drawn: readonly string[],
  figures: FigureBook,
): Diagnostic[] => {
  const ruler = soundRuler(source.data);
  const counting = drawn.filter((figure) => figures[figure]?.countsDays === true);
  if (ruler === undefined || counting.includes(ruler)) return [];
  const found =
    counting.length === 0
      ? mistake('story-ruler-none', { ruler })
      : mistake(
          'story-ruler-wrong',
          { ruler, figures: counting.join(', ') },
          nearest(ruler, counting),
        );
  return [{ ...source.placeOf(['ruler']), ...found }];
};

/** What the cover has no room for, with the facts that it names. */
const coverFindings = (source: YamlSource, ledger: Ledger | undefined): Diagnostic[] =>
  soundEditions(source.data).flatMap((edition, index) =>
    coverMistakes(edition, ledger).map(({ path, ...found }) => ({
      ...source.placeOf(['editions', index, ...path]),
      ...found,
    })),
  );

/** The pages that a build of the story writes, by edition, with what links can lead to on each. */
const pagesIn =
  (drawn: readonly string[], story: Story | undefined, figures: FigureBook) =>
  (edition: Edition): Targets => {
    const path = story?.editions.find(({ lang }) => lang === edition)?.path ?? '';
    const home = path === '' ? '/' : `/${path}/`;
    const statesOf = (figure: string): readonly string[] => figures[figure]?.states ?? [];
    const onFigures = drawn.flatMap((figure) => [
      figure,
      ...statesOf(figure).map((state) => `${figure}-${state}`),
    ]);
    const states = drawn.flatMap((figure) =>
      statesOf(figure).map((state) => `${home}figures/${figure}/${state}/`),
    );
    const plain = [home, `${home}feed.xml`, ...states];
    const pages = plain.map((page) => [page, { anchors: new Set<string>() }] as const);
    return {
      home,
      pages: new Map([...pages, [`${home}figures/`, { anchors: new Set(onFigures) }]]),
    };
  };

/** Findings by file, in the order in which files were read, and from top to bottom in each. */
const inOrder = (findings: readonly Diagnostic[]): Diagnostic[] => {
  const files = [...new Set(findings.map(({ file }) => file))];
  return sort(
    findings,
    ({ file }) => files.indexOf(file),
    ({ line = 0 }) => line,
    ({ column = 0 }) => column,
  );
};

/** The figures as the story in a folder has them. */
export const storyFigureBook = (root: string, book: FigureBook): FigureBook =>
  withStateNames(book, drawnData(root));

export interface StoryCheck {
  /** Empty when the story can be built. */
  readonly findings: readonly Diagnostic[];
  /** Worth a look, but no reason not to build. */
  readonly warnings: readonly Diagnostic[];
  /** How much was read. */
  readonly chapters: number;
  readonly editions: number;
  readonly facts: number;
}

/** Checks the whole story in a folder. */
export const checkStory = (root: string, book: FigureBook): StoryCheck => {
  const drawn = drawnData(root);
  const figures = withStateNames(book, drawn);
  const story = readStory(root);
  const editions = [...new Set(editionsNamed(root))];
  const facts = readFacts(root, editions);
  const { ledger } = facts;
  const quotes = readQuotes(root, editions);
  const known = { editions, figures, ledger, quotes: quotes.value };
  const read = editions.map((edition) => ({
    edition,
    ...readChapters(root, edition),
  }));
  const chapters = read.map(({ edition, value = [] }) => ({ edition, chapters: value }));
  const signed = readSigned(root);
  const all = chapters.flatMap((each) => each.chapters);
  const data = dataFindings(root, shownFigures(all), known);
  const texts = [facts.texts, quotes.texts, ...data.texts].flatMap((each) => each ?? []);
  const labels = editions.map((edition) => readLabels(root, edition, editions));
  const shaped = [
    ...story.findings,
    ...strayFindings(root, story.value ? editions : [], Object.keys(figures)),
    ...(story.source
      ? [
          ...rulerFindings(story.source, [...drawn.keys()], figures),
          ...coverFindings(story.source, ledger),
        ]
      : []),
    ...signed.findings,
    ...facts.findings,
    ...quotes.findings,
    ...labelFindings(labels, known),
    ...labels.flatMap(({ source, edition }) =>
      source ? saidLabelFindings(source, edition, known, drawn) : [],
    ),
    ...(story.source ? coverTextFindings(story.source, known) : []),
    ...(facts.source ? saidFindings(facts.source, known) : []),
    ...data.findings,
    ...texts.flatMap((each) => each.findings),
    ...read.flatMap((each) => each.findings),
    ...(story.value ? strayEditions(root, editions) : []),
    ...chapterFindings(chapters, known, pagesIn([...drawn.keys()], story.value, figures)).filter(
      // The story's names for states are not known while the data that gives them is broken, nor are
      // its pages while story.yaml is.
      ({ rule }) =>
        (rule !== 'state-unknown' || data.findings.length === 0) &&
        (rule !== 'link-page' || story.value !== undefined),
    ),
    ...unusedFindings(facts, shownChapters(chapters), {
      cover: story.source,
      labels,
      drawn: data.facts,
    }),
  ];
  // Figures are drawn, to see what they ask for and what they have room for, from a story that is sound.
  const sound = shaped.length > 0 ? [] : soundFigures(root, known);
  const asked = [...shaped, ...labelsLacking(sound, labels)];
  const found = asked.length > 0 ? asked : pictureFindings(sound, labels);
  return {
    findings: inOrder(found),
    warnings: inOrder([
      ...stepFindings(chapters, signed.value),
      ...(found.length === 0
        ? [
            ...untranslatedFindings(chapters),
            ...untranslatedLabels(labels),
            ...negativeLabels(sound, labels),
            ...texts.flatMap(({ warnings }) => warnings),
            ...all.flatMap(reminderFindings),
            ...chapters.flatMap(longTitleFindings),
            ...unmarkedIn(sound, chapters),
            ...(ledger && quotes.value
              ? sourceFindings(chapters, { ledger, quotes: quotes.value })
              : []),
          ]
        : []),
    ]),
    chapters: all.length,
    editions: editions.length,
    facts: ledger?.facts.length ?? 0,
  };
};

/** Everything wrong with the story in a folder; empty when it can be built. */
export const storyFindings = (root: string, figures: FigureBook): readonly Diagnostic[] =>
  checkStory(root, figures).findings;

const found = new Map<string, readonly Diagnostic[]>();

/**
 * The same, found once for each folder: a build of the site asks before it loads Astro, so that
 * nobody waits seconds to hear of a mistake, and Astro asks again, whoever has started it.
 */
export const storyFindingsOnce = (root: string, figures: FigureBook): readonly Diagnostic[] => {
  const findings = found.get(root) ?? storyFindings(root, figures);
  found.set(root, findings);
  return findings;
};
