/** @font-face rules, and the places in a page where they go. */
import { LAYERS, type Face, type Layer } from './faces.ts';

/** One @font-face rule for a woff2 file; without `range` the font is used for every character. */
export const fontFaceRule = (
  { family, style, weight }: Face,
  url: string,
  range?: string,
): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};` +
  `font-display:swap;src:url("${url}") format("woff2")` +
  `${range === undefined ? '' : `;unicode-range:${range}`}}`;

const placeholder = (layer: Layer): RegExp =>
  new RegExp(`(<style\\b[^>]*\\sdata-fonts=(["']?)${layer}\\2(?:\\s[^>]*)?>)[^<]*(</style>)`, 'i');

/** True for a page with a placeholder for the cover and one for its own layer. */
export const hasPlaceholders = (html: string): boolean =>
  placeholder('cover').test(html) && LAYERS.slice(1).some((layer) => placeholder(layer).test(html));

/**
 * The page with the rules of each layer in its placeholder, in place of what was there; that of
 * other pages holds the story's as well.
 */
export const fillPlaceholders = (html: string, rules: Readonly<Record<Layer, string>>): string => {
  const content = { ...rules, other: rules.page + rules.chapters + rules.other };
  return LAYERS.reduce(
    (filled, layer) =>
      filled.replace(
        placeholder(layer),
        (_, open: string, _quote, close: string) => `${open}${content[layer]}${close}`,
      ),
    html,
  );
};
