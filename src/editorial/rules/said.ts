/** What the texts of a story's files say: labels, the cover, the ledger's own notes, figures' data. */
import type { Edition } from '../../locales/editions.ts';
import type { Diagnostic } from '../errors.ts';
import { badNamesIn, factNamesIn } from '../fact-names.ts';
import { mistake } from '../messages/index.ts';
import type { YamlSource } from '../yaml.ts';
import { factMistakes } from './attributes.ts';
import { claimFindings } from './claims.ts';
import { doubledNameFindings } from './doubled.ts';
import { namedPlanFindings, typedPlanFindings } from './plans.ts';
import { quotedFindingsIn } from './quoted.ts';
import { typedFindingsIn } from './typed.ts';
import { yamlTexts, type ShownText } from './wordings.ts';
import type { RuleContext, StoryContext } from './context.ts';

/** The findings on what would print for the name of a fact, or prints in a form that there is none of. */
const misnamed = ({ text, at }: ShownText): Diagnostic[] =>
  badNamesIn(text).map(({ found, index }) => ({
    ...at(index),
    ...mistake('fact-brace', { found }),
  }));

/** The findings on the facts that a text names: those there are none of, and plans told as facts. */
const nameFindings = (
  shown: ShownText,
  world: RuleContext,
  filled: ReadonlyMap<string, string> | undefined,
): Diagnostic[] => [
  ...misnamed(shown),
  ...factNamesIn(shown.text).flatMap(({ id, index }) =>
    factMistakes(id, world).map((found) => ({ ...shown.at(index), ...found })),
  ),
  ...namedPlanFindings(shown, world, filled),
  ...doubledNameFindings(shown, world),
];

/** The findings on quotation marks and numbers in a text, whether or not it can name facts. */
const plainFindings = (shown: ShownText, world: RuleContext): Diagnostic[] => [
  ...quotedFindingsIn(shown, world),
  ...claimFindings(shown, world.ledger, world.edition),
];

/** The findings on quotation marks and numbers in a file whose texts cannot name facts. */
export const saidFindings = (source: YamlSource, known: StoryContext): Diagnostic[] =>
  yamlTexts(source, known).flatMap((shown) =>
    plainFindings(shown, { ...known, edition: shown.edition }),
  );

/** The same of what a figure draws as it stands: there a plan has to say that it is one. */
export const drawnFindings = (source: YamlSource, known: StoryContext): Diagnostic[] => [
  ...saidFindings(source, known),
  ...yamlTexts(source, known).flatMap((shown) =>
    typedPlanFindings(shown, { ...known, edition: shown.edition }),
  ),
];

interface Naming {
  /** Left out where the file holds several. */
  readonly language?: Edition;
  /** Whether a text may name facts; the others print as they stand. */
  readonly isFilled?: (path: readonly PropertyKey[]) => boolean;
  /** Whether a text is on the site. */
  readonly isShown?: (path: readonly PropertyKey[]) => boolean;
  /** The plans that a text is filled with when it is drawn, by the names in it. */
  readonly filledWith?: (path: readonly PropertyKey[]) => ReadonlyMap<string, string> | undefined;
}

/** The findings on a file whose texts name facts, “{fact:signing}”, and type none by hand. */
export const namingFindings = (
  source: YamlSource,
  known: StoryContext,
  { language, isFilled = () => true, isShown = () => true, filledWith }: Naming = {},
): Diagnostic[] =>
  yamlTexts(source, { ...known, language })
    .filter(({ path }) => isShown(path))
    .flatMap((shown) => {
      const world = { ...known, edition: shown.edition };
      const plain = plainFindings(shown, world);
      if (!isFilled(shown.path)) return [...plain, ...typedPlanFindings(shown, world)];
      const typed = typedFindingsIn(shown, world, (id) => `{fact:${id}}`);
      return [
        ...plain,
        ...typed,
        // In their place goes a fact, which wants the same words.
        ...(typed.length > 0 ? [] : typedPlanFindings(shown, world)),
        ...nameFindings(shown, world, filledWith?.(shown.path)),
      ];
    });
