/** The economy figure in words. */
import { fill, formatNumber } from '../../locales/format.ts';
import { localeOf } from '../../locales/index.ts';
import type { Description } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { isRounded, type EconomyData, type Sector } from './shares.ts';
import type { EconomyState } from './state.ts';

/** The sector that holds the lit part. */
export const ownerOf = ({ sectors, part }: EconomyData): Sector | undefined =>
  sectors.find(({ id }) => id === part.of);

/** A label of the figure, filled. A missing one shows its key, which a test would find. */
export const say = (
  { data, edition, words, sources }: Setting<EconomyData>,
  key: string,
): string => {
  const number = (value: number): string => formatNumber(value, edition);
  const owner = ownerOf(data);
  return fill(words[key] ?? key, {
    place: data.place,
    date: data.date,
    of: owner?.label ?? '',
    ofShare: number(owner?.share ?? 0),
    part: data.part.label,
    within: number(data.part.within),
    lit: number(data.part.share),
    sources: sources.join(' '),
    taxpayer: data.tax.label,
    rest: data.tax.rest,
    tax: number(data.tax.share),
    list: data.sectors
      .map(({ label, share }) => `${label} ${number(share)}%`)
      .join(localeOf(edition).punctuation.comma),
  });
};

/** The source line of a state; where it has none of its own, the figure's. */
export const sourceLine = ({ name }: EconomyState, setting: Setting<EconomyData>): string =>
  say(setting, `${name}.source` in setting.words ? `${name}.source` : 'source');

/** The shares that a state draws in cells. */
const sharesOf = ({ name }: EconomyState, { sectors, part, tax }: EconomyData): number[] => {
  const all = sectors.map(({ share }) => share);
  return { sectors: all, part: [...all, part.share], tax: [tax.share] }[name];
};

/** The line below the headline; it says so where cells are rounded. */
export const subOf = (state: EconomyState, setting: Setting<EconomyData>): string =>
  say(setting, `${state.name}.sub`) +
  (isRounded(sharesOf(state, setting.data)) ? say(setting, 'rounded') : '');

export const describe = (state: EconomyState, setting: Setting<EconomyData>): Description => {
  const { data, edition } = setting;
  const text = (key: string): string => say(setting, key);
  const percent = (value: number): string => `${formatNumber(value, edition)}%`;
  const [economy, tax] = [text('table.economy'), text('table.tax')];
  return {
    title: text(`${state.name}.title`),
    reading: text(`${state.name}.reading`),
    sub: subOf(state, setting),
    source: sourceLine(state, setting),
    table: {
      caption: text('table.caption'),
      head: ['item', 'whole', 'share'].map((column) => text(`table.${column}`)),
      rows: [
        ...data.sectors.map(({ label, share }) => [label, economy, percent(share)]),
        [data.part.label, ownerOf(data)?.label ?? '', percent(data.part.within)],
        [text('table.lit'), economy, percent(data.part.share)],
        [data.tax.label, tax, percent(data.tax.share)],
      ],
    },
  };
};
