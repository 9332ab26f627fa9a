/** The figure of the suitors in words. */
import { fill } from '../../locales/format.ts';
import type { Description } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import type { SuitorsState } from './state.ts';

export interface SuitorsData {
  /** In gigawatts. */
  readonly programme: number;
  /** How many places of the higher rank bid, besides the one that was chosen. */
  readonly cities: number;
  /** The name of the place that was chosen. */
  readonly chosen: string;
  /** How recent the amounts are, as the edition writes it. */
  readonly asOf: string;
  /** The amounts as the edition says them. */
  readonly facts: Readonly<Record<'programme' | 'bidders' | 'cities' | 'district', string>>;
  readonly said: Readonly<Record<'programme' | 'bidders' | 'cities' | 'district', string>>;
}

/** A label of the figure, filled. A missing one shows its key, which a test would find. */
export const say = ({ words, data, sources }: Setting<SuitorsData>, key: string): string =>
  fill(words[key] ?? key, {
    ...data.said,
    chosen: data.chosen,
    asOf: data.asOf,
    sources: sources.join(' '),
  });

export const describe = ({ name }: SuitorsState, setting: Setting<SuitorsData>): Description => ({
  title: say(setting, `${name}.title`),
  reading: say(setting, `${name}.reading`),
  sub: say(setting, `${name}.sub`),
  source: say(setting, 'source'),
  table: {
    caption: say(setting, 'table.caption'),
    head: [say(setting, 'table.rank'), say(setting, 'table.places')],
    rows: [
      [say(setting, 'table.cities'), String(setting.data.cities)],
      [say(setting, 'table.district'), '1'],
    ],
  },
});
