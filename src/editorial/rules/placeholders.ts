/** Words of a new chapter that nobody has written over, in one that is to be published. */
import type { ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import { PLACEHOLDERS, STEP_PLACEHOLDERS } from '../placeholders.ts';
import { textsOf, type ShownText } from './wordings.ts';

/** In all languages of the tools: an edition in another has those of one of them. */
const WORDS = [...Object.values(PLACEHOLDERS), ...STEP_PLACEHOLDERS].flatMap((each) =>
  Object.values(each),
);

/** A sentence may stand among others; words that make none, such as a heading's, only alone. */
const placeOf = (words: string, { text }: ShownText): number => {
  if (/[.。:：]$/.test(words)) return text.indexOf(words);
  return text.trim() === words ? text.indexOf(words) : -1;
};

/** The findings on what a chapter still says in the words that it began with. */
export const placeholderFindings = (chapter: ParsedChapter): Diagnostic[] =>
  chapter.front?.draft === true
    ? []
    : textsOf(chapter).flatMap((shown) =>
        WORDS.map((words) => ({ words, index: placeOf(words, shown) }))
          .filter(({ index }) => index >= 0)
          .map(({ words, index }) => ({
            ...shown.at(index),
            ...mistake('placeholder-left', { found: words }),
          })),
      );
