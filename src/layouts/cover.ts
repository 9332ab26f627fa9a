/** The story's own card: what the cover says, on the cover's coal. */
import { relief } from '../art/reliefs.ts';
import { edgesOf, lengthOf, type IntervalsData } from '../figures/intervals/days.ts';
import { withNote } from '../figures/figure.ts';
import type { Edition } from '../locales/editions.ts';
import { formatDayShort } from '../locales/format.ts';
import { composeCover, type CoverWords } from '../share/cover.ts';
import { paletteOf } from '../theme/surface.ts';
import type { RatioId } from '../share/ratios.ts';
import { cardSvg } from '../share/svg.ts';
import { editionPath, shortAddress } from '../story/addresses.ts';
import { figureSetting, hasFigure, story, storyEdition, strings } from '../story/library.ts';

/** The ruler of days; a story without intervals has a cover without a ruler. */
const ruler = async (lang: Edition): Promise<Pick<CoverWords, 'unit' | 'spans' | 'dates'>> => {
  if (!hasFigure('intervals')) return { unit: '', spans: [], dates: [] };
  const { data, words } = await figureSetting('intervals', lang);
  const days = data as IntervalsData;
  return {
    unit: words.unit ?? '',
    spans: days.intervals.map((interval) => ({
      days: lengthOf(interval),
      tone: interval.tone,
      label: interval.label,
    })),
    dates: edgesOf(days).map((day) => formatDayShort(day, lang)),
  };
};

/** How recent the source is, and whether the ruler says something in another language. */
const recencyOf = async (lang: Edition): Promise<string> => {
  const { recency } = storyEdition(lang);
  return hasFigure('intervals')
    ? withNote(recency, await figureSetting('intervals', lang))
    : recency;
};

/** The SVG of the story's card in a shape. */
export const coverSvg = async (
  lang: Edition,
  ratio: RatioId,
  site: URL | undefined,
): Promise<string> => {
  const edition = storyEdition(lang);
  const address = new URL(editionPath(edition), site).href;
  const words: CoverWords = {
    overline: edition.overline,
    titleLines: edition.titleLines,
    standfirst: edition.standfirst,
    recency: await recencyOf(lang),
    address: shortAddress(address),
    scan: strings(lang)['share.scan-story'] ?? '',
    ...(await ruler(lang)),
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
