/** The economy as a hundred lumps of coal, in sectors; a part of one sector may burn. */
import { formatNumber } from '../../locales/format.ts';
import { labelMark, levelLine, pathMark } from '../../kit/mark-makers.ts';
import { standingFor } from '../../kit/facts.ts';
import type { LineMark, Mark, TextMark } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import { arrange } from './arrange.ts';
import type { Group } from './grid.ts';
import { lumpMarks, shadows } from './lump.ts';
import type { EconomyData } from './shares.ts';
import type { Tag } from './tags.ts';

/** Of its cell, how much a lump fills: no two neighbours are quite the same size. */
const SIZES = [1, 0.93, 0.98, 0.9, 0.96] as const;

const tagsOf = ({ data, edition, say }: Context<EconomyData>, lit: boolean): Tag[] => {
  const percent = (value: number): string => `${formatNumber(value, edition)}%`;
  return data.sectors.map((sector): Tag => {
    const { id, label, what, share } = sector;
    if (lit && id === data.part.of) {
      const number = percent(data.part.share);
      return {
        key: 'part',
        number,
        name: data.part.label,
        // How the lit share comes about, and that it is computed.
        what: say('how'),
        tone: 'ember',
        large: true,
        facts: [data.part.facts.share, data.part.facts.within],
      };
    }
    // Of shares that are alike, none stands out.
    const isMost = data.sectors.every((other) => other === sector || other.share < share);
    const [tone, large] = lit ? (['quiet', false] as const) : (['ink', isMost] as const);
    return { key: id, number: percent(share), name: label, what, tone, large, facts: [id] };
  });
};

/** A line over the cells that a label speaks of: the first `counted` of its group. */
const ruleOf = (
  key: string,
  { box, cells }: Group,
  { counted, cell }: { counted: number; cell: number },
  m: Measures,
): LineMark => {
  const right = Math.max(box.x, ...cells.slice(0, counted).map(({ x }) => x + cell / 2));
  const y = box.y - 4 * m.unit;
  const lit = counted < cells.length;
  return levelLine(key, [box.x, right], y, { width: lit ? 2.5 : 1, tone: lit ? 'ember' : 'quiet' });
};

/** Names the lumps that stay dark in the group of the lit ones, below its end. */
const othersMark = ({ box }: Group, text: string, plot: Plot): TextMark => {
  const { area, m } = plot;
  return labelMark(
    'others',
    text,
    [Math.max(rightOf(box), area.x + widthOf(text, plot)), box.y + box.height + m.label * 1.2],
    m,
    { anchor: 'end', tone: 'quiet' },
  );
};

/** The lumps and their labels; `lit` says whether the part burns. */
export const heapMarks = (context: Context<EconomyData>, lit: boolean, plot: Plot): Mark[] => {
  const { data, say } = context;
  const counts = data.cells.sectors;
  const states = [tagsOf(context, false), tagsOf(context, true)];
  const tags = states[lit ? 1 : 0] ?? [];
  const each = counts.map((_, index) => states.flatMap((state) => state.slice(index, index + 1)));
  const { grid, labels, isLevel } = arrange({ tags, each, counts }, plot);
  const burning = lit ? data.cells.part : 0;
  const owner = data.sectors.findIndex(({ id }) => id === data.part.of);
  const cells = grid.groups.flatMap((group, sector) =>
    group.cells.map((at, index) => ({ ...at, sector, index })),
  );
  const places = cells.map(({ x, y }, index) => ({
    x,
    y,
    size: grid.cell * (SIZES[index % SIZES.length] ?? 1),
  }));
  const lumps = cells.flatMap(({ sector, index }, number) => {
    const at = places[number];
    const burns = sector === owner && index < burning;
    const order = burns ? index / Math.max(1, burning) : 0;
    const marks = at
      ? lumpMarks(number, at, burns ? 'burning' : lit ? 'faded' : 'plain', order)
      : [];
    const { id } = data.sectors[sector] ?? {};
    const { share, within } = data.part.facts;
    return standingFor(
      [...(burns ? [share, within] : []), ...(id === undefined ? [] : [id])],
      marks,
    );
  });
  const rules = grid.groups.flatMap((group, index) =>
    standingFor(tags[index]?.facts ?? [], [
      ruleOf(
        `rule-${index}`,
        group,
        { counted: lit && index === owner ? burning : group.cells.length, cell: grid.cell },
        plot.m,
      ),
    ]),
  );
  const group = grid.groups[owner];
  const dark = lit && isLevel && group && burning < group.cells.length ? group : undefined;
  return [
    ...lumps,
    pathMark('shadows', shadows(places), [0, 0], { tone: 'ground', opacity: 0.5 }),
    ...rules,
    ...labels,
    ...(dark ? [othersMark(dark, say('others'), plot)] : []),
  ];
};
