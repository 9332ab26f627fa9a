/** The labels of the interface: the same in every edition, each in its own words. */
import { textWidth } from '../kit/advances.ts';
import type { Edition } from '../locales/editions.ts';
import type { Diagnostic } from './errors.ts';
import { mistake } from './messages/index.ts';
import { plansIn } from './rules/plans.ts';
import { namingFindings } from './rules/said.ts';
import type { RuleContext } from './rules/context.ts';
import type { Strings } from './schemas.ts';
import type { YamlSource } from './yaml.ts';

interface Labels {
  readonly edition: Edition;
  readonly file: string;
  /** Left out when they cannot be read. */
  readonly value?: Strings | undefined;
  readonly source?: YamlSource | undefined;
  readonly findings: readonly Diagnostic[];
}

const braced = (name: string): string => `{${name}}`;

const missingOf = (keys: Iterable<string>, { value }: Labels): string[] =>
  value === undefined ? [] : [...keys].filter((key) => !(key in value));

const FIELD = /\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}/g;

const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(FIELD)].map(([, name = '']) => name)),
];

/**
 * The findings on what labels are filled with. An edition may leave a name out; one that only it
 * has, where the first has another, is a slip.
 */
const nameFindings = ([first, ...others]: readonly Labels[]): Diagnostic[] =>
  others.flatMap(({ file, value = {}, source }) =>
    Object.entries(value).flatMap(([key, text]) => {
      const [here, there] = [namesIn(text), namesIn(first?.value?.[key] ?? '')];
      const own = here.filter((name) => !there.includes(name));
      const wanting = there.filter((name) => !here.includes(name));
      if (own.length === 0 || wanting.length === 0) return [];
      const values = {
        key,
        own: own.map(braced),
        wanting: wanting.map(braced),
        first: first?.file ?? '',
      };
      return [{ ...(source?.placeOf([key]) ?? { file }), ...mistake('label-names', values) }];
    }),
  );

/** The findings on braces that hold no name: ｛minutes｝, {minutes. */
const braceFindings = ({ file, value = {}, source }: Labels): Diagnostic[] =>
  Object.entries(value).flatMap(([key, text]) => {
    const found = /[｛｝{}]/.exec(text.replaceAll(/\{[^{}]*\}/g, ''))?.[0];
    return found === undefined
      ? []
      : [{ ...(source?.placeOf([key]) ?? { file }), ...mistake('label-brace', { key, found }) }];
  });

/** What the headline of a picture may be as wide as, in ems. */
const TITLE_EMS = 110;

/** The findings on titles of pictures that even the smallest type has no room for. */
const titleFindings = ({ edition, file, value = {}, source }: Labels): Diagnostic[] =>
  Object.entries(value).flatMap(([key, text]) => {
    const width = key.endsWith('.title') ? textWidth(text, 1, 'display', edition) : 0;
    if (width <= TITLE_EMS) return [];
    const most = Math.floor((text.length * TITLE_EMS) / width);
    const values = { key, count: text.length, most };
    return [{ ...(source?.placeOf([key]) ?? { file }), ...mistake('label-title', values) }];
  });

/** The findings on the labels of all editions, side by side: the first has to have them all. */
export const labelFindings = (editions: readonly Labels[]): Diagnostic[] => {
  const keys = new Set(editions.flatMap(({ value }) => Object.keys(value ?? {})));
  const missing = editions.slice(0, 1).flatMap((first) =>
    missingOf(keys, first).map((key) => ({
      file: first.file,
      ...mistake('label-missing', { key }),
    })),
  );
  return [
    ...editions.flatMap(({ findings }) => findings),
    ...missing,
    ...editions.flatMap(braceFindings),
    ...editions.flatMap(titleFindings),
    ...nameFindings(editions),
  ];
};

/** Labels that are named where many are missing. */
const NAMED = 8;

/** The findings, worth a look, on labels that editions show in the words of the first. */
export const untranslatedLabels = ([first, ...others]: readonly Labels[]): Diagnostic[] =>
  others.flatMap((labels) => {
    const keys = missingOf(Object.keys(first?.value ?? {}), labels);
    if (keys.length === 0) return [];
    const named = [...keys.slice(0, NAMED), ...(keys.length > NAMED ? ['…'] : [])];
    const values = { count: keys.length, keys: named, first: first?.edition ?? '' };
    return [{ file: labels.file, ...mistake('label-untranslated', values) }];
  });

/** The figure that a label belongs to, or undefined for one of the page’s own. */
const figureOf = (key: string, { figures }: Pick<RuleContext, 'figures'>): string | undefined => {
  const [name = ''] = key.split('.');
  return name in figures ? name : undefined;
};

/**
 * The findings on what labels say: the page’s own, and those of the figures drawn, by id with
 * their data. A title stands alone when it is shared, so that it alone must say of a plan that it
 * is one; beside the drawing, which says so, a reading need not.
 */
export const saidLabelFindings = (
  source: YamlSource,
  language: Edition,
  known: Omit<RuleContext, 'edition'>,
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
