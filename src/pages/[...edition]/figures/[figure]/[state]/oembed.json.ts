/** How to embed a state, for those who ask. */
import { jsonAnswer } from '../../../../../layouts/answers.ts';
import { cardImage } from '../../../../../layouts/card-image.ts';
import { stateFile, stateRoutes } from '../../../../../layouts/states.ts';
import { oembed } from '../../../../../share/oembed.ts';
import { absolute, editionPath } from '../../../../../story/addresses.ts';

export const getStaticPaths = stateRoutes;

export const GET = stateFile(({ title, alt, embed, edition, path }) =>
  jsonAnswer(
    oembed({
      title,
      embed: absolute(embed),
      home: absolute(editionPath(edition)),
      publisher: edition.publisher,
      picture: cardImage(path, alt),
    }),
  ),
);
