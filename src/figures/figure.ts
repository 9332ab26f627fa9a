/** The contract of a figure: a function of an absolute state, and what it may do besides. */
import type { Edition } from '../locales/editions.ts';
import { localeOf, untranslatedNote } from '../locales/index.ts';
import type { StateNames } from '../kit/state-addresses.ts';
import type { DayRuler } from '../kit/axis.ts';
import type { Box, Description, Frame, FigureLayout } from '../kit/marks.ts';
import type { Ground } from '../theme/colours.ts';

/** What every drawing of a figure needs besides its state. Plain data: it travels as JSON. */
export interface FigureProps<Data> {
  readonly data: Data;
  readonly edition: Edition;
  /** The figure's labels, without its own name in front: “aligned.title”. */
  readonly words: Readonly<Record<string, string>>;
  /** The paragraphs its data come from. */
  readonly sources: readonly string[];
  /** The edition in whose words it says what is not translated yet; left out where all is. */
  readonly fallback?: Edition | undefined;
  /** The story's own names for the figure's states, where it has any. */
  readonly states?: StateNames | undefined;
}

/** A picture in words, for those who cannot see it: what it finds and what it shows. */
export const alternative = ({ title, reading }: Description, edition: Edition): string => {
  const { stop, gap } = localeOf(edition).punctuation;
  return title + (/[?？!！]$/u.test(title) ? '' : stop) + gap + reading;
};

/** A line below a picture, with a note where the picture says something in another language. */
export const withNote = (
  line: string,
  { edition, fallback }: Pick<FigureProps<unknown>, 'edition' | 'fallback'>,
): string =>
  fallback === undefined
    ? line
    : [line, untranslatedNote(edition, fallback)]
        .filter((part) => part !== '')
        .join(localeOf(edition).punctuation.statements);

/** A reader sets a value of a state, by its control: there are states that no file shows. */
export interface Choice<State> {
  /** The state after a reader sets its control to `value`. */
  set(state: State, value: number): State;
  /** What of a state a reader's device remembers; undefined where that is nothing. */
  persist(state: State): number | undefined;
  /** The state for a reader whose device remembers `value`. */
  restore(state: State, value: number): State;
}

/** It moves with every bit of scrolling, through all states between the named ones. */
interface Journey<State> {
  /** The state `part` of the way (0 to 1) from one named state to the next; after the last there is none. */
  at(from: State, to: State | undefined, part: number): State;
  /** Where on the way along named states a state lies, or the nearest that does: `at` turned round. */
  locate(along: readonly State[], state: State): { step: number; part: number };
  /** The state that a value of its control stands for. */
  stateOf(value: number): State;
}

/** What it shows stands before a background that fills its frame and goes on beyond it. */
interface Scenery<Data, State> {
  /** The theme that everything on it is set in. */
  readonly ground: Ground;
  /** The names of its palettes, as marks name them. */
  readonly lights: readonly string[];
  /** The layout without its background: browsers paint that on a thread of its own. */
  foreground(state: State, frame: Frame, props: FigureProps<Data>): FigureLayout;
  /**
   * The part of a frame that the figure keeps free of labels and of what it shows, in the same
   * place in every state, so that cards may pass over it; undefined in a frame that no words pass
   * over.
   */
  freeZone(frame: Frame): Box | undefined;
  /** What the background is painted from besides its state: plain data, for the thread that paints. */
  subject(props: FigureProps<Data>): unknown;
  /** Starts that thread, which says `paintOnRequest`: see kit/scenery/worker. Throws where none may be started. */
  startWorker(): Worker;
}

/** It counts days, which a cover and an opener may draw as a ruler. */
export interface Timeline<Data> {
  ruler(props: FigureProps<Data>): DayRuler;
}

/**
 * A figure. Its states are complete values, never changes, and each has an address.
 * Written with methods, so that a figure of any data can stand in the list of all figures.
 */
export interface Figure<Data, State> {
  readonly id: string;
  /** The named states, in the order of the story; the first is the default. */
  readonly states: readonly string[];
  /** Reads a state's address; anything unknown is the default state. Never throws. */
  parse(address: string): State;
  /** The address of a state: “aligned”, or with a reader's choice, “aligned.44”. */
  format(state: State): string;
  /** The named state that a state belongs to: its page and files stand for all of them. */
  named(state: State): string;
  layout(state: State, frame: Frame, props: FigureProps<Data>): FigureLayout;
  describe(state: State, props: FigureProps<Data>): Description;
  /** Its labels, filled. */
  say(props: FigureProps<Data>): (key: string) => string;
  /** For figures that can. */
  readonly choice?: Choice<State>;
  readonly journey?: Journey<State>;
  readonly scenery?: Scenery<Data, State>;
  readonly timeline?: Timeline<Data>;
}
