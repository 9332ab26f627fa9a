/** The words in the picture of the suitors, each beside what it names. */
import { labelMark, textMark } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import type { TextMark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import type { SuitorsData } from './model.ts';
import type { Slots } from './slots.ts';
import type { StateName } from './state.ts';

/** Marks of the words that have room, the most needed first. */
export const labelMarks = (
  slots: Slots,
  name: StateName,
  { data, say }: Context<SuitorsData>,
  plot: Plot,
): TextMark[] => {
  const { area, m, edition } = plot;
  const { facts } = data;
  const words = { strip: say('strip'), cities: say('cities'), district: say('district') };
  const { district } = slots;
  const lit = name === 'chosen';
  const beside = district.x + district.width + 10 * m.unit;
  const y = district.y + district.height * 0.5 + m.label * 0.35;
  const rest = rightOf(area) - widthOf(words.cities, plot);
  const size = m.label;
  const strip = labelMark('strip', words.strip, [area.x, slots.stripText], m, {
    tone: 'silicon',
    facts: [facts.programme],
  });
  const citiesAt = [Math.min(slots.citiesLeft, rest), slots.citiesText] as const;
  const cities = labelMark('cities', words.cities, citiesAt, m, {
    tone: lit ? 'quiet' : 'ink',
    facts: [facts.cities],
  });
  const rank = { key: 'district', text: words.district, size, facts: [facts.district] };
  if (!lit)
    return withRoom([strip, textMark({ ...rank, x: beside, y, tone: 'ink' }), cities], edition);
  const middle = district.y + district.height / 2;
  // As large as leaves the words above it their place, and as its own row holds.
  const most = Math.min(
    (middle - slots.citiesText - size * 0.3) / 0.54,
    (rightOf(area) - beside) / widthOf(data.chosen, plot, 1, 'display'),
  );
  const large = clamp(size, most, m.title);
  const chosen = textMark({
    key: 'chosen',
    text: data.chosen,
    x: beside,
    y: middle + large * 0.36,
    size: large,
    face: 'display',
    tone: 'ember',
    facts: [facts.district],
  });
  const after = beside + widthOf(data.chosen, plot, large, 'display') + m.label;
  // After the name where there is room, else below it, beside the line to the programme.
  const fits = after + widthOf(words.district, plot) <= rightOf(area);
  const rankAt = fits ? { x: after, y: chosen.y } : { x: beside, y: chosen.y + size * 1.6 };
  return withRoom(
    [chosen, strip, textMark({ ...rank, ...rankAt, tone: 'quiet' }), cities],
    edition,
  );
};
