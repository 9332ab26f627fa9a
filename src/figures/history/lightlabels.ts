/** How many lights each group has, over its houses; and its name where there is room. */
import { formatNumber } from '../../locales/format.ts';
import { textMark } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import { round, type Frame, type TextMark } from '../../kit/marks.ts';
import { ramp } from '../../kit/numbers.ts';
import type { FigureProps } from '../figure.ts';
import { lightGroups } from './scenery.ts';
import type { HistoryData } from './stations.ts';
import { cellOf, GROUND, housesOf, labelSizes, roomIn } from './stations/lights.ts';
import { STATES } from './state.ts';
import { viewOf } from './view.ts';

const INDEX = STATES.indexOf('weight');
/** Roofs and the air above them, in cells. */
const ROOF = 1.5;
/** The labels are gone when the camera is this far away, in plates: they do not move with it. */
const GONE = 0.04;

/** The labels; none that would run into one of the texts that are `taken`. */
export const lightLabels = (
  progress: number,
  frame: Frame,
  { data, edition, words }: FigureProps<HistoryData>,
  taken: readonly TextMark[],
): TextMark[] => {
  const view = viewOf(INDEX, progress, frame);
  const opacity = round(1 - ramp(Math.abs(view.offset), 0, GONE));
  if (opacity === 0) return [];
  const groups = lightGroups(data.lights).filter(({ count }) => count > 0);
  const room = roomIn(view);
  const cell = cellOf(groups, room);
  const houses = housesOf(groups, cell, room);
  const labels = groups.map(({ id, count, tone, fact }, index) => {
    const own = houses.filter(({ group }) => group.id === id);
    const rows = Math.max(...own.map((house) => house.rows));
    const top = GROUND - (rows * 1.2 + ROOF) * cell;
    const y = round(view.top + top * view.scale);
    const [first, last] = [own[0], own.at(-1)];
    const [left, right] = [first?.x ?? 0, (last?.x ?? 0) + (last?.columns ?? 0) * cell];
    const isCoal = id === 'coal';
    const sizes = labelSizes(view, isCoal);
    // The largest stands over its middle, clear of its neighbours' numbers; the last keeps off the
    // scale beside it.
    const isLast = index > 0 && index === groups.length - 1;
    const [anchor, at] = isCoal
      ? (['middle', (left + right) / 2] as const)
      : isLast
        ? (['end', right + cell * 0.2] as const)
        : (['start', left - cell * 0.2] as const);
    const common = {
      x: round(frame.width / 2 + at * view.scale),
      anchor,
      opacity,
      layer: 'lights',
      ...(fact !== undefined && { facts: [fact] }),
      tone: tone === 'rim' ? ('ink' as const) : tone,
    };
    const number = textMark({
      ...common,
      key: `lights-${id}`,
      text: formatNumber(count, edition),
      size: sizes.number,
      face: 'numeral',
      y,
    });
    const name =
      sizes.name === undefined
        ? []
        : [
            textMark({
              ...common,
              key: `lights-${id}-name`,
              text: words[`lights.${id}`] ?? id,
              size: sizes.name,
              y: round(y - sizes.number * 1.2),
            }),
          ];
    return { number, name };
  });
  // Names stand back: a number is never left out for one.
  const wanted = [...labels.map(({ number }) => number), ...labels.flatMap(({ name }) => name)];
  return withRoom([taken, ...wanted], edition).slice(taken.length);
};
