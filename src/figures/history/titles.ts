/** The words in the picture: a station's time, its title and what happened, and its source. */
import { measure } from '../../kit/heading.ts';
import { breakLines } from '../../kit/lines.ts';
import { remembered } from '../../kit/remember.ts';
import { round, type Face, type Frame, type TextMark, type Tone } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { say, sourceLine, timeOf } from './describe.ts';
import { cameraAt, STATES, type StationName } from './state.ts';
import type { HistoryData } from './stations.ts';

/** Left free at the right for the scale, in compositional units. */
const SCALE = 44;
/** The words of a station are gone when the camera is this far from it. */
const GONE = 0.1;

/** How clearly a station's words are to be seen from where the camera is. */
const clarity = (index: number, camera: number): number =>
  round(Math.max(0, 1 - Math.abs(camera - index) / GONE));

/** The first station of silicon; the colour of the times changes there. */
const SILICON = STATES.indexOf('furnace-2023');

const setTitles = (
  name: StationName,
  frame: Frame,
  setting: Setting<HistoryData>,
): readonly TextMark[] => {
  const m = measure(frame);
  const width = frame.width - 2 * m.margin - SCALE * m.unit;
  const key = STATES.indexOf(name);
  const layer = `words-${key}`;
  const marks: TextMark[] = [];
  let y = m.margin * 0.55;
  const set = (role: string, text: string, size: number, face: Face, tone: Tone, lead: number) => {
    for (const [line, part] of breakLines(text, width, size, face, setting.edition).entries()) {
      y += line === 0 ? size : size * lead;
      marks.push({
        kind: 'text',
        key: `${role}-${key}-${line}`,
        layer,
        text: part,
        size,
        face,
        tone,
        anchor: 'start',
        x: m.margin,
        y: round(y),
      });
    }
  };
  const time = timeOf(setting, name);
  if (time !== '') {
    set('time', time, m.numeral * 0.5, 'numeral', key < SILICON ? 'ember' : 'silicon', 1.1);
    y += m.title * 0.18;
  }
  set('title', say(setting, name, 'title'), m.title * 0.92, 'display', 'ink', 1.2);
  y += m.label * 0.62;
  set('sub', say(setting, name, 'sub'), m.label, 'label', 'ink', 1.42);
  const source = breakLines(
    sourceLine(setting, name),
    frame.width - 2 * m.margin,
    m.small,
    'label',
    setting.edition,
  );
  return [
    ...marks,
    ...source.map((text, line): TextMark => ({
      kind: 'text',
      key: `source-${key}-${line}`,
      layer,
      text,
      size: m.small,
      face: 'label',
      tone: 'quiet',
      anchor: 'start',
      x: m.margin,
      y: round(frame.height - m.margin * 0.6 - (source.length - 1 - line) * m.small * 1.4),
    })),
  ];
};

/** Breaking lines takes longer than all the rest of a picture, and a camera asks for many. */
const titlesOf = remembered((setting: Setting<HistoryData>) => {
  const known = new Map<string, readonly TextMark[]>();
  return (name: StationName, frame: Frame): readonly TextMark[] => {
    const key = `${name} ${frame.width} ${frame.height}`;
    const marks = known.get(key) ?? setTitles(name, frame, setting);
    known.set(key, marks);
    return marks;
  };
});

/** The words of the station that the camera is near; none half-way. */
export const titles = (
  progress: number,
  frame: Frame,
  setting: Setting<HistoryData>,
): TextMark[] => {
  const camera = cameraAt(progress);
  return STATES.flatMap((name, index) => {
    const opacity = clarity(index, camera);
    if (opacity === 0) return [];
    const marks = titlesOf(setting)(name, frame);
    return opacity === 1 ? marks : marks.map((mark) => ({ ...mark, opacity }));
  });
};
