/** The data that a story has for its figures: which there are, and what is wrong with them. */
import { join } from 'node:path';
import { sentences, type Diagnostic } from './errors.ts';
import type { FigureBook } from './figure-book.ts';
import { drawnFigures, readShape } from './files.ts';
import type { Labels } from './label-files.ts';
import type { Ledger } from './ledger.ts';
import { longTextFindings, textFindings, type TextFindings } from './local-texts.ts';
import { mistake } from './messages/index.ts';
import { asWritten } from './root.ts';
import type { StoryContext } from './rules/context.ts';
import { drawnFindings } from './rules/said.ts';
import { soundRest } from './sound-rest.ts';
import { NOBODY } from './stand-in.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** The data of the figures drawn, by id, as they stand. */
export const drawnData = (root: string): ReadonlyMap<string, unknown> =>
  new Map(
    drawnFigures(root).map((figure) => {
      const path = join(root, 'data', `${figure}.yaml`);
      return [figure, readYaml(path, asWritten(path)).data];
    }),
  );

interface DataRead {
  readonly findings: readonly Diagnostic[];
  readonly texts: readonly TextFindings[];
  /** The facts that the data name; left out where some data cannot be read. */
  readonly facts?: readonly string[] | undefined;
}

/** What is wrong with the data, and with their texts; `shown` are the figures that must have any. */
export const dataFindings = (
  root: string,
  shown: ReadonlySet<string | undefined>,
  known: StoryContext,
): DataRead => {
  const { figures, ledger } = known;
  const drawn = drawnFigures(root);
  const all: TextFindings[] = [];
  const named: (readonly string[] | undefined)[] = [];
  const wrong = Object.entries(figures).flatMap(([figure, rules]) => {
    const name = `data/${figure}.yaml`;
    if (!drawn.includes(figure)) {
      if (!shown.has(figure)) return [];
      named.push(undefined);
      return [{ file: asWritten(join(root, name)), ...mistake('data-missing', { figure }) }];
    }
    const languages = { ...known, named: () => 'own' as const };
    const { value, source, findings } = readShape(root, name, rules.schema, languages);
    const sound = source && soundRest(rules.schema, source.data);
    const faults = sound && ledger ? rules.faults(sound.value, ledger) : [];
    if (source) all.push(textFindings(sound?.value, source, known.editions, sound?.isSpoilt));
    named.push(value === undefined ? undefined : rules.facts(value));
    return [
      ...findings,
      ...(source
        ? [...drawnFindings(source, known), ...longTextFindings(sound?.value, source)]
        : []),
      // A fact with a slip is told of where it stands.
      ...faults
        .filter(
          (fault) =>
            fault.rule !== 'fact-unsound' &&
            sound?.isSpoilt(fault.path) !== true &&
            !sentences(fault, 'en').includes(NOBODY),
        )
        .map(({ path, ...found }) => ({
          ...(source?.placeOf(path) ?? { file: asWritten(join(root, name)) }),
          ...found,
        })),
    ];
  });
  return {
    findings: wrong,
    texts: all,
    facts: named.some((each) => each === undefined)
      ? undefined
      : named.flatMap((each) => each ?? []),
  };
};

/** A figure that is drawn from sound data, with these and its rules. */
export interface SoundFigure {
  readonly figure: string;
  readonly rules: FigureBook[string];
  readonly data: unknown;
  readonly source: YamlSource;
  readonly ledger: Ledger;
}

/** The figures drawn from sound data. */
export const soundFigures = (
  root: string,
  { figures, ledger, ...known }: StoryContext,
): SoundFigure[] =>
  drawnFigures(root).flatMap((figure) => {
    const rules = figures[figure];
    if (!rules || !ledger) return [];
    const { value, source } = readShape(root, `data/${figure}.yaml`, rules.schema, known);
    if (value === undefined || !source || rules.faults(value, ledger).length > 0) return [];
    return [{ figure, rules, data: value, source, ledger }];
  });

/** Labels that the figures drawn ask for and no edition has. */
export const labelsLacking = (
  sound: readonly SoundFigure[],
  editions: readonly Labels[],
): Diagnostic[] => {
  const [first] = editions;
  if (!first) return [];
  const has = new Set(editions.flatMap(({ value = {} }) => Object.keys(value)));
  return sound.flatMap(({ figure, rules, data, ledger }) =>
    rules
      .labels(data, ledger, first.edition)
      .map((label) => `${figure}.${label}`)
      .filter((key) => !has.has(key))
      .map((key) => ({
        file: first.file,
        ...mistake('label-of-figure-missing', { key, figure }),
      })),
  );
};
