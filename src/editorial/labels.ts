/**
 * The labels of a story: those of its figures, the same in every edition, and what it words otherwise
 * than the interface does.
 */
import { textWidth } from '../kit/advances.ts';
import { memoizeByName } from '../kit/memoize.ts';
import * as languages from '../locales/all.ts';
import type { Edition } from '../locales/editions.ts';
import { interfaceLabels } from '../locales/index.ts';
import { LABEL_NAMES } from '../locales/labels.ts';
import { nearest, type Diagnostic, type Mistake } from './errors.ts';
import { braced, braceMistakes, namesIn } from './label-braces.ts';
import type { Labels } from './label-files.ts';
import { mistake } from './messages/index.ts';
import { plansIn } from './rules/plans.ts';
import { namingFindings } from './rules/said.ts';
import type { RuleContext, StoryContext } from './rules/context.ts';
import type { Strings } from './schemas.ts';
import type { YamlSource } from './yaml.ts';

const INTERFACE: ReadonlySet<string> = new Set(LABEL_NAMES);

/** Those that an edition does not show, neither of its own nor of its language. */
const missingOf = (keys: readonly string[], { edition, value }: Labels): string[] => {
  if (value === undefined) return [];
  const general = interfaceLabels(edition);
  return keys.filter((key) => !Object.hasOwn(value, key) && !Object.hasOwn(general, key));
};

const ownText = ({ value = {} }: Labels, key: string): string =>
  Object.hasOwn(value, key) ? (value[key] ?? '') : '';

/** The names that the interface fills a label with, in any of its languages. */
const interfaceNames = (key: string): string[] =>
  namesIn(
    Object.values(languages)
      .map(({ labels }: { labels: Strings }) => labels[key] ?? '')
      .join(' '),
  );

/** The figure that a label belongs to, or undefined for one of the page’s own. */
const figureOf = (key: string, { figures }: Pick<RuleContext, 'figures'>): string | undefined => {
  const [name = ''] = key.split('.');
  return name in figures ? name : undefined;
};

/** Where a label stands. */
interface Around extends Pick<RuleContext, 'figures'> {
  readonly labels: Labels;
  /** Those of the first edition, in whose words the others say what they lack. */
  readonly first: Labels;
  /** The names that stand in the labels of a figure, here and there. */
  readonly namesOf: (figure: string) => readonly string[];
}

type LabelRule = (key: string, text: string, around: Around) => Mistake[];

/** One that neither the interface asks for nor a figure can. */
const unknown: LabelRule = (key, _, around) => {
  if (INTERFACE.has(key) || figureOf(key, around) !== undefined) return [];
  const [name = '', ...rest] = key.split('.');
  const figure = nearest(name, Object.keys(around.figures));
  const ofFigure = figure === undefined ? [] : [[figure, ...rest].join('.')];
  return [mistake('label-unknown', { key }, nearest(key, [...LABEL_NAMES, ...ofFigure]))];
};

/** One of a figure that the first edition lacks. */
const missing: LabelRule = (key, _, { labels, first, figures }) => {
  if (missingOf([key], first).length === 0 || figureOf(key, { figures }) === undefined) return [];
  const unmatched = missingOf(Object.keys(first.value ?? {}), labels);
  return [mistake('label-missing', { key, first: first.file }, nearest(key, unmatched))];
};

/** Braces that hold no name: { minutes }, ｛minutes｝, {minutes. */
const braces: LabelRule = (key, text, { first, figures, namesOf }) => {
  if (INTERFACE.has(key)) return braceMistakes(key, text, interfaceNames(key), 'label-names-none');
  const own = namesIn(ownText(first, key));
  // Where the first edition has none either, those of the figure's other labels are known.
  const others = namesOf(figureOf(key, { figures }) ?? '');
  return braceMistakes(key, text, own.length > 0 ? own : others);
};

/** What the headline of a picture may be as wide as, in ems. */
const TITLE_EMS = 110;

/** The title of a picture that even the smallest type has no room for. */
const long: LabelRule = (key, text, { labels }) => {
  const width = key.endsWith('.title') ? textWidth(text, 1, 'display', labels.edition) : 0;
  if (width <= TITLE_EMS) return [];
  const most = Math.floor((text.length * TITLE_EMS) / width);
  return [mistake('label-title', { key, count: text.length, most })];
};

/**
 * What a label is filled with. It may leave a name out; one that the interface does not fill, or
 * that for a figure stands where the first edition has another, is a slip.
 */
const names: LabelRule = (key, text, { first }) => {
  const here = namesIn(text);
  const isInterface = INTERFACE.has(key);
  const there = isInterface ? interfaceNames(key) : namesIn(ownText(first, key));
  const own = here.filter((name) => !there.includes(name));
  const wanting = there.filter((name) => !here.includes(name));
  if (own.length === 0 || (wanting.length === 0 && !isInterface)) return [];
  const expected = wanting.length > 0 ? wanting : there;
  const values = { key, own: own.map(braced), wanting: expected.map(braced) };
  if (!isInterface) return [mistake('label-names', { ...values, first: first.file })];
  return [mistake(expected.length > 0 ? 'label-names-interface' : 'label-names-none', values)];
};

const RULES = [unknown, missing, braces, long, names];

/** The names that fill the labels of a figure in two editions. */
const namesOfFigure = (editions: readonly Labels[], figure: string): string[] => {
  const texts = editions.flatMap(({ value = {} }) =>
    Object.entries(value).flatMap(([key, text]) => (key.split('.')[0] === figure ? [text] : [])),
  );
  return namesIn(texts.join(' '));
};

/** The findings on each label of an edition. */
const labelMistakes = (
  labels: Labels,
  around: Omit<Around, 'labels' | 'namesOf'>,
): Diagnostic[] => {
  const namesOf = memoizeByName((figure: string) => namesOfFigure([around.first, labels], figure));
  return Object.entries(labels.value ?? {}).flatMap(([key, text]) =>
    RULES.flatMap((rule) => rule(key, text, { ...around, labels, namesOf })).map((found) => ({
      ...(labels.source?.placeOf([key]) ?? { file: labels.file }),
      ...found,
    })),
  );
};

/** The findings on the labels of all editions, side by side: the first has to have them all. */
export const labelFindings = (
  editions: readonly Labels[],
  { figures }: Pick<RuleContext, 'figures'>,
): Diagnostic[] => {
  const [first] = editions;
  if (!first) return [];
  const lacking = missingOf(LABEL_NAMES, first);
  const values = { count: lacking.length, keys: lacking, lang: first.edition };
  return [
    ...editions.flatMap(({ findings }) => findings),
    ...(lacking.length > 0
      ? [{ file: first.file, ...mistake('label-of-interface-missing', values) }]
      : []),
    ...editions.flatMap((labels) => labelMistakes(labels, { first, figures })),
  ];
};

/** Labels that are named where many are missing. */
const NAMED = 8;

/** The findings, worth a look, on labels that editions show in the words of the first. */
export const untranslatedLabels = ([first, ...others]: readonly Labels[]): Diagnostic[] =>
  others.flatMap((labels) => {
    const shown = first ? { ...interfaceLabels(first.edition), ...first.value } : {};
    const keys = missingOf(Object.keys(shown), labels);
    if (keys.length === 0) return [];
    const named = [...keys.slice(0, NAMED), ...(keys.length > NAMED ? ['…'] : [])];
    const values = { count: keys.length, keys: named, first: first?.edition ?? '' };
    return [{ file: labels.file, ...mistake('label-untranslated', values) }];
  });

/**
 * The findings on what labels say: the page’s own, and those of the figures drawn, by id with
 * their data. A title stands alone when it is shared, so that it alone must say of a plan that it
 * is one; beside the drawing, which says so, a reading need not.
 */
export const saidLabelFindings = (
  source: YamlSource,
  language: Edition,
  known: StoryContext,
  drawn: ReadonlyMap<string, unknown>,
): Diagnostic[] =>
  namingFindings(source, known, {
    language,
    isShown: ([key]) => {
      const figure = figureOf(String(key), known);
      return figure === undefined || drawn.has(figure);
    },
    filledWith: ([key]) => {
      const figure = figureOf(String(key), known);
      return figure !== undefined && String(key).endsWith('.title')
        ? plansIn(drawn.get(figure), known.ledger)
        : undefined;
    },
  });
