/** What the figure of capacity is drawn from. All sizes are whole gigawatts. */
export interface CapacityData {
  readonly built: number;
  readonly project: number;
  readonly target: number;
  /** In yuan. */
  readonly investment: readonly [low: number, high: number];
  /** How recent all of it is, as the edition writes it. */
  readonly asOf: string;
  readonly facts: Readonly<
    Record<'built' | 'project' | 'year' | 'investment' | 'target' | 'horizon', string>
  >;
  /** What is not drawn in ingots, as the edition says it. */
  readonly said: Readonly<Record<'year' | 'investment' | 'horizon', string>>;
}
