/**
 * The labels of a story: those of its figures, the same in every edition, and what it words otherwise
 * than the interface does.
 */
import { textWidth } from '../kit/advances.ts';
import * as languages from '../locales/all.ts';
import type { Edition } from '../locales/editions.ts';
import { interfaceLabels } from '../locales/index.ts';
import { LABEL_NAMES } from '../locales/labels.ts';
import { dictionary } from './dictionary.ts';
import { nearest, type Diagnostic, type Place } from './errors.ts';
import { LIKE_NAME } from './fact-names.ts';
import type { Labels } from './label-files.ts';
import { mistake } from './messages/index.ts';
import { plansIn } from './rules/plans.ts';
import { namingFindings } from './rules/said.ts';
import type { RuleContext, StoryContext } from './rules/context.ts';
import type { Strings } from './schemas.ts';
import type { YamlSource } from './yaml.ts';

const placeOf = ({ file, source }: Labels, key: string): Place =>
  source?.placeOf([key]) ?? { file };

const braced = (name: string): string => `{${name}}`;

const INTERFACE: ReadonlySet<string> = new Set(LABEL_NAMES);

/** The labels of an edition as it shows them, its own over those of its language. */
const shownIn = ({ edition, value }: Labels): Strings => ({
  ...interfaceLabels(edition),
  ...value,
});

const missingOf = (keys: Iterable<string>, labels: Labels): string[] => {
  if (labels.value === undefined) return [];
  const shown = shownIn(labels);
  return [...keys].filter((key) => !Object.hasOwn(shown, key));
};

const FIELD = /\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}/g;

const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(FIELD)].map(([, name = '']) => name)),
];

/** The names that the interface fills a label with, in any of its languages. */
const interfaceNames = (key: string): string[] =>
  namesIn(
    Object.values(languages)
      .map(({ labels }: { labels: Strings }) => labels[key] ?? '')
      .join(' '),
  );

/**
 * The findings on what labels are filled with. A label may leave a name out; one that the interface
 * does not fill, or that for a figure stands where the first edition has another, is a slip.
 */
const nameFindings = (editions: readonly Labels[]): Diagnostic[] => {
  const [first] = editions;
  const ofFirst = dictionary(Object.entries(first?.value ?? {}));
  return editions.flatMap((labels) =>
    Object.entries(labels.value ?? {}).flatMap(([key, text]) => {
      const here = namesIn(text);
      const isInterface = INTERFACE.has(key);
      const there = isInterface ? interfaceNames(key) : namesIn(ofFirst[key] ?? '');
      const own = here.filter((name) => !there.includes(name));
      const wanting = there.filter((name) => !here.includes(name));
      if (own.length === 0 || (wanting.length === 0 && !isInterface)) return [];
      const expected = wanting.length > 0 ? wanting : there;
      const values = { key, own: own.map(braced), wanting: expected.map(braced) };
      const ofInterface = expected.length > 0 ? 'label-names-interface' : 'label-names-none';
      const found = isInterface
        ? mistake(ofInterface, values)
        : mistake('label-names', { ...values, first: first?.file ?? '' });
      return [{ ...placeOf(labels, key), ...found }];
    }),
  );
};

/** The findings on braces that hold no name: ｛minutes｝, {minutes. */
const braceFindings = (labels: Labels): Diagnostic[] =>
  Object.entries(labels.value ?? {}).flatMap(([key, text]) => {
    // A name of a fact in wide braces is told of as such.
    const found = /[｛｝{}]/.exec(
      text.replaceAll(LIKE_NAME, '').replaceAll(/\{[^{}]*\}/g, ''),
    )?.[0];
    return found === undefined
      ? []
      : [{ ...placeOf(labels, key), ...mistake('label-brace', { key, found }) }];
  });

/** What the headline of a picture may be as wide as, in ems. */
const TITLE_EMS = 110;

/** The findings on titles of pictures that even the smallest type has no room for. */
const titleFindings = (labels: Labels): Diagnostic[] =>
  Object.entries(labels.value ?? {}).flatMap(([key, text]) => {
    const width = key.endsWith('.title') ? textWidth(text, 1, 'display', labels.edition) : 0;
    if (width <= TITLE_EMS) return [];
    const most = Math.floor((text.length * TITLE_EMS) / width);
    const values = { key, count: text.length, most };
    return [{ ...placeOf(labels, key), ...mistake('label-title', values) }];
  });

/** The figure that a label belongs to, or undefined for one of the page’s own. */
const figureOf = (key: string, { figures }: Pick<RuleContext, 'figures'>): string | undefined => {
  const [name = ''] = key.split('.');
  return name in figures ? name : undefined;
};

/** The findings on labels that neither the interface asks for nor a figure can. */
const unknownFindings =
  (known: Pick<RuleContext, 'figures'>) =>
  (labels: Labels): Diagnostic[] =>
    Object.keys(labels.value ?? {})
      .filter((key) => !INTERFACE.has(key) && figureOf(key, known) === undefined)
      .map((key) => {
        const [name = '', ...rest] = key.split('.');
        const figure = nearest(name, Object.keys(known.figures));
        const ofFigure = figure === undefined ? [] : [[figure, ...rest].join('.')];
        const meant = nearest(key, [...LABEL_NAMES, ...ofFigure]);
        return { ...placeOf(labels, key), ...mistake('label-unknown', { key }, meant) };
      });

/** The findings on what the first edition lacks, in whose words the others say what they lack. */
const missingFindings = (
  [first, ...others]: readonly Labels[],
  known: Pick<RuleContext, 'figures'>,
): Diagnostic[] => {
  if (!first) return [];
  const { file, edition } = first;
  const lacking = missingOf(LABEL_NAMES, first);
  const values = { count: lacking.length, keys: lacking, lang: edition };
  const ofFigures = others.flatMap((labels) => {
    const keys = Object.keys(labels.value ?? {});
    const unmatched = missingOf(Object.keys(first.value ?? {}), labels);
    return missingOf(keys, first)
      .filter((key) => figureOf(key, known) !== undefined)
      .map((key) => ({
        ...placeOf(labels, key),
        ...mistake('label-missing', { key, first: file }, nearest(key, unmatched)),
      }));
  });
  return [
    ...(lacking.length > 0 ? [{ file, ...mistake('label-of-interface-missing', values) }] : []),
    ...ofFigures,
  ];
};

/** The findings on the labels of all editions, side by side: the first has to have them all. */
export const labelFindings = (
  editions: readonly Labels[],
  known: Pick<RuleContext, 'figures'>,
): Diagnostic[] => [
  ...editions.flatMap(({ findings }) => findings),
  ...editions.flatMap(unknownFindings(known)),
  ...missingFindings(editions, known),
  ...editions.flatMap(braceFindings),
  ...editions.flatMap(titleFindings),
  ...nameFindings(editions),
];

/** Labels that are named where many are missing. */
const NAMED = 8;

/** The findings, worth a look, on labels that editions show in the words of the first. */
export const untranslatedLabels = ([first, ...others]: readonly Labels[]): Diagnostic[] =>
  others.flatMap((labels) => {
    const keys = first ? missingOf(Object.keys(shownIn(first)), labels) : [];
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
