/** The figure of capacity in words. */
import { fill } from '../../locales/format.ts';
import type { Description } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import type { CapacityState } from './state.ts';

/** All sizes are whole gigawatts. */
export interface CapacityData {
  readonly built: number;
  readonly project: number;
  readonly target: number;
  /** In yuan. */
  readonly investment: readonly [low: number, high: number];
  /** How recent all of it is, as the edition writes it. */
  readonly asOf: string;
  /** What is not drawn in ingots, as the edition says it. */
  readonly facts: Readonly<
    Record<'built' | 'project' | 'year' | 'investment' | 'target' | 'horizon', string>
  >;
  readonly said: Readonly<Record<'year' | 'investment' | 'horizon', string>>;
}

/** A label of the figure, filled. A missing one shows its key, which a test would find. */
export const say = ({ words, data, sources }: Setting<CapacityData>, key: string): string => {
  const { built, project, target, asOf, said } = data;
  return fill(words[key] ?? key, {
    built,
    project,
    target,
    asOf,
    ...said,
    sources: sources.join(' '),
  });
};

export const describe = ({ name }: CapacityState, setting: Setting<CapacityData>): Description => {
  const text = (key: string): string => say(setting, key);
  const row = (key: string, size: number): string[] => [
    text(`table.${key}`),
    String(size),
    text(`table.${key}-status`),
  ];
  const { built, project, target } = setting.data;
  return {
    title: text(`${name}.title`),
    reading: text(`${name}.reading`),
    sub: text(`${name}.sub`),
    source: text('source'),
    table: {
      caption: text('table.caption'),
      head: [text('table.what'), text('table.gigawatts'), text('table.status')],
      rows: [row('built', built), row('project', project), row('target', target)],
    },
  };
};
