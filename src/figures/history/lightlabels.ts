/** How many lights each group has, over its houses; and its name where there is room. */
import { formatNumber } from '../../i18n/format.ts';
import { textMark } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import { round, type Frame, type TextMark } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { lightGroups } from './scenery.ts';
import type { HistoryData } from './stations.ts';
import { cellOf, GROUND, housesOf } from './stations/lights.ts';
import { STATES } from './state.ts';
import { ramp, viewOf } from './view.ts';

const INDEX = STATES.indexOf('weight-2022');
/** Roofs and the air above them, in cells. */
const ROOF = 1.5;
/** Frame units: in narrower frames the groups have no names, which their colours and the card give. */
const NAMED = 340;
/** The labels are gone when the camera is this far away, in plates: they do not move with it. */
const GONE = 0.04;

/** The labels; none that would run into one of the texts that are `taken`. */
export const lightLabels = (
  progress: number,
  frame: Frame,
  { data, edition, words }: Setting<HistoryData>,
  taken: readonly TextMark[],
): TextMark[] => {
  const view = viewOf(INDEX, progress, frame);
  const opacity = round(1 - ramp(Math.abs(view.offset), 0, GONE));
  if (opacity === 0) return [];
  const {
    sizes,
    frame: { width },
  } = view;
  const groups = lightGroups(data.lights).filter(({ count }) => count > 0);
  const cell = cellOf(groups, view);
  const houses = housesOf(groups, cell, view);
  const labels = groups.map(({ id, count, tone }) => {
    const own = houses.filter(({ group }) => group.id === id);
    const rows = Math.max(...own.map((house) => house.rows));
    const top = GROUND - (rows * 1.2 + ROOF) * cell;
    const size = sizes.title * (id === 'coal' ? 0.95 : 0.68);
    const y = round(view.top + top * view.scale);
    const common = {
      x: round(width / 2 + ((own[0]?.x ?? 0) - cell * 0.2) * view.scale),
      opacity,
      layer: 'lights',
      tone: tone === 'rim' ? ('ink' as const) : tone,
    };
    const number = textMark({
      ...common,
      key: `lights-${id}`,
      text: formatNumber(count, edition),
      size,
      face: 'numeral',
      y,
    });
    const name = textMark({
      ...common,
      key: `lights-${id}-name`,
      text: words[`lights.${id}`] ?? id,
      size: sizes.small,
      y: round(y - size * 1.2),
    });
    return { number, name };
  });
  const wanted = [
    ...labels.map(({ number }) => number),
    ...(width < NAMED ? [] : labels.map(({ name }) => name)),
  ];
  return withRoom([[...taken], ...wanted.map((mark) => [mark])], edition).slice(taken.length);
};
