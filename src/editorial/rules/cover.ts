/** Words of the cover that no screen could show: a phone's first screen holds only so much. */
import { textWidth } from '../../kit/advances.ts';
import type { Edition } from '../../locales/editions.ts';
import type { Diagnostic, Mistake } from '../errors.ts';
import { LIKE_NAME, withFacts } from '../fact-names.ts';
import type { Ledger } from '../ledger.ts';
import { mistake } from '../messages/index.ts';
import type { EditionFields, StoryEdition } from '../schemas.ts';
import type { YamlSource } from '../yaml.ts';
import type { StoryContext } from './context.ts';
import { titleMistake } from './cover-title.ts';
import { namingFindings } from './said.ts';
import { NAME, NOTE, yamlTexts } from './wordings.ts';

/** What fits on the smallest screens: lines, and ems in a line. A Han character is one em wide. */
export const COVER_ROOM = {
  titleLines: { lines: 2, ems: 9 },
  standfirst: { lines: 4, ems: 24 },
  overline: { lines: 1, ems: 12 },
} as const;

type Field = keyof typeof COVER_ROOM;

/** A mistake, and the path to its line from the edition. */
interface CoverMistake extends Mistake {
  readonly path: readonly PropertyKey[];
}

/** A line as it is printed; names of facts that there are none of are told of elsewhere. */
const saidOf = (line: string, lang: Edition, ledger: Ledger | undefined): string => {
  try {
    return ledger ? withFacts(line, ledger.get, lang) : line;
  } catch {
    return line;
  }
};

const tooLong = (field: Field, line: string, lang: Edition): Mistake | undefined => {
  const { ems } = COVER_ROOM[field];
  const face = field === 'titleLines' ? 'display' : 'label';
  const width = textWidth(line, 1, face, lang);
  // As many of its own characters as fit, so that the editor can count them.
  const most = Math.floor((line.length * ems) / width);
  return width > ems
    ? mistake('cover-line-long', { line, count: line.length, field, most })
    : undefined;
};

/** What an edition's cover has no room for, of those of its fields that are sound. */
const roomMistakes = (edition: EditionFields, ledger?: Ledger): CoverMistake[] =>
  (['titleLines', 'standfirst', 'overline'] as const).flatMap((field): CoverMistake[] => {
    const { lang, [field]: value } = edition;
    if (lang === undefined || value === undefined) return [];
    const lines = typeof value === 'string' ? [value] : value;
    const { lines: most } = COVER_ROOM[field];
    const count =
      lines.length > most
        ? [{ ...mistake('cover-lines', { field, count: lines.length, most }), path: [field] }]
        : [];
    const long = lines.flatMap((line, index): CoverMistake[] => {
      const found = tooLong(field, saidOf(line, lang, ledger), lang);
      const path = typeof value === 'string' ? [field] : [field, index];
      return found ? [{ ...found, path }] : [];
    });
    return [...count, ...long];
  });

/** What is wrong with an edition's cover, of those of its fields that are sound. */
export const coverMistakes = (edition: EditionFields, ledger?: Ledger): CoverMistake[] => {
  const title = titleMistake(edition);
  return [...(title ? [{ ...title, path: ['titleLines'] }] : []), ...roomMistakes(edition, ledger)];
};

/** The texts of an edition that may name facts; library.ts fills them. */
const FILLED: readonly PropertyKey[] = [
  'standfirst',
  'description',
  'recency',
] satisfies (keyof StoryEdition)[];

/** What is left of a name that lacks a brace, or has one too many. */
const LEFT = /[{}｛｝].{0,12}|\bfact:\S+/u;

const isFilled = ([, , field = '']: readonly PropertyKey[]): boolean => FILLED.includes(field);

/** The findings on what the texts of story.yaml say, and on names that nothing would be put for. */
export const coverTextFindings = (source: YamlSource, known: StoryContext): Diagnostic[] => [
  ...namingFindings(source, known, { isFilled }),
  ...yamlTexts(source, known).flatMap(({ text, path, at }) => {
    // What is meant to name a fact, where one may be named, is told of with the facts, and a note
    // with the signs of Markdown.
    const plain = text.replace(NOTE, '');
    const rest = isFilled(path) ? plain.replaceAll(LIKE_NAME, '') : plain;
    const found = (NAME.exec(rest) ?? LEFT.exec(rest))?.[0];
    return found === undefined ? [] : [{ ...at(0), ...mistake('cover-name', { found }) }];
  }),
];
