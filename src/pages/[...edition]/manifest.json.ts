/** What a phone needs to keep an edition among its apps. */
import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../layouts/answers.ts';
import { editionRoutes, type EditionRoute } from '../../layouts/editions.ts';
import { iconPath, MANIFEST_ICONS_PX } from '../../layouts/icons.ts';
import { editionPath, pathTo } from '../../story/addresses.ts';
import { storyEdition } from '../../story/library.ts';
import { GROUNDS } from '../../theme/colours.ts';

export const getStaticPaths = editionRoutes;

export const GET: APIRoute<EditionRoute['props']> = ({ props: { lang } }) => {
  const edition = storyEdition(lang);
  const { ground } = GROUNDS.coal;
  return jsonAnswer({
    name: edition.title,
    lang: edition.tag,
    start_url: editionPath(edition),
    display: 'minimal-ui',
    background_color: ground,
    theme_color: ground,
    icons: MANIFEST_ICONS_PX.map((size) => ({
      src: pathTo(iconPath(size)),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
};
