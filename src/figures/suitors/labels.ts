/** The words in the picture of the suitors, each beside what it names. */
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, TextMark } from '../../kit/marks.ts';
import type { Slots } from './slots.ts';
import type { StateName } from './state.ts';

export interface SuitorsWords {
  readonly strip: string;
  readonly cities: string;
  readonly district: string;
  readonly chosen: string;
}

/** Marks of the words that have room, the most needed first. */
export const labelMarks = (
  slots: Slots,
  name: StateName,
  words: SuitorsWords,
  area: Box,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const { district } = slots;
  const lit = name === 'one';
  const beside = district.x + district.width + 10 * m.unit;
  const y = district.y + district.height * 0.5 + m.label * 0.35;
  const rest = area.x + area.width - textWidth(words.cities, m.label, 'label', edition);
  const size = m.label;
  const strip = textMark({
    key: 'strip',
    text: words.strip,
    x: area.x,
    y: slots.stripText,
    size,
    tone: 'silicon',
  });
  const cities = textMark({
    key: 'cities',
    text: words.cities,
    x: Math.min(slots.citiesLeft, rest),
    y: slots.citiesText,
    size,
    tone: lit ? 'quiet' : 'ink',
  });
  const rank = { key: 'district', text: words.district, size };
  if (!lit)
    return withRoom(
      [[strip], [textMark({ ...rank, x: beside, y, tone: 'ink' })], [cities]],
      edition,
    );
  const chosen = textMark({
    key: 'chosen',
    text: words.chosen,
    x: beside,
    y: district.y + district.height * 0.5 + m.title * 0.36,
    size: m.title,
    face: 'display',
    tone: 'ember',
  });
  const after = beside + textWidth(words.chosen, m.title, 'display', edition) + m.label;
  // After the name where there is room, else below it, beside the line to the programme.
  const fits = after + textWidth(words.district, size, 'label', edition) <= area.x + area.width;
  const rankAt = fits ? { x: after, y: chosen.y } : { x: beside, y: chosen.y + size * 1.6 };
  return withRoom(
    [[chosen], [strip], [textMark({ ...rank, ...rankAt, tone: 'quiet' })], [cities]],
    edition,
  );
};
