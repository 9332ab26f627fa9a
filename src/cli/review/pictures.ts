/** Every picture of a story's figures as data, and how two of them differ. */
import { isDeepStrictEqual } from 'node:util';
import { FRAMES } from '../../kit/frames.ts';
import type { Edition } from '../../locales/editions.ts';
import { round, type Frame, type Mark } from '../../kit/marks.ts';
import type { StoryFigure } from './story-figures.ts';

export interface Picture {
  /** FIGURE.STATE.EDITION.FRAME: no other picture is called so. */
  readonly name: string;
  readonly figure: string;
  readonly frame: Frame;
  readonly marks: readonly Mark[];
}

/** The edition that the name of a picture tells. */
export const editionIn = (name: string): Edition => name.split('.').at(-2) ?? '';

/** Numbers as they are drawn, so that no machine differs in the last digit. */
const asDrawn = (marks: readonly Mark[]): Mark[] =>
  JSON.parse(
    JSON.stringify(marks, (_, value: unknown) => (typeof value === 'number' ? round(value) : value)),
  ) as Mark[];

/** Every state of every figure, in each edition and frame. */
export const picturesOf = (figures: readonly StoryFigure[]): Picture[] =>
  figures.flatMap(({ id, figure, settings }) =>
    figure.states.flatMap((state) =>
      Object.entries(settings).flatMap(([edition, props]) =>
        FRAMES.map((frame) => ({
          name: [id, state, edition, frame.id].join('.'),
          figure: id,
          frame,
          marks: asDrawn(figure.layout(figure.parse(state), frame, props).marks),
        })),
      ),
    ),
  );

/** What became of a mark from one picture to another. */
export interface MarkChange {
  readonly key: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** What was, and what is, of the attributes that differ: “x 12 → 14”. */
  readonly details: readonly string[];
}

/** A picture beside the one that was accepted. */
export interface Change {
  readonly name: string;
  readonly before?: Picture | undefined;
  readonly after?: Picture | undefined;
  readonly marks: readonly MarkChange[];
}

const written = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const detailsOf = (before: Mark, after: Mark): string[] => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => !isDeepStrictEqual(was.get(name), is.get(name)))
    .map((name) => `${name} ${written(was.get(name))} → ${written(is.get(name))}`);
};

const markChanges = (before: readonly Mark[], after: readonly Mark[]): MarkChange[] => {
  const [was, is] = [before, after].map((marks) => new Map(marks.map((mark) => [mark.key, mark])));
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key): MarkChange[] => {
    const [old, now] = [was?.get(key), is?.get(key)];
    if (!old) return [{ key, what: 'added', details: [] }];
    if (!now) return [{ key, what: 'removed', details: [] }];
    const details = detailsOf(old, now);
    return details.length > 0 ? [{ key, what: 'changed', details }] : [];
  });
};

/** The pictures that are not as they were accepted, in the order of those there are now. */
export const changesBetween = (
  accepted: readonly Picture[],
  now: readonly Picture[],
): Change[] => {
  const [was, is] = [accepted, now].map(
    (pictures) => new Map(pictures.map((picture) => [picture.name, picture])),
  );
  const names = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const [before, after] = [was?.get(name), is?.get(name)];
    if (isDeepStrictEqual(before, after)) return [];
    return [{ name, before, after, marks: markChanges(before?.marks ?? [], after?.marks ?? []) }];
  });
};
