/**
 * Makes a figure of what is its own. What figures of named states have alike is here: addresses,
 * labels, the heading around the picture, and the picture in words.
 */
import { textMark } from '../kit/mark-makers.ts';
import { heading, type Heading } from '../kit/heading.ts';
import { measure } from '../kit/measure.ts';
import type { Control, Frame, Mark, FigureLayout, TextMark } from '../kit/marks.ts';
import type { Measures } from '../kit/measure.ts';
import { widthOf, type Plot } from '../kit/plot.ts';
import { memoizeWeak } from '../kit/memoize.ts';
import { fill } from '../locales/format.ts';
import type { Choice, Figure, FigureProps, Timeline } from './figure.ts';

/** A state that has a name, and maybe what a reader has added to it. */
export interface NamedState<Name extends string = string> {
  readonly name: Name;
}

/** What a figure is drawn from, and its labels filled. One object for as long as the props are one. */
export interface Context<Data> extends FigureProps<Data> {
  /** A label of the figure, filled. A missing one shows its key, which a test would find. */
  readonly say: (key: string) => string;
}

/** What a figure says of a state. */
export interface Lines {
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  /** For those who cannot see the picture. */
  readonly reading: string;
  /** What a reader's choice puts in the place of `sub`, and the longest that it may come to be. */
  readonly chosen?: string | undefined;
  readonly longest?: string;
}

/** What a figure shows of a state, below its heading. */
export interface Picture {
  readonly marks: readonly Mark[];
  readonly control?: Control;
  /** Said above the picture, where there is room, to a reader who has not used the control. */
  readonly invitation?: string | undefined;
}

interface Definition<Data, State> extends Pick<
  Figure<Data, State>,
  'id' | 'states' | 'parse' | 'format'
> {
  /** What its labels may name in braces, besides {sources}. */
  values: (props: FigureProps<Data>) => Readonly<Record<string, string | number>>;
  /** Lines that are not the labels “STATE.title”, “STATE.sub”, “STATE.reading” and “source”. */
  lines?: (state: State, context: Context<Data>) => Partial<Lines>;
  /** The height that the picture of a state needs to say all it has to say, in frame units. */
  need: (state: State, data: Data, m: Measures) => number;
  draw: (state: State, context: Context<Data>, plot: Plot) => Picture;
  choice?: Choice<State>;
  timeline?: Timeline<Data>;
}

/** The addresses of states that have nothing but a name. The first is the default. */
export const namedStates = <Name extends string>(
  states: readonly [Name, ...Name[]],
): Pick<Figure<unknown, NamedState<Name>>, 'states' | 'parse' | 'format'> => ({
  states,
  parse: (address) => ({ name: states.find((name) => name === address) ?? states[0] }),
  format: ({ name }) => name,
});

/** An invitation on the line that a heading keeps free, where it has room there. */
const hintOf = (text: string | undefined, { spare }: Heading, plot: Plot): TextMark | undefined => {
  if (text === undefined || !spare || widthOf(text, plot) > spare.width) return undefined;
  const { x, y } = spare;
  return textMark({ key: 'hint', text, x, y, size: plot.m.label, tone: 'silicon' });
};

/** A figure with a heading of its own over each picture. */
export const defineFigure = <Data, State extends NamedState>({
  values,
  lines = () => ({}),
  need,
  draw,
  ...own
}: Definition<Data, State>): Figure<Data, State> => {
  const contextOf = memoizeWeak((props: FigureProps<Data>): Context<Data> => {
    const known = { ...values(props), sources: props.sources.join(' ') };
    return { ...props, say: (key) => fill(props.words[key] ?? key, known, props.edition) };
  });
  const linesOf = (state: State, context: Context<Data>): Lines => {
    const { say, words } = context;
    const { name } = state;
    return {
      title: say(`${name}.title`),
      sub: say(`${name}.sub`),
      source: say(`${name}.source` in words ? `${name}.source` : 'source'),
      reading: say(`${name}.reading`),
      ...lines(state, context),
    };
  };
  const layout = (state: State, frame: Frame, props: FigureProps<Data>): FigureLayout => {
    const { edition, data } = props;
    const context = contextOf(props);
    const m = measure(frame);
    const { chosen, ...said } = linesOf(state, context);
    const head = heading(
      { ...said, reading: chosen, key: state.name, need: need(state, data, m) },
      frame,
      edition,
    );
    const plot = { area: head.area, m, edition };
    const { marks, control, invitation } = draw(state, context, plot);
    return {
      frame,
      marks: [...head.marks, ...marks],
      ...(control && { control: { ...control, hint: hintOf(invitation, head, plot) } }),
    };
  };
  return {
    ...own,
    named: ({ name }) => name,
    layout,
    describe: (state, props) => {
      const { title, reading, sub, source } = linesOf(state, contextOf(props));
      return { title, reading, sub, source };
    },
    say: (props) => contextOf(props).say,
  };
};
