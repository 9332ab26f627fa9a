/** The notes on the figures in a sound story: what they print, show and leave out. */
import type { Diagnostic } from './errors.ts';
import { soundFigures, type LabelsRead } from './figure-data.ts';
import { labelsOf } from './figure-labels.ts';
import { mistake } from './messages/index.ts';
import type { RuleContext } from './rules/context.ts';
import type { EditionChapters } from './rules/editions.ts';
import { emptyFindings } from './rules/empty.ts';
import { unmarkedFindings, type FactsShown } from './rules/unmarked.ts';

type Known = Omit<RuleContext, 'edition'>;

/** A number below nothing, which no ledger holds. */
const NEGATIVE = /(?<![\p{Script=Latin}\d.–-])-\d/u;

/** The notes on labels that print a number below nothing: “-683 days fewer”. */
export const negativeLabels = (
  root: string,
  editions: readonly LabelsRead[],
  known: Known,
): Diagnostic[] =>
  soundFigures(root, known).flatMap(({ figure, rules, data, ledger }) =>
    editions.flatMap(({ file, source, edition, value = {} }) => {
      const words = labelsOf(value, figure);
      const say = rules.say(data, ledger, edition, words);
      return Object.entries(words)
        .map(([name, label]) => ({ key: `${figure}.${name}`, label, found: say(name) }))
        .filter(({ label, found }) => NEGATIVE.test(found) && !NEGATIVE.test(label))
        .map(({ key, found }) => ({
          ...(source?.placeOf([key]) ?? { file }),
          ...mistake('label-negative', { key, found }),
        }));
    }),
  );

/** The notes on states that show nothing, and on facts in steps that their picture does not show. */
export const unmarkedIn = (
  root: string,
  chapters: readonly EditionChapters[],
  known: Known,
): Diagnostic[] => {
  const { ledger } = known;
  if (!ledger) return [];
  const sound = new Map(soundFigures(root, known).map((each) => [each.figure, each]));
  return chapters.flatMap(({ edition, chapters: own }) => {
    const shown: FactsShown = (figure, state) => {
      const found = sound.get(figure);
      return found?.rules.shows(state, found.data, ledger, edition) ?? [];
    };
    const empty = (figure: string): readonly string[] => {
      const found = sound.get(figure);
      return found?.rules.empty(found.data, ledger, edition) ?? [];
    };
    return own.flatMap((chapter) => [
      ...emptyFindings(chapter, empty),
      ...unmarkedFindings(chapter, edition, ledger, shown),
    ]);
  });
};
