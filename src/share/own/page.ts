/** What a state's page holds for pictures that a reader's device draws itself. */
import type { FigureProps } from '../../figures/figure.ts';
import { isLabels, isRecord, readJson, readProps } from '../../figures/page-props.ts';
import type { Edition } from '../../locales/editions.ts';
import type { CardPalette } from '../../theme/surface.ts';
import { fontRules, parsePage } from '../parse-page.ts';
import type { Shown } from '../place.ts';

/** What the cards of a state say besides what the figure says, and their colours. */
export interface OwnSheet {
  readonly palette: CardPalette;
  readonly words: Shown['words'];
  /** Labels of the figure in the reader's own voice, in the place of its own. */
  readonly firstPerson: Readonly<Record<string, string>>;
}

/** A state's page as a device reads it. */
export interface StatePage {
  readonly edition: Edition;
  readonly props: FigureProps<unknown>;
  readonly sheet: OwnSheet;
  /** The rules of its fonts. */
  readonly fonts: string;
}

const FIRST_PERSON = 'first-person.';

/** The labels in the reader's own voice: “guess.yours” from “first-person.guess.yours” and the like. */
export const firstPersonOf = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => key.startsWith(FIRST_PERSON))
      .map(([key, text]) => [key.slice(FIRST_PERSON.length), text]),
  );

const isSheet = (value: unknown): value is OwnSheet =>
  isRecord(value) &&
  isRecord(value.palette) &&
  isLabels(value.words) &&
  isLabels(value.firstPerson);

/** Reads a state's page. Throws when it does not hold what such a picture needs. */
export const readStatePage = (html: string): StatePage => {
  const page = parsePage(html);
  const props = readProps(page);
  const sheet = readJson(page, '[data-own]');
  if (!isSheet(sheet)) throw new Error('the page has no cards of a reader’s own');
  return {
    edition: props.edition,
    props: { ...props, words: { ...props.words, ...sheet.firstPerson } },
    sheet,
    fonts: fontRules(page),
  };
};
