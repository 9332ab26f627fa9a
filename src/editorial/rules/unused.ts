/** Facts that nobody would miss: no words of an edition name them, and no figure. */
import type { Edition } from '../../locales/editions.ts';
import { nearest, type Diagnostic } from '../errors.ts';
import { factNamesIn } from '../fact-names.ts';
import type { FactsRead } from '../files.ts';
import type { Labels } from '../label-files.ts';
import { mistake } from '../messages/index.ts';
import { PART_NAMES } from '../vocabulary.ts';
import type { Fact } from '../fact-schema.ts';
import type { YamlSource } from '../yaml.ts';
import type { EditionChapters } from './editions.ts';
import { yamlTexts } from './wordings.ts';

/** What names facts beside chapters; undefined where it cannot be read. */
interface Beside {
  /** story.yaml. */
  readonly cover: YamlSource | undefined;
  readonly labels: readonly Labels[];
  /** The facts that figures draw, which are the same in every edition. */
  readonly drawn: readonly string[] | undefined;
}

/** The names that an edition has for facts in its labels and on its cover. */
const namesBeside = (
  cover: YamlSource,
  labels: readonly Labels[],
  edition: Edition,
): readonly string[] => {
  const editions = labels.map((each) => each.edition);
  // What an edition lacks is said in the words of the first.
  const own = labels.find((each) => each.edition === edition);
  const said = Object.values({ ...labels[0]?.value, ...own?.value });
  const onCover = yamlTexts(cover, { editions })
    .filter((shown) => shown.edition === edition)
    .map(({ text }) => text);
  return [...said, ...onCover].flatMap(factNamesIn).map(({ id }) => id);
};

/** The names that an edition's chapters have for facts. */
const namesInChapters = ({ chapters }: EditionChapters): string[] =>
  chapters.flatMap(({ parts }) =>
    parts.flatMap(({ name, attributes: { id } }) =>
      (name === 'Fact' || name === 'Stat') && id !== undefined ? [id] : [],
    ),
  );

/** The facts that a formula names; of one with a slip, those too that it seems to. */
const termsOf = ({ formula = '' }: Fact, ids: readonly string[]): string[] => {
  const terms = formula.trim().split(/\s+[-+*/]\s+/);
  return terms.every((term) => ids.includes(term))
    ? terms
    : [...terms, ...ids.filter((id) => formula.includes(id))];
};

/** Facts that are named, and those that their formulas are made of. */
const withTerms = (names: readonly string[], facts: ReadonlyMap<string, Fact>): Set<string> => {
  const found = new Set<string>();
  const ids = [...facts.keys()];
  const add = (name: string): void => {
    // A name with a slip is told of where it stands.
    const fact = facts.get(name) ?? facts.get(nearest(name, ids) ?? '');
    if (!fact || found.has(fact.id)) return;
    found.add(fact.id);
    for (const term of termsOf(fact, ids)) add(term);
  };
  for (const name of names) add(name);
  return found;
};

/** The findings on facts that some editions do not use, once all is known that may name them. */
export const unusedFindings = (
  { ledger, source }: Pick<FactsRead, 'ledger' | 'source'>,
  chapters: readonly EditionChapters[],
  { cover, labels, drawn }: Beside,
): Diagnostic[] => {
  const isKnown = labels.every(({ value }) => value !== undefined);
  if (!ledger?.isWhole || !source || !cover || !drawn || !isKnown) return [];
  const { facts } = ledger;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const used = chapters
    // A part with a slip in its name might name any.
    .filter((own) =>
      own.chapters.every(
        ({ unreadable, parts }) =>
          unreadable !== true && parts.every(({ name }) => PART_NAMES.includes(name)),
      ),
    )
    .map((own) => {
      const beside = namesBeside(cover, labels, own.edition);
      const names = [...namesInChapters(own), ...drawn, ...beside];
      return { name: `“${own.edition}”`, facts: withTerms(names, byId) };
    });
  return facts.flatMap(({ id }, index) => {
    const lacking = used.filter((each) => !each.facts.has(id)).map(({ name }) => name);
    return lacking.length === 0
      ? []
      : [
          {
            ...source.placeOf([index, 'id']),
            ...mistake('fact-unused', { id, count: lacking.length, editions: lacking }),
          },
        ];
  });
};
