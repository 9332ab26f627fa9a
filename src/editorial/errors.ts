/** Errors that an editor can act on. */
import leven from 'leven';

export interface Place {
  /** Path of the file as the editor knows it, such as content/facts.yaml. */
  readonly file: string;
  /** 1-based; left out where the file has no such line. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing wrong, and where. */
export interface Finding extends Place {
  readonly message: string;
}

/** “content/facts.yaml:12:3 message”. */
export const formatFinding = ({ file, line, column, message }: Finding): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')} ${message}`;

/** Stops the build. Its message is for an editor: one finding a line, no stack needed. */
export class EditorialError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'EditorialError';
    this.findings = findings;
  }
}

/** The known name nearest to a wrong one, if any is near enough to be a slip of the pen. */
export const nearest = (wrong: string, known: Iterable<string>): string | undefined => {
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = leven(wrong, name);
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best && best.distance <= Math.max(2, Math.ceil(wrong.length / 3)) ? best.name : undefined;
};

/** “ Did you mean x?”, or nothing. */
export const suggestion = (wrong: string, known: Iterable<string>): string => {
  const name = nearest(wrong, known);
  return name === undefined ? '' : ` Did you mean “${name}”?`;
};
