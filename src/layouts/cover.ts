/** The story's own card: what the cover says, on the cover's coal. */
import { relief } from '../art/reliefs.ts';
import { withNote } from '../figures/figure.ts';
import type { Edition } from '../locales/editions.ts';
import { cardAddress } from '../share/card-address.ts';
import { composeCover, type CoverWords } from '../share/cover.ts';
import { storyRuler } from '../story/ruler.ts';
import { paletteOf } from '../theme/surface.ts';
import type { RatioId } from '../share/ratios.ts';
import { cardSvg } from '../share/svg.ts';
import { absolute, editionPath } from '../story/addresses.ts';
import { story, storyEdition, strings } from '../story/library.ts';

/** The SVG of the story's card in a shape. */
export const coverSvg = async (lang: Edition, ratio: RatioId): Promise<string> => {
  const edition = storyEdition(lang);
  const address = absolute(editionPath(edition));
  const ruler = await storyRuler(lang);
  const words: CoverWords = {
    overline: edition.overline,
    titleLines: edition.titleLines,
    standfirst: edition.standfirst,
    // Its ruler may say something in another language.
    recency: ruler ? withNote(edition.recency, ruler.props) : edition.recency,
    address: cardAddress(address, lang),
    scan: strings(lang)['share.scan-story'],
    unit: ruler?.unit ?? '',
    spans: ruler?.spans ?? [],
    dates: ruler?.dates ?? [],
  };
  const composition = composeCover(ratio, words, lang);
  const { width, height } = composition.ratio;
  return cardSvg({
    composition,
    pieces: [],
    palette: paletteOf('coal'),
    edition: lang,
    relief: relief(story().relief).replace('<svg', `<svg width="${width}" height="${height}"`),
    address,
    name: 'cover',
    files: ['story.yaml', `strings/${lang}.yaml`],
  });
};
