/** A story's own words for the states of a figure, in the addresses that readers see. */

/** By the name that the figure gives a state, the story's; a state that is not in it keeps its own. */
export type StateNames = Readonly<Record<string, string>>;

/** The name in an address, which a reader's own choice may follow: “aligned” of “aligned.44”. */
const NAME = /^[^.~]*/;

/** An address of a figure's in the words of a story. */
export const storyAddress = (address: string, names: StateNames): string =>
  address.replace(NAME, (name) => names[name] ?? name);

/** A story's address as the figure has it; a name that the story has replaced is none of its own. */
export const figureAddress = (address: string, names: StateNames): string =>
  address.replace(NAME, (word) => {
    const [name] = Object.entries(names).find(([, own]) => own === word) ?? [];
    return name ?? (word in names ? '' : word);
  });
