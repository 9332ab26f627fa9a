/** Every state of every figure of the story, in every edition, with what its pages need. */
import type { APIRoute } from 'astro';
import { tableOf } from '../figures/book.ts';
import { alternative } from '../figures/figure.ts';
import { figures, isFigureId, type FigureId } from '../figures/index.ts';
import { stageFrames } from '../figures/still.ts';
import { embedPath, statePath } from '../share/addresses.ts';
import { STILL_FRAME } from '../kit/frames.ts';
import type { Frame } from '../kit/marks.ts';
import { paletteOf, type Surface } from '../theme/surface.ts';
import { cardAddress } from '../share/card-address.ts';
import { LONGEST, shorten } from '../share/meta.ts';
import type { Snapshot } from '../share/snapshot.ts';
import { absolute, editionPath } from '../story/addresses.ts';
import {
  chaptersOf,
  chapterShowing,
  chapterWithStep,
  isFirstOfScene,
  placeOfState,
} from '../story/chapters.ts';
import { figureIn, hasFigure, storyEdition, strings } from '../story/library.ts';
import type { Edition } from '../locales/editions.ts';
import { editionRoutes, type EditionRoute } from './editions.ts';

/** What tells one state's pages from another's, in Astro's terms. */
export interface StateRoute {
  readonly params: EditionRoute['params'] & { figure: string; state: string };
  readonly props: { lang: Edition; figure: string; state: string };
}

/** The figures that the story has data for. */
export const figuresShown = (): FigureId[] =>
  Object.keys(figures).filter(isFigureId).filter(hasFigure);

/** A route for each state in each edition. */
export const stateRoutes = async (): Promise<StateRoute[]> => {
  const routes = editionRoutes().map(async ({ params, props: { lang } }) => {
    const shown = await Promise.all(figuresShown().map((id) => figureIn(id, lang)));
    return shown.flatMap(({ id: figure, figure: { states } }) =>
      states.map((state) => ({
        params: { ...params, figure, state },
        props: { lang, figure, state },
      })),
    );
  });
  return (await Promise.all(routes)).flat();
};

export interface StageRoute {
  readonly params: StateRoute['params'] & { frame: string };
  readonly props: StateRoute['props'] & { frame: Frame };
}

/** A route for each frame of each state with which a scene begins, but that which all states have. */
export const stageRoutes = async (): Promise<StageRoute[]> => {
  const routes = (await stateRoutes()).map(
    async ({ params, props: { lang, figure: id, state } }) => {
      if (!isFirstOfScene(await chaptersOf(lang), id, state)) return [];
      const { figure } = await figureIn(id, lang);
      return stageFrames(figure)
        .filter((frame) => frame !== STILL_FRAME)
        .map((frame) => ({
          params: { ...params, frame: frame.id },
          props: { lang, figure: id, state, frame },
        }));
    },
  );
  return (await Promise.all(routes)).flat();
};

const viewOf = async (lang: Edition, id: string, state: string) => {
  const { figure, props } = await figureIn(id, lang);
  const [edition, chapters] = [storyEdition(lang), await chaptersOf(lang)];
  const description = figure.describe(figure.parse(state), props);
  const chapter = chapterWithStep(chapters, id, state);
  const home = editionPath(edition);
  const place = placeOfState(chapters, id, state);
  return {
    edition,
    words: strings(lang),
    figure,
    state,
    props,
    description,
    table: await tableOf(figure, props),
    // As in a scene, what stands before a scenery stands on the scenery's ground.
    ground:
      figure.scenery?.ground ?? (chapter ?? chapterShowing(chapters, id))?.data.ground ?? 'silver',
    // Paths, with the site's base; the last is that of its place in the story.
    path: home + statePath(id, state),
    embed: home + embedPath(id, state),
    place: place === undefined ? home : `${home}#${place}`,
    // The finding and the reading, no longer than cards show.
    title: shorten(description.title, LONGEST.title),
    summary: shorten(description.reading, LONGEST.description),
    alt: shorten(alternative(description, lang), LONGEST.alt),
  };
};

export type StateView = Awaited<ReturnType<typeof viewOf>>;

const known = new Map<string, Promise<StateView>>();

/** A state in an edition; worked out once for a build, afresh for every page in dev. */
export const stateView = (lang: Edition, figure: string, state: string): Promise<StateView> => {
  const key = [lang, figure, state].join('/');
  const view = (import.meta.env.DEV ? undefined : known.get(key)) ?? viewOf(lang, figure, state);
  known.set(key, view);
  return view;
};

/** A page of each state that is no HTML. */
export const stateFile =
  (answer: (view: StateView) => Promise<Response> | Response): APIRoute<StateRoute['props']> =>
  async ({ props: { lang, figure, state } }) =>
    answer(await stateView(lang, figure, state));

/** What the pictures of a state are drawn from, on its chapter's ground or on another. */
export const snapshotOf = (view: StateView, ground: Surface = view.ground): Snapshot => {
  const { figure, state, props, edition, words, path } = view;
  const address = absolute(path);
  return {
    figure,
    state,
    props,
    palette: paletteOf(ground),
    words: {
      brand: edition.title,
      name: words[`${figure.id}.name`] ?? '',
      recency: edition.recency,
      address: cardAddress(address, edition.lang),
      scan: words['share.scan'],
    },
    address,
  };
};
