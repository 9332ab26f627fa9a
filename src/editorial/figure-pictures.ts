/** What a sound story's pictures have no room for on some screens, and what they leave unfilled. */
import { overlaps, textBox } from '../kit/labels.ts';
import type { Box, TextMark } from '../kit/marks.ts';
import type { Edition } from '../locales/editions.ts';
import type { Diagnostic, Mistake, Place } from './errors.ts';
import type { Printed } from './figure-book.ts';
import type { SoundFigure } from './figure-data.ts';
import { labelsOf } from './figure-labels.ts';
import type { Labels } from './label-files.ts';
import { textsIn } from './local-texts.ts';
import { mistake } from './messages/index.ts';

/** Half a unit: no eye sees it. */
const TOLERANCE = 0.5;

/** A name in braces that nothing has filled. */
const UNFILLED = /\{\w+(?:\|[^{}]*)?\}/;

interface Slip {
  /** What is printed. */
  readonly text: string;
  readonly mistake: Mistake;
}

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + TOLERANCE / 2,
  y: y + TOLERANCE / 2,
  width: width - TOLERANCE,
  height: height - TOLERANCE,
});

/** The texts of a picture that reach out of it, or into one another. */
const crampedIn = (
  { state, frame, texts }: Printed['pictures'][number] & Pick<Printed, 'state'>,
  edition: Edition,
): Slip[] => {
  const boxes = texts.map((mark: TextMark) => shrunk(textBox(mark, edition)));
  return texts.flatMap(({ text }, index): Slip[] => {
    const box = boxes[index];
    if (!box) return [];
    const isOut =
      box.x < 0 ||
      box.y < 0 ||
      box.x + box.width > frame.width ||
      box.y + box.height > frame.height;
    const over = texts.find((_, place) => {
      const other = boxes[place];
      return place < index && other !== undefined && overlaps(box, other);
    });
    return [
      ...(isOut ? [{ text, mistake: mistake('picture-narrow', { text, state }) }] : []),
      ...(over
        ? [{ text, mistake: mistake('picture-full', { text, other: over.text, state }) }]
        : []),
    ];
  });
};

const slipsIn = ({ state, said, pictures }: Printed, figure: string, edition: Edition): Slip[] => [
  ...said.flatMap((text): Slip[] => {
    const name = UNFILLED.exec(text)?.[0];
    if (name === undefined) return [];
    return [{ text, mistake: mistake('picture-unfilled', { name, figure, state }) }];
  }),
  ...pictures.flatMap((picture) => crampedIn({ state, ...picture }, edition)),
];

/** A text without its spaces, which lines take from it. */
const close = (text: string): string => text.replaceAll(/\s/g, '');

/** Where a text that is printed was written: a label or a text of the data; else the data. */
const placeOf = (
  text: string,
  { figure, rules, data, ledger, source }: SoundFigure,
  { edition, value = {}, source: labels }: Labels,
): Place => {
  const words = labelsOf(value, figure);
  const say = rules.say(data, ledger, edition, words);
  const holds = (whole: string): boolean => close(whole).includes(close(text));
  const own = textsIn(data).find((each) => holds(each.text[edition] ?? ''));
  if (own) return source.placeOf([...own.path, edition]);
  const [key] = Object.keys(words)
    .filter((name) => holds(say(name)))
    .sort((one, other) => say(one).length - say(other).length);
  return (
    (key === undefined ? undefined : labels?.placeOf([`${figure}.${key}`])) ?? source.placeOf([])
  );
};

/** The findings on the pictures of a sound story. */
export const pictureFindings = (
  figures: readonly SoundFigure[],
  editions: readonly Labels[],
): Diagnostic[] =>
  figures.flatMap((sound) =>
    editions.flatMap((labels) => {
      const { figure, rules, data, ledger } = sound;
      const files = {
        editions: editions.map(({ edition }) => edition),
        ledger,
        labels: (name: Edition) => editions.find(({ edition }) => edition === name)?.value ?? {},
        value: data,
      };
      const slips = rules
        .prints(files, labels.edition)
        .flatMap((printed) => slipsIn(printed, figure, labels.edition));
      const findings = slips.map(({ text, mistake: found }) => ({
        ...placeOf(text, sound, labels),
        ...found,
      }));
      // One for what is wrong in several frames and lines.
      return findings.filter(
        ({ file, line, column, rule }, index) =>
          findings.findIndex(
            (one) =>
              one.file === file && one.line === line && one.column === column && one.rule === rule,
          ) === index,
      );
    }),
  );
