/** Editions, and texts that are there in several of them. */

/**
 * The name of an edition: the language that the story is told in, as story.yaml has it, such as
 * zh, de or pt-BR. The first edition of a story lives at the root of its site.
 */
export type Edition = string;

/** A text by edition, that of the story’s first edition before the others. Never empty. */
export type LocalText = Readonly<Record<Edition, string>>;

/** The edition whose words an edition shows for a text: its own, or for want of them the first's. */
export const shownEdition = (text: LocalText, edition: Edition): Edition =>
  text[edition] === undefined ? (Object.keys(text)[0] ?? edition) : edition;

/** The text in an edition, or for want of a translation in the first. */
export const textIn = (text: LocalText, edition: Edition): string =>
  text[shownEdition(text, edition)] ?? '';
