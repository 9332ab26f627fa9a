/** What is wrong with the attributes of a part. */
import { splitAtBars } from '../split-at-bars.ts';
import { textIn } from '../../locales/editions.ts';
import { namedAttributes, startOf, type ParsedChapter, type Part } from '../chapter.ts';
import { nearest, type Diagnostic, type Mistake } from '../errors.ts';
import { excerptMistakes } from '../excerpt.ts';
import { mistakeBesides } from '../ledger.ts';
import { mistake } from '../messages/index.ts';
import { PARAGRAPH } from '../schema-parts.ts';
import { isSpread, labelLength, SPREADS } from '../spreads.ts';
import {
  VOCABULARY,
  type AttributeKind,
  type AttributeRule,
  type PartRule,
} from '../vocabulary.ts';
import type { RuleContext } from './context.ts';

/** What is written wrongly, whatever the values mean. */
const written = ({ name, attributes, element }: Part, rule: PartRule): Mistake[] => {
  const allowed = Object.keys(rule.attributes);
  const named = namedAttributes(element);
  const names = named.map((attribute) => attribute.name);
  const computed = named.filter(({ value }) => typeof value === 'object' && value !== null);
  const missing = Object.entries(rule.attributes).filter(
    ([attribute, { optional }]) =>
      optional !== true &&
      attributes[attribute] === undefined &&
      !computed.some((other) => other.name === attribute),
  );
  const unknown = names
    .filter((attribute) => !allowed.includes(attribute))
    .map((attribute) => ({
      attribute,
      meant: nearest(attribute, allowed),
    }));
  // One with a slip in its name is there; to say that it is missing would say it twice.
  const absent = missing.filter(([attribute]) => !unknown.some(({ meant }) => meant === attribute));
  // One that may be left out, and is there with nothing in it.
  const empty = named.filter(
    ({ name: attribute, value }) =>
      rule.attributes[attribute]?.optional === true &&
      (value === '' || value === null || value === undefined),
  );
  return [
    ...absent.map(([attribute]) => mistake('attribute-missing', { name, attribute })),
    ...empty.map((other) => mistake('attribute-empty', { name, attribute: other.name })),
    ...computed.map((other) => mistake('attribute-computed', { name, attribute: other.name })),
    ...(names.length < element.attributes.length ? [mistake('attribute-spread', { name })] : []),
    ...unknown.map(({ attribute, meant }) =>
      mistake('attribute-unknown', { name, attribute }, meant),
    ),
    ...names
      .filter((attribute, index) => names.indexOf(attribute) < index)
      .map((attribute) => mistake('attribute-twice', { name, attribute })),
  ];
};

/** A value, and all that is known around it. */
interface Use {
  readonly part: Part;
  readonly attribute: string;
  readonly value: string;
  readonly rule: AttributeRule;
  readonly chapter: ParsedChapter;
  readonly world: RuleContext;
}

/** The figure that a part shows, or that the scene around it does. */
export const figureOf = ({ attributes, parent }: Part): string | undefined =>
  attributes.figure ?? parent?.attributes.figure;

/** What is wrong with the name of a fact. */
export const factMistakes = (id: string, { ledger }: Pick<RuleContext, 'ledger'>): Mistake[] => {
  try {
    ledger?.get(id);
    return [];
  } catch (error) {
    const found = mistakeBesides(error);
    return found ? [found] : [];
  }
};

/** What is wrong with a name that has to be one of some. */
const unlessOneOf = (
  names: readonly string[],
  name: string,
  ...[rule, values]: Parameters<typeof mistake>
): Mistake[] => (names.includes(name) ? [] : [mistake(rule, values, nearest(name, names))]);

/** A part prints quotations that somebody spoke; terms stand in the text. */
const quoteMistakes = ({ value: id, world: { quotes } }: Use): Mistake[] => {
  if (!quotes) return [];
  const quote = quotes.find(id);
  const ids = quotes.entries.map((each) => each.id);
  if (!quote) return unlessOneOf(ids, id, 'quote-unknown', { id });
  return quote.kind === 'quotation' && quote.by ? [] : [mistake('quote-speaker', { id })];
};

/** The words that cut a quotation. */
const CUTS = ['from', 'to', 'cut'];

/** What is wrong with them: they are tried together, as the build does, once for all of them. */
const cutMistakes = ({ part, attribute, world: { quotes, edition } }: Use): Mistake[] => {
  const { id = '', from, to, cut } = part.attributes;
  const quote = quotes?.find(id);
  const isFirst = attribute === Object.keys(part.attributes).find((name) => CUTS.includes(name));
  return quote && isFirst
    ? [...excerptMistakes(textIn(quote.text, edition), { from, to, cut })]
    : [];
};

const paragraphMistakes = ({ part: { name }, attribute, value }: Use): Mistake[] =>
  value.split(' ').every((paragraph) => PARAGRAPH.test(paragraph))
    ? []
    : [mistake('paragraphs-form', { name, attribute, value })];

/** Labels must be as many as the drawing has room for, and none may be empty. */
const labelMistakes = ({ part: { name, attributes }, attribute, value }: Use): Mistake[] => {
  const { art = '' } = attributes;
  if (!isSpread(art)) return [];
  const labels = splitAtBars(value);
  if (labels.includes('')) return [mistake('labels-empty', { name, attribute, value })];
  const [count, { labels: expected, length }] = [labels.length, SPREADS[art]];
  if (count !== expected)
    return [mistake('labels-count', { name, attribute, art, count, expected })];
  return labels
    .filter((label) => labelLength(label) > length)
    .map((label) => mistake('label-long', { name, label, art, length, letters: 2 * length }));
};

/** What is wrong with a value, by what it should name. */
const BY_KIND: Readonly<Record<AttributeKind, (use: Use) => Mistake[]>> = {
  text: () => [],
  fact: ({ value, world }) => factMistakes(value, world),
  figure: ({ value: figure, world: { figures } }) =>
    unlessOneOf(Object.keys(figures), figure, 'figure-unknown', { figure }),
  state: ({ part, value: state, world: { figures } }) => {
    const figure = figureOf(part) ?? '';
    const states = figures[figure]?.states;
    return states ? unlessOneOf(states, state, 'state-unknown', { figure, state, states }) : [];
  },
  choice: ({ part: { name }, attribute, value, rule: { choices = [] } }) =>
    unlessOneOf(choices, value, 'attribute-choice', { name, attribute, value, choices }),
  quote: quoteMistakes,
  excerpt: cutMistakes,
  paragraphs: paragraphMistakes,
  labels: labelMistakes,
};

/** The findings on the attributes of a chapter's parts. */
export const attributeFindings = (chapter: ParsedChapter, world: RuleContext): Diagnostic[] =>
  chapter.parts.flatMap((part) => {
    const rule = VOCABULARY[part.name];
    if (!rule) return [];
    const values = Object.entries(part.attributes).flatMap(([attribute, value]) => {
      const known = rule.attributes[attribute];
      return known
        ? BY_KIND[known.kind]({ part, attribute, value, rule: known, chapter, world })
        : [];
    });
    const where = startOf(part.element, chapter.file);
    return [...written(part, rule), ...values].map((found) => ({ ...where, ...found }));
  });
