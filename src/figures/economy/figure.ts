/** What an economy hangs on: a hundred lumps of coal by sector, and a hundred coins of tax. */
import { formatNumber } from '../../locales/format.ts';
import { localeOf } from '../../locales/index.ts';
import { defineFigure, namedStates, type NamedState } from '../define.ts';
import { cashMarks } from './cash.ts';
import { heapMarks } from './heap.ts';
import { ownerOf, type EconomyData } from './shares.ts';
import { STATES, type StateName } from './state.ts';

/** The height that a state needs, in ems of a label; and each sector beyond some. */
const NEED: Readonly<Record<StateName, number>> = { sectors: 12.5, part: 13.5, tax: 11 };
const [SOME, MORE] = [4, 3];

export const economy = defineFigure<EconomyData, NamedState<StateName>>({
  id: 'economy',
  ...namedStates(STATES),
  values: ({ data, edition }) => {
    const number = (value: number): string => formatNumber(value, edition);
    const owner = ownerOf(data);
    return {
      place: data.place,
      date: data.date,
      of: owner.label,
      ofShare: number(owner.share),
      part: data.part.label,
      within: number(data.part.within),
      lit: number(data.part.share),
      taxpayer: data.tax.label,
      rest: data.tax.rest,
      tax: number(data.tax.share),
      list: data.sectors
        .map(({ label, share }) => `${label} ${number(share)}%`)
        .join(localeOf(edition).punctuation.comma),
    };
  },
  // Where cells are rounded, the picture says so.
  lines: ({ name }, { data, say }) => ({
    sub: say(`${name}.sub`) + (data.cells.rounded.includes(name) ? say('rounded') : ''),
  }),
  need: ({ name }, { sectors }, m) =>
    m.label * (NEED[name] + MORE * Math.max(0, sectors.length - SOME)),
  draw: ({ name }, context, plot) => ({
    marks:
      name === 'tax' ? cashMarks(context.data, plot) : heapMarks(context, name === 'part', plot),
  }),
});
