/** The poster of all stations of a figure through which its readers travel. */
import { withNote } from '../figures/figure.ts';
import { figures, type FigureId } from '../figures/index.ts';
import type { Edition } from '../locales/editions.ts';
import { localeOf } from '../locales/index.ts';
import { fill } from '../locales/format.ts';
import { FRAMES } from '../kit/frames.ts';
import { cardAddress } from '../share/card-address.ts';
import { composeFilm } from '../share/film.ts';
import { filesOf } from '../share/snapshot.ts';
import { LONGEST, shorten } from '../share/meta.ts';
import { headingText } from '../share/picture.ts';
import { cardSvg } from '../share/svg.ts';
import { absolute, editionPath } from '../story/addresses.ts';
import { figureIn, strings } from '../story/library.ts';
import { editionRoutes, type EditionRoute } from './editions.ts';
import { figuresShown, snapshotOf, stateView } from './states.ts';

/** The figures of the story that have stations. */
const filmIds = async (): Promise<FigureId[]> => {
  const known = await Promise.all(
    figuresShown().map(async (id) => ({ id, figure: await figures[id]() })),
  );
  return known.filter(({ figure }) => figure.journey !== undefined).map(({ id }) => id);
};

/** What the poster is called, and what stands on it: each station with its time. */
export const filmWords = async (
  lang: Edition,
  id: FigureId,
): Promise<{ title: string; alt: string }> => {
  const { figure, props } = await figureIn(id, lang);
  const { colon, semicolon } = localeOf(lang).punctuation;
  const stations = figure.states.map((address) => {
    const state = figure.parse(address);
    const time = headingText(figure.layout(state, FRAMES[0], props), 'time', lang);
    return [time, figure.describe(state, props).title].filter((text) => text !== '').join(' ');
  });
  const title = strings(lang)[`${id}.name`] ?? '';
  return { title, alt: shorten(title + colon + stations.join(semicolon), LONGEST.alt) };
};

export interface FilmRoute {
  readonly params: EditionRoute['params'] & { figure: string };
  readonly props: { lang: Edition; figure: FigureId };
}

/** A route for each such poster in each edition. */
export const filmRoutes = async (): Promise<FilmRoute[]> => {
  const ids = await filmIds();
  return editionRoutes().flatMap(({ params, props }) =>
    ids.map((figure) => ({ params: { ...params, figure }, props: { ...props, figure } })),
  );
};

/** The SVG of the poster; its code leads to the story, where the first station is. */
export const filmSvg = async (lang: Edition, id: FigureId): Promise<string> => {
  const { figure } = await figureIn(id, lang);
  const view = await stateView(lang, id, figure.states[0] ?? '');
  const { palette, props, words } = snapshotOf(view);
  const home = absolute(editionPath(view.edition));
  const { composition, pieces } = composeFilm(figure, props, {
    ...words,
    address: cardAddress(home, lang),
    title: words.name,
    source: withNote(
      fill(strings(lang)['share.film-source'], { sources: props.sources.join(' ') }),
      props,
    ),
    scan: strings(lang)['share.scan-story'],
  });
  return cardSvg({
    composition,
    pieces,
    palette,
    edition: lang,
    address: absolute(view.place),
    name: `${id}/film`,
    files: filesOf(id, lang),
  });
};
