/** Words of a chapter to be published that are to be written yet: those it began with, and reminders. */
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

/** What writers leave where something is to come. */
const REMINDER =
  /\b(?:TODO|TBD|TBC|TK|FIXME|XXX)\b|(?<!等)待(?:补|写|填|核实|确认)|[Ll]orem ipsum/u;

const isDraft = ({ front }: ParsedChapter): boolean => front?.draft !== false;

/** The notes on reminders in a sound chapter: worth a look, as one may be meant. */
export const reminderFindings = (chapter: ParsedChapter): Diagnostic[] =>
  isDraft(chapter)
    ? []
    : textsOf(chapter).flatMap((shown) => {
        const match = REMINDER.exec(shown.text);
        return match
          ? [{ ...shown.at(match.index), ...mistake('reminder-left', { found: match[0] }) }]
          : [];
      });

/** The findings on what a chapter still says in the words that it began with. */
export const placeholderFindings = (chapter: ParsedChapter): Diagnostic[] =>
  isDraft(chapter)
    ? []
    : textsOf(chapter).flatMap((shown) =>
        WORDS.map((words) => ({ words, index: placeOf(words, shown) }))
          .filter(({ index }) => index >= 0)
          .map(({ words, index }) => ({
            ...shown.at(index),
            ...mistake('placeholder-left', { found: words }),
          })),
      );
