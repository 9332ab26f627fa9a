/** How to embed a state, for those who ask. */
import { jsonAnswer } from '../../../../../layouts/answers.ts';
import { stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { oembed } from '../../../../../share/oembed.ts';
import { RATIOS } from '../../../../../share/ratios.ts';
import { editionPath } from '../../../../../story/addresses.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile(({ title, alt, embed, edition, path }, site) => {
  const absolute = (to: string): string => new URL(to, site).href;
  const [{ id, width, height }] = RATIOS;
  return jsonAnswer(
    oembed({
      title,
      alt,
      embed: absolute(embed),
      home: absolute(editionPath(edition)),
      publisher: edition.publisher,
      picture: { url: absolute(`${path}${id}.png`), width, height },
    }),
  );
});
