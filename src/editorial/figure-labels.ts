/** Labels of a figure: in their file they stand below its name. */
import type { Strings } from './schemas.ts';

/** The labels below one name: those of “intervals” from “intervals.aligned.title” and the like. */
export const labelsOf = (labels: Strings, name: string): Strings =>
  Object.fromEntries(
    Object.entries(labels)
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, text]) => [key.slice(name.length + 1), text]),
  );
