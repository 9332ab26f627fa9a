/** Every figure in words, in every state: complete, and said in words that there are. */
import { range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/figures/book.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { propsIn, statesOf, storyFigures, type StoryFigure } from './support/figures.ts';
import { otherFigures } from './support/other-figures.ts';

/** Left-over places, and the keys of labels that are not there. */
const UNSAID = /[{}]|undefined|NaN|null|\b[a-z]+(-[a-z]+)*\.[a-z]+\b/;

/** What a reader may choose or have chosen: little, a day and a month, much. */
const CHOICES = [0, 1, 60, 200, 9999];

/** Their shapes are no data; the pictures must say so. */
const ILLUSTRATED = ['economy', 'suitors', 'capacity', 'method'];

const all = [...storyFigures, ...otherFigures];

/** The labels that a figure asks for in an edition, in any state. */
const asked = async (
  { id, figure, settings }: StoryFigure,
  edition: Edition,
): Promise<Set<string>> => {
  const keys = new Set<string>();
  const props = propsIn({ id, settings }, edition);
  const words = new Proxy(props.words, {
    get: (words, key) => {
      if (typeof key === 'string') keys.add(key);
      return Reflect.get(words, key) as unknown;
    },
  });
  const named = figure.states.map((name) => figure.parse(name));
  const chosen = named.flatMap((state) =>
    CHOICES.flatMap((value) => [
      figure.choice?.set(state, value) ?? state,
      figure.choice?.restore(state, value) ?? state,
    ]),
  );
  // Some words are said of one choice only, such as the right one.
  for (const state of named) {
    for (const value of range(figure.choice ? 400 : 0)) {
      const answer = figure.choice?.restore(state, value) ?? state;
      if (figure.choice?.persist(answer) === value) figure.describe(answer, { ...props, words });
    }
  }
  // An address is the complete state: most choices change nothing.
  const states = new Map([...named, ...chosen].map((state) => [figure.format(state), state]));
  for (const state of states.values()) {
    for (const frame of FRAMES) figure.layout(state, frame, { ...props, words });
    figure.describe(state, { ...props, words });
  }
  await tableOf(figure, { ...props, words });
  return keys;
};

describe.each(statesOf(all))('$id in the state $state, $edition', (one) => {
  const { figure, state, edition, props } = one;
  const { title, reading, sub, source } = figure.describe(figure.parse(state), props);

  it('has a title, a reading and a table that are filled in', async () => {
    const table = await tableOf(figure, props);
    const cells = table.rows.flat();
    for (const text of [title, reading, sub, source, table.caption, ...table.head, ...cells]) {
      expect(text).not.toMatch(UNSAID);
    }
    for (const text of [title, reading, sub, source, table.caption, ...table.head])
      expect(text).toMatch(/\S/);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
  });

  it('has the same title in its picture, and a source line in plain words', () => {
    for (const frame of FRAMES) {
      const { marks } = figure.layout(figure.parse(state), frame, props);
      const said = (role: string): string =>
        marks
          .flatMap((mark) => (mark.kind === 'text' && mark.key.startsWith(role) ? mark.text : []))
          .join(' ');
      expect(said('title-').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
      expect(said('source-')).toMatch({ zh: /^资料：\S/u, en: /^Source: \S/u }[edition]);
      expect(said('source-')).not.toMatch(/P\d\d|[{}]/);
    }
  });
});

const illustrated = statesOf(all).filter(({ id }) => ILLUSTRATED.includes(id));

it.each(illustrated)(
  '$id in the state $state, $edition, says that it is an illustration',
  (one) => {
    const { figure, state, edition, props } = one;
    for (const frame of FRAMES) {
      const { marks } = figure.layout(figure.parse(state), frame, props);
      const said = marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])).join(' ');
      expect(said, frame.id).toMatch({ zh: /示\s?意/, en: /illustration/i }[edition]);
    }
  },
);

describe.each(EDITIONS)('the words of the figures in the %s edition', (edition) => {
  it.each(storyFigures)('differ from state to state of $id', ({ id, figure, settings }) => {
    const words = figure.states.map((state) =>
      figure.describe(figure.parse(state), propsIn({ id, settings }, edition)),
    );
    expect(new Set(words.map(({ title }) => title)).size).toBe(figure.states.length);
    expect(new Set(words.map(({ reading }) => reading)).size).toBe(figure.states.length);
  });

  it.each(storyFigures)('leave no label of $id unused or unknown', async ({ id, settings }) => {
    const same = all.filter((one) => one.id === id);
    const keys = (await Promise.all(same.map((one) => asked(one, edition)))).flatMap((one) => [
      ...one,
    ]);
    // The name is for lists of figures, and the film for its buttons: outside of any picture.
    const outside = Object.keys(propsIn({ id, settings }, edition).words).filter((key) =>
      /^(name$|film\b)/.test(key),
    );
    // In a reader's own voice, a label is the same label.
    const known = Object.keys(propsIn({ id, settings }, edition).words).map((key) =>
      key.replace(/^first-person\./, ''),
    );
    expect([...new Set([...keys, ...outside])].sort()).toEqual([...new Set(known)].sort());
  });
});
