/**
 * The picture bands that open chapters, as files of their own: a page of many chapters does not
 * carry them all, and chapters with the same drawing between the same grounds share one.
 */
import { opener, PLAIN_OPENER, type OpenerName } from '../art/openers/index.ts';
import { GROUNDS, type Ground } from '../theme/colours.ts';
import { pathTo } from './addresses.ts';
import { chaptersOf, type ChapterEntry } from './chapters.ts';
import { story } from './library.ts';
import { storyRuler } from './ruler.ts';

/** An opener's drawing, and the grounds that it joins. */
export interface OpenerPlace {
  readonly name: OpenerName;
  /** The ground of the chapter before, or of the cover. */
  readonly from: Ground;
  readonly ground: Ground;
}

/** The ground of the cover, which the first chapter follows. */
const COVER_GROUND: Ground = 'coal';

/** The name of its file, without an ending. */
const openerFile = ({ name, from, ground }: OpenerPlace): string => [name, from, ground].join('.');

/** The chapters of an edition, in order, with their openers. */
export const withOpeners = (
  chapters: readonly ChapterEntry[],
): { chapter: ChapterEntry; opener: OpenerPlace }[] =>
  chapters.map((chapter, index) => ({
    chapter,
    opener: {
      name: chapter.data.opener ?? PLAIN_OPENER,
      from: chapters[index - 1]?.data.ground ?? COVER_GROUND,
      ground: chapter.data.ground,
    },
  }));

/** Every opener of the story, by the name of its file. */
export const openerFiles = async (): Promise<ReadonlyMap<string, OpenerPlace>> => {
  const editions = await Promise.all(story().editions.map(({ lang }) => chaptersOf(lang)));
  return new Map(
    editions.flatMap((chapters) =>
      withOpeners(chapters).map(({ opener }) => [openerFile(opener), opener] as const),
    ),
  );
};

/** Its drawing as a file: it counts the days of the story, which are the same in all editions. */
export const openerSvg = async ({ name, from, ground }: OpenerPlace): Promise<string> => {
  const [first] = story().editions;
  const { spans } = (first && (await storyRuler(first.lang))) ?? {};
  return opener(name, { id: name, from, ground, spans });
};

export const openerPath = (place: OpenerPlace): string =>
  pathTo(`openers/${openerFile(place)}.svg`);

/** What stands where an opener will be: its air from the ground above to the ground below. */
export const openerAir = ({ from, ground }: OpenerPlace): string =>
  `background:linear-gradient(${GROUNDS[from].ground},${GROUNDS[ground].ground})`;
