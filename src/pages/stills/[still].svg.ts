/** Sceneries as pictures of their own, for pages without script: they would weigh too much in them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figures, isFigureId } from '../../figures/index.ts';
import { hasScenery, stillMarks } from '../../figures/still.ts';
import { FRAMES } from '../../kit/frames.ts';
import { figureSetting, hasFigure, story } from '../../story/library.ts';
import marks from '../../styles/marks.css?raw';
import tokens from '../../styles/tokens.css?raw';

const [frame] = FRAMES;

export const getStaticPaths = (async () => {
  const [edition] = story().editions;
  const stills = Object.keys(figures)
    .filter(isFigureId)
    .filter(hasFigure)
    .map(async (id) => {
      const figure = await figures[id]();
      // A scenery has no words: any edition will do.
      const setting = await figureSetting(id, edition?.lang ?? 'zh');
      return figure.states
        .filter((state) => hasScenery(figure, state, frame, setting))
        .map((state) => ({
          params: { still: `${id}-${state}` },
          props: { drawn: stillMarks(figure, state, frame, setting, { part: 'scenery' }) },
        }));
    });
  return (await Promise.all(stills)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawn: string }> = ({ props }) => {
  const box = `viewBox="0 0 ${frame.width} ${frame.height}"`;
  const picture = `<svg ${box}>${props.drawn}</svg>`;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} class="figure"><style>${tokens}${marks}</style>${picture}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
