/** Words in quotation marks that are in nobody's mouth: no entry of quotes.yaml holds them. */
import type { Edition } from '../../locales/editions.ts';
import { attributeOf, type Element, type ParsedChapter } from '../chapter.ts';
import { nearest, type Diagnostic, type Place } from '../errors.ts';
import type { Ledger } from '../ledger.ts';
import { mistake } from '../messages/index.ts';
import { ANYTHING } from '../quotes.ts';
import type { Quote } from '../schemas.ts';
import { NOTE, STAND_IN } from '../text.ts';
import { FACT_FORMS, formOf, wording } from '../wording.ts';
import { textsOf, type ShownText } from './wordings.ts';
import type { RuleContext } from './context.ts';

/** Words between quotation marks of any make; a ’ between letters is an apostrophe, and a = comes
 * before the value of an attribute. */
const MARKED = /(?<![＝=])“([^“”]+)”|「([^「」]+)」|‘((?:[^‘’“”]|’(?=\p{L}))+)’/gu;
/** Left open in a label: “{fact}”. */
const OPEN = /\{[^{}]*\}/g;

/** Characters from which on words are like others by more than chance. */
const GUESSED_FROM = 4;

type Known = Pick<RuleContext, 'ledger' | 'quotes'> & { readonly edition: Edition };

interface Marked {
  /** With its facts in words. */
  readonly words: string;
  readonly index: number;
}

/** A fact in the words that a part prints; undefined where it is unknown. */
export const factWords = (
  element: Element | undefined,
  { ledger, edition }: Pick<Known, 'ledger' | 'edition'>,
): string | undefined => {
  const id = element && attributeOf(element, 'id');
  const fact = ledger?.facts.find((each) => each.id === id);
  return element && fact && wording(fact, edition, formOf(attributeOf(element, 'form')));
};

const markedIn = (shown: ShownText, known: Known): Marked[] =>
  [...shown.text.matchAll(MARKED)].map(({ 0: whole, index }) => ({
    index,
    words: whole
      .slice(1, -1)
      .replaceAll(
        STAND_IN,
        (_, offset: number) => factWords(shown.factAt?.(index + 1 + offset), known) ?? ANYTHING,
      )
      .replaceAll(NOTE, '')
      .replaceAll(OPEN, ANYTHING),
  }));

/** True where the words are a fact as the ledger prints it: “62 days”. */
const isFact = (words: string, ledger: Ledger, edition: Edition): boolean =>
  ledger.facts.some((fact) => FACT_FORMS.some((form) => wording(fact, edition, form) === words));

const isOpen = (words: string): boolean => words.replaceAll(ANYTHING, '').trim() === '';

/** The entries whose words a chapter quotes in its text, and where. */
export const quotedIn = (
  chapter: ParsedChapter,
  known: Known,
): { readonly quote: Quote; readonly place: Place }[] =>
  textsOf(chapter).flatMap((shown) =>
    markedIn(shown, known).flatMap(({ words, index }) =>
      isOpen(words)
        ? []
        : (known.quotes?.holding(words, known.edition) ?? []).map((quote) => ({
            quote,
            place: shown.at(index),
          })),
    ),
  );

/** The findings on quotation marks in a text. */
export const quotedFindingsIn = (shown: ShownText, known: Known): Diagnostic[] => {
  const { ledger, quotes, edition } = known;
  // Of facts that cannot be read, the wording is not known either.
  if (!ledger?.isWhole || !quotes) return [];
  return markedIn(shown, known)
    .filter(
      ({ words }) =>
        !isOpen(words) &&
        quotes.holding(words, edition).length === 0 &&
        !isFact(words, ledger, edition),
    )
    .map(({ words, index }) => {
      const found = words.replaceAll(ANYTHING, '…');
      const isLong = found.length >= GUESSED_FROM;
      const meant = isLong ? nearest(found, quotes.phrasesLike(found, edition)) : undefined;
      return { ...shown.at(index), ...mistake('quote-altered', { found }, meant) };
    });
};

/** The findings on quotation marks in a chapter. */
export const quotedFindings = (chapter: ParsedChapter, known: Known): Diagnostic[] =>
  textsOf(chapter).flatMap((shown) => quotedFindingsIn(shown, known));
