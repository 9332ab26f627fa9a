/** What the method figure is drawn from. Days are day numbers (see locales/calendar). */
export interface Milestone {
  readonly id: string;
  readonly day: number;
  readonly label: string;
}

/** A job of which the source says between which days it lay, but not its own first and last day. */
export interface Job {
  readonly id: string;
  /** Not begun before this day; a job without one was done before the chart begins. */
  readonly from?: number;
  /** Drawn no further than this day. */
  readonly to: number;
  /** The stretch between two milestones that it begins in, from 0; -1 before the first. */
  readonly stretch: number;
  /** Ids of the facts that say since when, and that its label names. */
  readonly facts: readonly string[];
  readonly label: string;
  /** What the source says of its dates, for the table. */
  readonly note: string;
}

export interface MethodData {
  /** How recent all of it is, as the edition writes it. */
  readonly asOf: string;
  /** The stations along the line, in order. */
  readonly stations: readonly string[];
  /** Id of the fact that says how many they are. */
  readonly ones: string;
  /** In order; the first and the last are the ends of the chart. */
  readonly milestones: readonly Milestone[];
  /** In the order of the rows. */
  readonly jobs: readonly Job[];
  /** Facts that the labels name, as they stand in a sentence. */
  readonly values: Readonly<Record<string, string>>;
}

/** The ends of the chart. A checked chart has both. */
export const spanOf = ({ milestones }: MethodData): readonly [from: number, to: number] => {
  const [first, last] = [milestones[0]?.day ?? 0, milestones.at(-1)?.day ?? 0];
  return [first, last];
};

/** Of the jobs before the first milestone (-1), of the first stretch (0) or of all after it (1). */
export const groupOf = ({ stretch }: Job): number => Math.min(1, stretch);
