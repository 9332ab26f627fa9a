/** What was signed off stays so where a chapter gets another name, and goes with one that goes. */
import { parseChapter } from '../../editorial/chapter.ts';
import { SIGNED } from '../../editorial/files.ts';
import { textNames } from '../../editorial/in-step.ts';
import { signedSchema, type Signed } from '../../editorial/schemas.ts';
import { parseYaml } from '../../editorial/yaml.ts';
import { signedText } from '../signed.ts';
import type { Operation } from './operations.ts';

/** A chapter and the names of its texts. */
type Entry = readonly [string, readonly string[]];

/** The change to the file of a story where each chapter's entry becomes another, or none. */
const changed = (
  before: string | undefined,
  change: (entry: Entry) => Entry | undefined,
): Operation[] => {
  if (before === undefined) return [];
  const { data } = signedSchema.safeParse(parseYaml(before, SIGNED).data);
  // A file with a slip is an editor's to mend.
  if (!data) return [];
  const ofEdition = (chapters: Signed[string]): Signed[string] =>
    Object.fromEntries(
      Object.entries(chapters).flatMap((entry): Entry[] => {
        const now = change(entry);
        return now ? [now] : [];
      }),
    );
  const now = Object.fromEntries(
    Object.entries(data).map(([edition, chapters]) => [edition, ofEdition(chapters)] as const),
  );
  const after = signedText(now);
  return after === signedText(data) ? [] : [{ path: SIGNED, before, after }];
};

/** The entries of a story without those of a chapter. */
export const signedWithout = (signed: string | undefined, slug: string): Operation[] =>
  changed(signed, (entry) => (entry[0] === slug ? undefined : entry));

/** A text of the first edition before and after its links were changed. */
interface Relinked {
  readonly before: string;
  readonly after: string;
}

/** The entries of a story where a chapter has another name; new addresses in its texts are no new words. */
export const signedRenamed = (
  signed: string | undefined,
  { slug, to }: { readonly slug: string; readonly to: string },
  texts: readonly Relinked[],
): Operation[] => {
  const names = new Map(
    texts.flatMap(({ before, after }) => {
      const now = textNames(parseChapter(after, ''));
      return textNames(parseChapter(before, '')).map((name, index) => [name, now[index]] as const);
    }),
  );
  return changed(signed, ([chapter, own]) => [
    chapter === slug ? to : chapter,
    own.map((name) => names.get(name) ?? name),
  ]);
};
