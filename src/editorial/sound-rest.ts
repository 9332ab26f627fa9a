/** What is sound in data beside their slips, so that one slip hides no fault of the rest. */
import type { z } from 'astro/zod';
import { expectation } from './expectations.ts';
import { schemaAt, valueAt } from './shape.ts';
import { standIn } from './stand-in.ts';

type Path = readonly PropertyKey[];

/** Data with another value at a path, or with none; items of lists keep their places. */
const changed = (data: unknown, [key, ...rest]: Path, value?: unknown): unknown => {
  if (typeof data !== 'object' || data === null || key === undefined) return data;
  const inner = (own: unknown): unknown => (rest.length > 0 ? changed(own, rest, value) : value);
  if (Array.isArray(data))
    return data.map((item: unknown, index): unknown => (index === key ? inner(item) : item));
  const fields = Object.entries<unknown>({ ...data, [key]: inner(valueAt(data, [key])) });
  return Object.fromEntries(fields.filter(([, own]) => own !== undefined));
};

interface Slip {
  readonly path: Path;
  /** The name among those expected that was meant. */
  readonly meant?: string | undefined;
}

const slipsIn = (schema: z.ZodType, data: unknown): Slip[] =>
  (schema.safeParse(data).error?.issues ?? []).flatMap((issue): Slip[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key] }))
      : [{ path: issue.path, meant: expectation(issue, valueAt(data, issue.path)).meant }],
  );

/** Whether one path leads into what another leads to. */
const isWithin = (path: Path, around: Path): boolean =>
  around.every((key, index) => key === path[index]);

interface SoundRest<T> {
  /** The data with what was meant in the place of slips, or with nothing there, or a stand-in. */
  readonly value: T;
  /** Whether a path leads into an entry with a slip, of which no more is known. */
  readonly isSpoilt: (path: Path) => boolean;
}

/** What is sound in some data; undefined where hardly anything is. */
export const soundRest = <T>(schema: z.ZodType<T>, data: unknown): SoundRest<T> | undefined => {
  const slips = slipsIn(schema, data);
  const rest = slips.reduce((left, { path, meant }) => changed(left, path, meant), data);
  const wanting = slipsIn(schema, rest).map(({ path }) => path);
  const whole = wanting.reduce<unknown>(
    (left, path) => changed(left, path, standIn(schemaAt(schema, path))),
    rest,
  );
  const { success, data: value } = schema.safeParse(whole);
  if (!success) return undefined;
  const spoilt = slips.map(({ path }) => path.slice(0, -1)).filter(({ length }) => length > 0);
  return {
    value,
    // A stand-in spoils what is said of all that it is part of, too.
    isSpoilt: (path) =>
      [...spoilt, ...wanting].some((around) => isWithin(path, around)) ||
      wanting.some((inside) => isWithin(inside, path)),
  };
};
