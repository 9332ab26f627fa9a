/** Nine places bid for one programme; it went to the one of the lowest rank. */
import { heading, measure, textMark } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Frame, Placed, TextMark } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { describe, say, type SuitorsData } from './describe.ts';
import { placeMarks, stripMarks } from './places.ts';
import { slotsOf } from './slots.ts';
import { formatState, parseState, STATES, type SuitorsState } from './state.ts';

const layout = ({ name }: SuitorsState, frame: Frame, setting: Setting<SuitorsData>): Placed => {
  const { data, edition, sources } = setting;
  const m = measure(frame);
  const text = (key: string): string => say(setting, key);
  const { marks, area } = heading(
    {
      key: name,
      title: text(`${name}.title`),
      sub: text(`${name}.sub`),
      source: text('source').replace('{sources}', sources.join(' ')),
    },
    frame,
    edition,
  );
  const slots = slotsOf(data.cities, name, area, m);
  const { district } = slots;
  const lit = name === 'one';
  const beside = district.x + district.width + 10 * m.unit;
  const foot = district.y + district.height;
  const label = (mark: Pick<TextMark, 'key' | 'text' | 'x' | 'y' | 'tone'>): TextMark =>
    textMark({ ...mark, size: m.label });
  const labels = withRoom(
    [
      [
        label({ key: 'strip', text: text('strip'), x: area.x + (lit ? 0 : 0), y: slots.stripText, tone: 'silicon' }),
      ],
      lit
        ? [
            textMark({
              key: 'chosen',
              text: data.chosen,
              x: beside,
              y: foot - m.label * 0.1,
              size: m.title,
              face: 'display',
              tone: 'ember',
            }),
          ]
        : [label({ key: 'district', text: text('district'), x: beside, y: foot - m.label * 0.2, tone: 'ink' })],
      [
        label({
          key: 'cities',
          text: text('cities'),
          x: slots.citiesLeft,
          y: slots.citiesText,
          tone: lit ? 'quiet' : 'ink',
        }),
      ],
    ],
    edition,
  );
  return {
    frame,
    marks: [
      ...marks,
      ...stripMarks(slots, data.programme, m),
      ...placeMarks(slots, name, m),
      ...labels,
    ],
  };
};

export const suitors: Figure<SuitorsData, SuitorsState> = {
  id: 'suitors',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
};
