/** The words in the picture: a station's time, its title and what happened, and its source. */
import { breakLines } from '../../kit/lines.ts';
import { memoizeByName, memoizeWeak } from '../../kit/memoize.ts';
import { round, type Frame, type TextMark } from '../../kit/marks.ts';
import type { FigureProps } from '../figure.ts';
import { compositionOf } from './composition.ts';
import { dataOf, say, sourceLine, timeOf } from './describe.ts';
import { cameraAt, SILICON, STATES, type StationName } from './state.ts';
import type { HistoryData } from './stations.ts';

/** The words of a station are gone when the camera is this far from it. */
const GONE = 0.1;
/** From one line of a source to the next, in ems. */
const SOURCE_LEAD = 1.4;
/** Between the words and the first line of the source, in ems of the source. */
const SOURCE_AIR = 1.6;

/** How clearly a station's words are to be seen from where the camera is. */
const clarity = (index: number, camera: number): number =>
  round(Math.max(0, 1 - Math.abs(camera - index) / GONE));

/** The roles of a station's words; from line to line, and above the first, in ems. */
const ROLES = [
  { role: 'time', face: 'numeral', lead: 1.1, air: 0 },
  { role: 'title', face: 'display', lead: 1.2, air: 0.2 },
  { role: 'sub', face: 'label', lead: 1.42, air: 0.62 },
] as const;

/**
 * The words above or beside the subject, down to `end`; what happened is left to the card where it
 * has no room.
 */
const setWords = (
  name: StationName,
  frame: Frame,
  props: FigureProps<HistoryData>,
  end: number,
): readonly TextMark[] => {
  const { sizes, words } = compositionOf(frame);
  const station = STATES.indexOf(name);
  const own = station < SILICON ? 'ember' : 'silicon';
  const { date, words: quoted } = dataOf(props, name)?.facts ?? {};
  const marks: TextMark[] = [];
  let y = words.y;
  for (const { role, face, lead, air } of ROLES) {
    const text = role === 'time' ? timeOf(props, name) : say(props, name, role);
    if (text === '') continue;
    const size = sizes[role === 'sub' ? 'label' : role];
    const lines = breakLines(text, words.width, { size, face, edition: props.edition });
    const first = y + size * (marks.length > 0 ? 1 + air : 1);
    const last = first + (lines.length - 1) * size * lead;
    if (role === 'sub' && frame.still !== true && last > Math.min(end, words.y + words.height))
      continue;
    y = last;
    const fact = role === 'time' ? date : quoted;
    for (const [line, part] of lines.entries()) {
      marks.push({
        kind: 'text',
        key: `${role}-${station}-${line}`,
        layer: `words-${station}`,
        text: part,
        size,
        face,
        tone: role === 'time' ? own : 'ink',
        ...(fact !== undefined && { facts: [fact] }),
        anchor: 'start',
        x: words.x,
        y: round(first + line * size * lead),
      });
    }
  }
  return marks;
};

const setSource = (
  name: StationName,
  frame: Frame,
  props: FigureProps<HistoryData>,
): readonly TextMark[] => {
  const { sizes, words, source } = compositionOf(frame);
  const station = STATES.indexOf(name);
  const size = sizes.small;
  const lines = breakLines(sourceLine(props, name), source.width, {
    size,
    face: 'label',
    edition: props.edition,
  });
  return lines.map((text, line) => ({
    kind: 'text',
    key: `source-${station}-${line}`,
    layer: `words-${station}`,
    text,
    size,
    face: 'label',
    tone: 'quiet',
    anchor: 'start',
    x: words.x,
    y: round(source.y - (lines.length - 1 - line) * size * SOURCE_LEAD),
  }));
};

/** Breaking lines takes longer than all the rest of a picture, and a camera asks for many. */
const titlesOf = memoizeWeak((props: FigureProps<HistoryData>) =>
  memoizeWeak((frame: Frame) =>
    memoizeByName((name: StationName): readonly TextMark[] => {
      const source = setSource(name, frame, props);
      const end = (source[0]?.y ?? frame.height) - (source[0]?.size ?? 0) * SOURCE_AIR;
      return [...setWords(name, frame, props, end), ...source];
    }),
  ),
);

/** The words of the station that the camera is near; none half-way. */
export const titles = (
  progress: number,
  frame: Frame,
  props: FigureProps<HistoryData>,
): TextMark[] => {
  const camera = cameraAt(progress);
  return STATES.flatMap((name, index) => {
    const opacity = clarity(index, camera);
    if (opacity === 0) return [];
    const marks = titlesOf(props)(frame)(name);
    return opacity === 1 ? marks : marks.map((mark) => ({ ...mark, opacity }));
  });
};
