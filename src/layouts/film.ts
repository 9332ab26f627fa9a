/** The poster of all stations of a figure through which its readers travel. */
import { figures, isFigureId, type AnyFigure, type FigureId } from '../figures/index.ts';
import type { Edition } from '../i18n/editions.ts';
import { fill } from '../i18n/format.ts';
import { shortAddress } from '../share/addresses.ts';
import { composeFilm } from '../share/film.ts';
import { filesOf } from '../share/snapshot.ts';
import { cardSvg } from '../share/svg.ts';
import { editionPath } from '../story/addresses.ts';
import { hasFigure, strings } from '../story/library.ts';
import { snapshotOf, stateView } from './states.ts';

/** The figures of the story that have stations. */
export const filmIds = async (): Promise<FigureId[]> => {
  const ids = Object.keys(figures).filter(isFigureId).filter(hasFigure);
  const known = await Promise.all(ids.map(async (id) => ({ id, figure: await figures[id]() })));
  return known.filter(({ figure }) => figure.travel !== undefined).map(({ id }) => id);
};

/** The SVG of the poster; its code leads to the story, where the first station is. */
export const filmSvg = async (
  lang: Edition,
  id: FigureId,
  site: URL | undefined,
): Promise<string> => {
  const figure: AnyFigure = await figures[id]();
  const view = await stateView(lang, id, figure.states[0] ?? '');
  const { palette, setting, words } = snapshotOf(view, site);
  const home = new URL(editionPath(view.edition), site).href;
  const { composition, pieces } = composeFilm(figure, setting, {
    ...words,
    address: shortAddress(home),
    title: words.name,
    source: fill(strings(lang)['share.film-source'] ?? '', { sources: setting.sources.join(' ') }),
    scan: strings(lang)['share.scan-story'] ?? '',
  });
  return cardSvg({
    composition,
    pieces,
    palette,
    edition: lang,
    address: new URL(view.place, site).href,
    name: `${id}/film`,
    files: filesOf(id, lang),
  });
};
